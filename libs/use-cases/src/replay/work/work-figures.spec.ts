import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import type { WorkStage } from '../work-history.ts';
import { workFigures } from './work-figures.ts';
import type { WorkedVisit } from './worked-visit.ts';

/** A visit that was begun so many minutes after it was queued, by these people for ten minutes each. */
const visit = (
  lead: string,
  stage: WorkStage,
  wait: number | null,
  ...people: (string | null)[]
): WorkedVisit => ({
  lead,
  stage,
  queuedAt: HOUR,
  startedAt: wait === null ? null : HOUR + wait * MINUTE,
  work: people.map((person) => ({ person, lengthMs: 10 * MINUTE })),
});

describe('the figures of a history of work', () => {
  it('tell how long leads waited at each stage until somebody began', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((wait) => visit(String(wait), 'offers', wait, 'anna'));
    const { stages } = workFigures([...waits, visit('never', 'offers', null)]);
    expect(stages.find(({ stage }) => stage === 'offers')).toEqual({
      stage: 'offers',
      visits: 10,
      medianMs: 5 * MINUTE,
      p90Ms: 9 * MINUTE,
    });
    expect(stages.find(({ stage }) => stage === 'fraud')).toMatchObject({ visits: 0, medianMs: 0 });
  });

  it('tell at how many visits everybody worked and for how long, and nothing of whom nobody knows', () => {
    const { people } = workFigures([
      visit('a', 'completing', 0, 'anna', 'boris', 'anna'),
      visit('b', 'completing', 0, 'anna', null),
    ]);
    expect(people).toEqual([
      { person: 'anna', items: 2, workedMs: 30 * MINUTE },
      { person: 'boris', items: 1, workedMs: 10 * MINUTE },
    ]);
  });

  it('count how many visits come to somebody who had worked the lead before, of those that could', () => {
    const { samePerson, peopleOfLead } = workFigures([
      visit('a', 'completing', 0, 'anna', 'boris'),
      visit('b', 'completing', 0, null),
      visit('a', 'offers', 0, 'boris'),
      visit('a', 'files', 0, 'vera', 'anna'),
      visit('b', 'offers', 0, 'anna'),
      visit('b', 'files', 0, 'anna'),
    ]);
    expect(samePerson).toEqual({ visits: 3, same: 2 });
    expect(peopleOfLead).toBe(2);
  });
});
