import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#conveyor/access';
import { mayClaim, targetsOf } from './targets.ts';
import type { BoardStage, BoardState, Card } from '../board/board-state.ts';

const stage = (id: string, position: number): BoardStage => ({
  id,
  position,
  name: id,
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
  specialists: ['anna'],
});

const line: Pick<BoardState, 'funnel' | 'stages'> = {
  funnel: { id: 'f', name: 'Sales', version: 1, departmentId: 'd', archivedAt: null },
  stages: [stage('call', 10), stage('meet', 20), stage('sign', 30)],
};

const card = (known: Partial<Card>): Card => ({
  id: '1',
  version: 1,
  stageId: 'meet',
  name: 'Maria',
  company: null,
  amount: null,
  currency: null,
  source: null,
  segment: null,
  employeeId: 'anna',
  waiting: false,
  setAside: false,
  enteredAt: '2026-11-26T10:00:00.000Z',
  dueAt: null,
  offered: false,
  answerDueAt: null,
  position: 'a',
  ...known,
});

const who = (role: Actor['role'], employeeId = 'anna', departmentIds: string[] = ['d']): Actor => ({
  employeeId,
  role,
  departmentIds,
  rights: null,
});

describe('a sticker can be put', () => {
  it.each([
    ['by the rep who holds it', who('rep'), { call: 'behind', sign: 'ahead' }],
    ['by the head of its department', who('head', 'olga'), { call: 'behind', sign: 'ahead' }],
    ['nowhere by a rep who does not', who('rep', 'boris'), {}],
    ['nowhere by the head of another department', who('head', 'olga', ['other']), {}],
    ['nowhere by a viewer', who('viewer', 'vera'), {}],
  ])('%s', (_, actor, expected) => {
    expect(Object.fromEntries(targetsOf(actor, line, card({})))).toEqual(expected);
  });

  it('nowhere when its stage is gone', () => {
    expect(targetsOf(who('admin'), line, card({ stageId: 'archived' })).size).toBe(0);
  });
});

it('a sticker that waits can be taken by who works its stage', () => {
  const waiting = card({ employeeId: null, waiting: true });
  expect(mayClaim(who('rep'), line, waiting)).toBe(true);
  expect(mayClaim(who('rep', 'boris'), line, waiting)).toBe(false);
  expect(mayClaim(who('rep'), line, card({}))).toBe(false);
});
