import { describe, expect, it } from '@jest/globals';
import { personWarnings, stageWarnings, type PersonFacts, type StageFacts } from './find-warnings.ts';

const person = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  employeeId: 'anna',
  ended: 100,
  forward: 40,
  open: 5,
  brief: 0,
  workedBefore: 5,
  expected: 0.4,
  passedOn: { won: 15, lost: 20, open: 5, cameBack: 2 },
  firstWeeksAgo: 50,
  lastWeeksAgo: 0,
  lately: { hits: 12, n: 30 },
  before: { hits: 28, n: 70 },
  ...changes,
});

const stage = (...people: readonly PersonFacts[]): StageFacts => ({
  people,
  nobodys: { hits: 0, n: 0 },
  nobodysLeft: 0,
  team: 0.4,
});

const warningsOf = (changes: Partial<PersonFacts>) =>
  personWarnings(stage(person(changes), person(), person(), person()))[0];

describe('a stage of which nothing can be told', () => {
  it('is one where people are written down only when it went well', () => {
    const facts = stage(person({ ended: 60, forward: 59 }));
    expect(stageWarnings({ ...facts, nobodys: { hits: 5, n: 400 } })).toEqual(['recorded-when-won']);
    expect(stageWarnings({ ...facts, nobodys: { hits: 390, n: 400 } })).toEqual([]);
    expect(stageWarnings({ ...facts, nobodys: { hits: 0, n: 19 } })).toEqual([]);
  });

  it('is one where all others lie about for ever, with nobody written down', () => {
    const facts = stage(person({ ended: 60, forward: 59 }));
    expect(stageWarnings({ ...facts, nobodysLeft: 400 })).toEqual(['recorded-when-won']);
    // A few that wait in the queue are a queue.
    expect(stageWarnings({ ...facts, nobodysLeft: 25 })).toEqual([]);
    // Where people lose leads, too, they are written down for what was lost.
    expect(stageWarnings({ ...stage(person({ ended: 60, forward: 40 })), nobodysLeft: 400 })).toEqual([]);
  });

  it('is one at which nothing was ever lost', () => {
    expect(stageWarnings(stage(person({ forward: 100 }), person({ forward: 100 })))).toEqual([
      'nothing-lost',
    ]);
    expect(stageWarnings(stage(person({ forward: 99 }), person({ forward: 100 })))).toEqual([]);
    expect(stageWarnings(stage(person({ ended: 9, forward: 9 })))).toEqual([]);
  });
});

describe('a figure of a person', () => {
  it('needs no warning where nothing is out of the way', () => {
    expect(personWarnings(stage(person(), person(), person()))).toEqual([[], [], []]);
    expect(personWarnings(stage())).toEqual([]);
  });

  it.each([
    ['booked-for-others', { brief: 20 }],
    ['easier-leads', { expected: 0.46 }],
    ['harder-leads', { expected: 0.34 }],
    ['worked-before', { workedBefore: 40 }],
    ['many-open', { open: 90 }],
    ['come-back', { passedOn: { won: 10, lost: 10, open: 20, cameBack: 20 } }],
    ['lost-later', { passedOn: { won: 2, lost: 38, open: 0, cameBack: 2 } }],
    ['new-here', { firstWeeksAgo: 5 }],
    ['long-ago', { lastWeeksAgo: 14 }],
    ['changed-lately', { lately: { hits: 28, n: 30 }, before: { hits: 12, n: 70 } }],
  ] as const)('is told with %s', (warning, changes) => {
    expect(warningsOf(changes)).toEqual([warning]);
  });

  it('is not doubted for what chance does to few', () => {
    expect(
      warningsOf({
        ended: 6,
        forward: 1,
        open: 8,
        brief: 3,
        workedBefore: 4,
        passedOn: { won: 0, lost: 1, open: 0, cameBack: 1 },
        expected: 0.6,
        lately: { hits: 3, n: 3 },
        before: { hits: 0, n: 3 },
        lastWeeksAgo: 20,
      }),
    ).toEqual([]);
  });
});
