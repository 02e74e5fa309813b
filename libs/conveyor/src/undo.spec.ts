import { describe, expect, it } from '@jest/globals';
import { aClosedDesk, aDesk, aHandoff, aSpecialist, aVisit, MONDAY } from '../../../test/support/a-desk.ts';
import { factsOf } from '../../../test/support/lead-facts.ts';
import type { Desk } from './desk.ts';
import type { UndoableMove } from './last-move.ts';
import { possibleMoves } from './possible-moves.ts';
import { undo, UNDO_HOLDS, undoRejection } from './undo.ts';
import { VISIT_OUTCOMES } from './visit.ts';

const ANNAS = { stageId: 'stage-1', employeeId: 'anna', enteredAt: MONDAY - 600_000, dueAt: MONDAY + 500 };

/** Anna has passed the lead on to Boris a minute ago; before that she had it for nine minutes and was to be reminded of it soon. */
function aMove(changes: Partial<UndoableMove> = {}): UndoableMove {
  return {
    by: 'anna',
    at: MONDAY - 60_000,
    outcome: 'advanced',
    isTakenBack: false,
    ended: {
      ...aVisit({ ...ANNAS, remindAt: MONDAY + 100, brief: 'Wants a demo' }),
      endedAt: MONDAY - 60_000,
      standsSince: null,
    },
    handoff: { fromEmployeeId: 'gleb', fromStageId: null, state: 'accepted' },
    untold: [],
    position: '0i',
    ...changes,
  };
}

/** The desk of the stage where it stood; Boris was offered the lead and has not answered. */
function itsDesk(changes: Partial<Desk> = {}): Desk {
  return aDesk({
    visit: aVisit({ id: 'second', number: 2, stageId: 'stage-2', employeeId: 'boris' }),
    visits: 2,
    handoff: aHandoff({ visitId: 'second', toEmployeeId: 'boris' }),
    specialists: [aSpecialist('anna', { stageId: 'stage-1' })],
    actor: 'anna',
    ...changes,
  });
}

describe('a move that is taken back', () => {
  it('leaves the lead where it was, under the limits that it had, and withdraws the offer', () => {
    expect(undo(itsDesk(), aMove())).toMatchObject({
      status: 'open',
      closedAt: null,
      closes: { visitId: 'second', outcome: 'undone', endedBy: 'anna' },
      answers: { handoffId: 'handoff', state: 'withdrawn' },
      opens: { number: 3, ...ANNAS, enteredAt: MONDAY, remindAt: MONDAY + 100, brief: 'Wants a demo' },
      takesBack: { visitId: 'visit', standsSince: ANNAS.enteredAt, position: '0i' },
      decision: { by: 'person', chosen: 'anna', forced: false },
      offers: { toEmployeeId: 'anna', fromEmployeeId: 'gleb', state: 'accepted', answerDueAt: null },
    });
  });

  it('goes on with the stay that it was, however often it was taken back before', () => {
    const { ended } = aMove();
    const again = aMove({ ended: { ...ended, standsSince: MONDAY - DAYS } });
    expect(undo(itsDesk(), again).takesBack).toMatchObject({ standsSince: MONDAY - DAYS });
  });

  it('tells nobody who knows: neither who does it, nor who had the lead and was told of it; who has it no more, that it is his no longer', () => {
    const suppressed = (desk: Desk, move: UndoableMove) =>
      undo(desk, move).notices.map((notice) => [notice.employeeId, notice.suppressed]);
    const boris = ['boris', null];
    expect(suppressed(itsDesk(), aMove())).toEqual([['anna', 'OWN_ACTION'], boris]);
    const byHead = itsDesk({ actor: 'hilda' });
    expect(suppressed(byHead, aMove())).toEqual([['anna', 'HAD_IT'], boris]);
    expect(suppressed(byHead, aMove({ untold: ['email'] }))).toEqual([['anna', null], boris]);
  });

  it('lets who had not answered yet answer still', () => {
    const handoff = { fromEmployeeId: 'gleb', fromStageId: null, state: 'withdrawn' } as const;
    expect(undo(itsDesk({ actor: 'hilda' }), aMove({ outcome: 'reassigned', handoff })).offers).toMatchObject(
      {
        state: 'offered',
        fromEmployeeId: 'gleb',
      },
    );
  });

  it('gives the lead back although his place was taken meanwhile, which is recorded', () => {
    const full = aSpecialist('anna', { stageId: 'stage-1', load: 10, capacity: 10 });
    expect(undo(itsDesk({ specialists: [full] }), aMove())).toMatchObject({
      opens: { employeeId: 'anna', capacity: null, overCapacity: true },
      decision: { forced: true },
    });
  });

  it('lets a lead wait again that was taken out of the queue, as it had waited, and tells no head once more', () => {
    const { ended } = aMove();
    const claimed = aMove({
      outcome: 'claimed',
      by: 'boris',
      ended: { ...ended, employeeId: null, setAside: false },
      handoff: null,
    });
    // By taking it he had accepted it.
    const desk = itsDesk({
      actor: 'boris',
      handoff: aHandoff({ visitId: 'second', toEmployeeId: 'boris', state: 'accepted' }),
    });
    expect(undo(desk, claimed)).toMatchObject({
      opens: { employeeId: null, setAside: false },
      offers: null,
      notices: [],
    });
  });

  it('opens a lead again that was won', () => {
    const { ended } = aMove();
    const won = aMove({ outcome: 'won', ended: { ...ended, employeeId: 'anna' } });
    const desk = aClosedDesk({ specialists: [aSpecialist('anna', { stageId: 'stage-1' })], actor: 'anna' });
    expect(undo(desk, won)).toMatchObject({
      status: 'open',
      closedAt: null,
      closes: null,
      opens: ANNAS_AGAIN,
    });
  });

  it('closes a lead again that was reopened, since when it was closed', () => {
    const { ended } = aMove();
    const reopened = aMove({ by: 'hilda', outcome: 'lost', ended: { ...ended, endedAt: MONDAY - DAYS } });
    expect(undo(itsDesk({ actor: 'hilda' }), reopened)).toMatchObject({
      status: 'lost',
      closedAt: MONDAY - DAYS,
      closes: { outcome: 'undone' },
      opens: null,
      takesBack: null,
    });
  });
});

const DAYS = 3 * 86_400_000;
const ANNAS_AGAIN = { stageId: 'stage-1', employeeId: 'anna' };

describe('what can not be taken back', () => {
  const refusalOf = (desk: Desk, move: UndoableMove | null) => undoRejection(desk, move)?.code;

  it.each(VISIT_OUTCOMES)('is told by how the visit before has ended: %s', (outcome) => {
    const isOfPeople = ['advanced', 'returned', 'reassigned', 'claimed', 'won', 'lost'].includes(outcome);
    expect(refusalOf(itsDesk(), aMove({ outcome }))).toBe(isOfPeople ? undefined : 'NOTHING_TO_UNDO');
  });

  it('is what nobody has done, what was taken back already, and the entrance of a lead', () => {
    expect(refusalOf(itsDesk(), aMove({ by: null }))).toBe('NOTHING_TO_UNDO');
    expect(refusalOf(itsDesk(), aMove({ isTakenBack: true }))).toBe('NOTHING_TO_UNDO');
    expect(refusalOf(itsDesk(), null)).toBe('NOTHING_TO_UNDO');
  });

  it('is what is older than five minutes', () => {
    expect(refusalOf(itsDesk(), aMove({ at: MONDAY - UNDO_HOLDS }))).toBeUndefined();
    expect(undoRejection(itsDesk(), aMove({ at: MONDAY - UNDO_HOLDS - 1 }))).toEqual({
      code: 'UNDO_TOO_LATE',
      details: { leadId: 'lead', minutes: 5 },
    });
  });

  it('is what somebody else has accepted', () => {
    const accepted = itsDesk({
      handoff: aHandoff({ visitId: 'second', toEmployeeId: 'boris', state: 'accepted' }),
    });
    expect(refusalOf(accepted, aMove())).toBe('HANDOFF_ACCEPTED');
    expect(refusalOf(accepted, aMove({ by: 'boris' }))).toBeUndefined();
  });

  it('is the end of a lead whose person was erased', () => {
    const { lead } = aClosedDesk();
    const desk = aClosedDesk({ lead: { ...lead, facts: factsOf('') } });
    expect(refusalOf(desk, aMove({ outcome: 'won' }))).toBe('LEAD_ERASED');
  });

  it('is what was with somebody who does not work the stage any more', () => {
    expect(() => undo(itsDesk({ specialists: [] }), aMove())).toThrow('NOT_A_SPECIALIST');
  });

  it('is greyed out by the same rule', () => {
    expect(possibleMoves(itsDesk(), aMove()).undo).toBeNull();
    expect(possibleMoves(itsDesk(), aMove({ by: null })).undo).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });
});
