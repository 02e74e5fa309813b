import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import type { WorkCase, WorkItem, WorkMove, WorkStage, WorkStretch } from '../work-history.ts';
import { planCase, type PlannedCase } from './planned-case.ts';

const BEGIN = Date.UTC(2011, 9, 3, 9);

/** Minutes since the beginning. */
const stretch = (from: number, until: number, isLeftOpen = false): WorkStretch => ({
  employee: 'anna',
  startedAt: BEGIN + from * MINUTE,
  completedAt: BEGIN + until * MINUTE,
  isLeftOpen,
});

const item = (stage: WorkStage, move: WorkMove, queued: number, ...stretches: WorkStretch[]): WorkItem => ({
  stage,
  move,
  queuedAt: BEGIN + queued * MINUTE,
  startedAt: stretches[0]?.startedAt ?? null,
  completedAt: stretches.at(-1)?.completedAt ?? null,
  workedMs: 0,
  employee: 'anna',
  stretches,
});

const plan = (items: readonly WorkItem[], end: WorkCase['end'] = null): PlannedCase | undefined =>
  planCase({ key: 'one', amount: null, arrivedAt: BEGIN, items, end }, () => 7 * MINUTE);

const workOf = (planned: PlannedCase | undefined): unknown =>
  planned?.visits.map(({ stage, move, stretches }) => [
    stage,
    move,
    ...stretches.map(({ pauseMs, lengthMs }) => `${pauseMs / MINUTE}+${lengthMs / MINUTE}`),
  ]);

describe('a case that is to be played', () => {
  it('takes the stretches of its items, each as long as it was and after the pause that lay before it', () => {
    const planned = plan(
      [
        item('completing', 'enter', 1, stretch(5, 15), stretch(75, 80)),
        item('offers', 'advance', 79, stretch(200, 203)),
      ],
      { at: BEGIN + HOUR, outcome: 'won', employee: 'anna' },
    );
    expect(planned).toMatchObject({ key: 'one', arrivesAt: BEGIN + MINUTE, end: 'won' });
    expect(workOf(planned)).toEqual([
      ['completing', 'enter', '0+10', '60+5'],
      ['offers', 'advance', '0+3'],
    ]);
  });

  it('does what was queued anew at the same stage in the same visit, the time between as a pause', () => {
    const planned = plan([
      item('offers', 'enter', 0, stretch(5, 10)),
      item('offers', 'again', 9, stretch(100, 104)),
      item('completing', 'return', 103, stretch(110, 111)),
    ]);
    expect(workOf(planned)).toEqual([
      ['offers', 'enter', '0+5', '90+4'],
      ['completing', 'return', '0+1'],
    ]);
  });

  it('takes the usual time where somebody forgot to complete, for nobody knows how long he worked', () => {
    const planned = plan([item('offers', 'enter', 0, stretch(5, 1200, true), stretch(1205, 1206))]);
    expect(workOf(planned)).toEqual([['offers', 'enter', '0+7', '1200+1']]);
  });

  it('is looked at for no time at a stage where nobody ever began', () => {
    expect(workOf(plan([item('offers', 'enter', 0)]))).toEqual([['offers', 'enter', '0+0']]);
  });

  it('is none when it never came to anybody', () => {
    expect(plan([])).toBeUndefined();
  });
});
