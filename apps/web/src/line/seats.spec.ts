import { describe, expect, it } from '@jest/globals';
import type { LineStage } from './line-query.ts';
import { differencesOf, keptTerms, listToSave, NO_EDITS, ranked, seatsOf, withTerms } from './seats.ts';

const specialist = (employeeId: string): LineStage['specialists'][number] => ({
  employeeId,
  name: employeeId,
  active: true,
  rank: 'primary',
  weight: 2,
  capacity: 5,
  since: '2026-11-01T00:00:00Z',
  fits: { languages: ['ru'], regions: null, segments: null, amount: null },
  strength: null,
  load: 1,
  overCapacity: 0,
  capacityInAll: null,
  loadInAll: 1,
});

const CALL: LineStage = {
  id: 'call',
  position: 1,
  name: 'Call',
  colour: '#a5d8ff',
  timeLimitMinutes: null,
  remindAfterMinutes: null,
  policy: 'weighted-least-loaded',
  availability: 'next_opening',
  rampWeeks: 0,
  learningBudget: null,
  acceptance: 'implied',
  answerWithinMinutes: null,
  remindBeforeMinutes: null,
  offersBeforeHead: null,
  exit: { fields: [], activities: [], questions: [] },
  load: { open: 1, waiting: 0 },
  archivedAt: null,
  funnelId: 'sales',
  version: 3,
  specialists: [specialist('anna'), specialist('boris')],
  formerSpecialists: [],
  learned: null,
};

describe('a line that is changed', () => {
  it('keeps what nobody has touched, when a stage is saved: since when, for which leads', () => {
    const edits = withTerms(NO_EDITS, CALL, 'boris', ranked(CALL, 'boris', NO_EDITS, 'reserve'));
    const { fits, since } = specialist('');
    const kept = { weight: 2, capacity: 5, fits, since };
    expect(listToSave(CALL, edits)).toEqual([
      { employeeId: 'anna', rank: 'primary', ...kept },
      { employeeId: 'boris', rank: 'reserve', ...kept },
    ]);
  });

  it('gives whoever is new at a stage usual terms, and leaves out who is taken off', () => {
    const added = withTerms(NO_EDITS, CALL, 'vera', ranked(CALL, 'vera', NO_EDITS, 'primary'));
    const edits = withTerms(added, CALL, 'anna', null);
    expect(listToSave(CALL, edits).map(({ employeeId }) => employeeId)).toEqual(['boris', 'vera']);
    expect(seatsOf([CALL], edits)).toEqual([
      { employeeId: 'boris', stageId: 'call', rank: 'primary', capacity: 5, load: 1 },
      { employeeId: 'vera', stageId: 'call', rank: 'primary', capacity: 10, load: 0 },
    ]);
  });

  it('has nothing to save once everything is as it was', () => {
    const away = withTerms(NO_EDITS, CALL, 'anna', null);
    const back = withTerms(away, CALL, 'anna', ranked(CALL, 'anna', away, 'primary'));
    expect(back.size).toBe(0);
  });

  it('changes which leads somebody takes, and takes it back without a trace', () => {
    const kept = keptTerms(CALL, 'anna');
    if (!kept) throw new Error('Anna works the stage.');
    const fits = { ...kept.fits, amount: { from: 100, until: null, currency: 'EUR' } };
    const edits = withTerms(NO_EDITS, CALL, 'anna', { ...kept, fits });
    expect(listToSave(CALL, edits)[0]).toMatchObject({ fits: { languages: ['ru'], amount: { from: 100 } } });
    const back = { ...kept, fits: { amount: null, languages: ['ru'], segments: null, regions: null } };
    expect(withTerms(edits, CALL, 'anna', back).size).toBe(0);
  });

  it('has nothing to save where somebody else was first with the same', () => {
    const edits = withTerms(NO_EDITS, CALL, 'anna', null);
    expect(differencesOf({ ...CALL, specialists: [specialist('boris')] }, edits)).toEqual([]);
    expect(differencesOf(CALL, edits)).toEqual([
      { employeeId: 'anna', before: keptTerms(CALL, 'anna'), after: null },
    ]);
  });
});
