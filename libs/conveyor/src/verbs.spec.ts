import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDesk, anyEmployeeId, anyReceiver, anyStageId } from '../../../test/support/any-desk.ts';
import { accept, answerRejection } from './accept.ts';
import { advance, advanceRejection } from './advance.ts';
import { claim, claimRejection } from './claim.ts';
import { isRepeatable } from './decide.ts';
import { decline } from './decline.ts';
import type { Desk } from './desk.ts';
import { ConveyorError, type Rejection } from './errors.ts';
import { lose, loseRejection } from './lose.ts';
import type { Move } from './move.ts';
import { reassign, reassignRejection } from './reassign.ts';
import { reopen, reopenRejection } from './reopen.ts';
import { returnLead, returnRejection } from './return-lead.ts';
import { isFull } from './routing/exclusion.ts';
import { win, winRejection } from './win.ts';

const NOBODY_SENT = { fromEmployeeId: null, fromStageId: null };

/** A verb with a command: what it does, and what it says beforehand. */
type Asked = Readonly<{ does: (desk: Desk) => Move; rejection: (desk: Desk) => Rejection | undefined }>;

const anyBrief = fc.oneof(fc.constant(null), fc.constant('Wants a demo'));

function asked(does: Asked['does'], rejection: Asked['rejection']): Asked {
  return { does, rejection };
}

const anyPass = { toStageId: anyStageId, receiver: anyReceiver };

/** Every verb that ends a visit or begins one, with any command. */
const anyVerb: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ ...anyPass, brief: anyBrief }).map((command) =>
    asked(
      (desk) => advance(desk, command),
      (desk) => advanceRejection(desk, command),
    ),
  ),
  fc.record({ ...anyPass, reason: fc.constant('Too early') }).map((command) =>
    asked(
      (desk) => returnLead(desk, command),
      (desk) => returnRejection(desk, command),
    ),
  ),
  fc.record({ receiver: anyReceiver, brief: anyBrief }).map((command) =>
    asked(
      (desk) => reassign(desk, command),
      (desk) => reassignRejection(desk, command),
    ),
  ),
  fc
    .record({ ...anyPass, toStageId: anyStageId.map((id) => id ?? 'stage-1'), brief: anyBrief })
    .map((command) =>
      asked(
        (desk) => reopen(desk, command),
        (desk) => reopenRejection(desk, command),
      ),
    ),
  anyEmployeeId.map((employeeId) =>
    asked(
      (desk) => claim(desk, { employeeId }),
      (desk) => claimRejection(desk, { employeeId }),
    ),
  ),
  fc.constant(asked(win, winRejection)),
  fc.constant(asked((desk) => lose(desk, { reason: 'Silent' }), loseRejection)),
);

/** What came of it: a move, or what was thrown. */
function outcome(act: () => Move): Move | ConveyorError {
  try {
    return act();
  } catch (error) {
    if (error instanceof ConveyorError) return error;
    throw error;
  }
}

const check = (property: (desk: Desk, verb: Asked) => void): void =>
  fc.assert(fc.property(anyDesk, anyVerb, property), { numRuns: 300 });

/** Runs a property on every move that the rules allow. */
const checkMoves = (property: (desk: Desk, move: Move) => void): void =>
  check((desk, { does, rejection }) => {
    fc.pre(rejection(desk) === undefined);
    property(desk, does(desk));
  });

describe('whatever is asked of whatever lead', () => {
  it('the answer beforehand is the answer: what greys the button is what refuses the request', () => {
    check((desk, { does, rejection }) => {
      const before = rejection(desk);
      const after = outcome(() => does(desk));
      if (before === undefined) expect(after).not.toBeInstanceOf(ConveyorError);
      else expect(after).toMatchObject(before);
    });
  });

  it('a handoff is answered when it is offered and live, and else refused with its state', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const { handoff } = desk;
        fc.pre(handoff !== null);
        if (!handoff) return;
        const before = answerRejection(desk, handoff);
        for (const act of [
          () => accept(desk, handoff),
          () => decline(desk, { ...handoff, ...NOBODY_SENT }, { reason: 'No' }),
        ]) {
          const after = outcome(act);
          if (before === undefined) expect(after).not.toBeInstanceOf(ConveyorError);
          else
            expect(after).toMatchObject({ code: 'HANDOFF_NOT_OFFERED', details: { state: handoff.state } });
        }
      }),
    );
  });

  it('a move makes the lead one version older', () => {
    checkMoves(({ lead }, { leadId, fromVersion, toVersion }) => {
      expect({ leadId, fromVersion, toVersion }).toEqual({
        leadId: lead.id,
        fromVersion: lead.version,
        toVersion: lead.version + 1,
      });
    });
  });

  it('an open lead has one open visit, a closed one none', () => {
    checkMoves(({ visit }, { status, closes, opens }) => {
      expect(closes?.visitId ?? null).toBe(visit?.id ?? null);
      expect(opens !== null).toBe(status === 'open');
    });
  });

  it('visits follow each other without gap or overlap, and no number is skipped', () => {
    checkMoves(({ visit, visits, now }, { closes, opens }) => {
      if (closes) expect(closes.endedAt).toBeGreaterThanOrEqual(visit?.enteredAt ?? 0);
      if (closes && opens) expect(opens.enteredAt).toBe(closes.endedAt);
      if (opens) expect(opens).toMatchObject({ number: visits + 1, enteredAt: now });
    });
  });

  it('who was decided on has the lead, is offered it, and is told on each of his channels once', () => {
    checkMoves((desk, { opens, decision, offers, notices: all }) => {
      const notices = all.filter(({ kind }) => kind !== 'lead.moved' && kind !== 'lead.withdrawn');
      if (!opens) {
        expect({ decision, offers, notices }).toEqual({ decision: null, offers: null, notices: [] });
        return;
      }
      expect(opens.employeeId).toBe(decision?.chosen);
      expect(offers?.toEmployeeId ?? null).toBe(opens.employeeId);
      const told = desk.specialists.find(
        ({ stageId, employeeId }) => stageId === opens.stageId && employeeId === opens.employeeId,
      );
      const expected = told
        ? told.channels.map((channel) => ['handoff.offered', told.employeeId, channel])
        : desk.heads.flatMap(({ employeeId, channels }) =>
            channels.map((channel) => ['queue.waiting', employeeId, channel]),
          );
      expect(notices.map(({ kind, employeeId, channel }) => [kind, employeeId, channel])).toEqual(expected);
    });
  });

  it('who watches the lead is told once on each of his channels, unless he moved it or has it now, and nobody else is', () => {
    checkMoves(({ watchers, actor }, { opens, notices }) => {
      const told = notices.filter(({ kind }) => kind === 'lead.moved');
      const expected = watchers
        .filter(({ employeeId }) => employeeId !== actor && employeeId !== opens?.employeeId)
        .flatMap(({ employeeId, channels }) => channels.map((channel) => [employeeId, channel]));
      expect(told.map(({ employeeId, channel }) => [employeeId, channel])).toEqual(expected);
    });
  });

  it('who had the lead is told once, in the app alone, that it is his no longer, unless he moved it or is told as one who watches it', () => {
    checkMoves(({ visit, watchers, actor }, { opens, closes, notices }) => {
      const told = notices.filter(({ kind }) => kind === 'lead.withdrawn');
      const former = closes === null ? null : (visit?.employeeId ?? null);
      const mover = actor ?? (closes?.outcome === 'declined' ? former : null);
      const knows = [mover, opens?.employeeId, ...watchers.map(({ employeeId }) => employeeId)];
      const expected = former === null || knows.includes(former) ? [] : [[former, 'in_app', null]];
      expect(told.map(({ employeeId, channel, suppressed }) => [employeeId, channel, suppressed])).toEqual(
        expected,
      );
    });
  });

  it('nobody is told by message what he has just done himself', () => {
    checkMoves(({ actor }, { notices }) => {
      for (const { kind, employeeId, suppressed } of notices) {
        if (kind === 'handoff.offered' && employeeId === actor) expect(suppressed).toBe('OWN_ACTION');
        if (kind === 'queue.waiting') expect(suppressed).toBeNull();
      }
    });
  });

  it('a seat is asked for unless the lead waits or somebody was forced, and force is on record', () => {
    checkMoves((desk, { opens, decision }) => {
      if (!opens) return;
      const receiver = desk.specialists.find(
        ({ stageId, employeeId }) => stageId === opens.stageId && employeeId === opens.employeeId,
      );
      const isAbove = receiver !== undefined && (receiver.load >= receiver.capacity || isFull(receiver));
      expect(opens.overCapacity).toBe(isAbove);
      expect(decision?.forced).toBe(isAbove);
      expect(opens.capacity).toBe(receiver && !isAbove ? receiver.capacity : null);
    });
  });

  it('the policy never chooses who is ruled out, and every decision can be made again', () => {
    checkMoves((_, { decision }) => {
      if (!decision) return;
      expect(isRepeatable(decision)).toBe(true);
      const chosen = decision.considered.find(({ employeeId }) => employeeId === decision.chosen);
      if (decision.by === 'policy' && chosen) expect(chosen.ruledOut).toBeNull();
    });
  });

  it('a handoff that was open is answered by the move: an offer is accepted by who has worked the lead, else withdrawn', () => {
    checkMoves(({ handoff }, { closes, answers }) => {
      const outcome = closes?.outcome ?? 'reassigned';
      if (!closes || !handoff || (handoff.state === 'accepted' && outcome !== 'returned')) {
        expect(answers).toBeNull();
        return;
      }
      const isWorked = ['advanced', 'won', 'lost'].includes(outcome);
      const unanswered = isWorked ? 'accepted' : 'withdrawn';
      expect(answers).toMatchObject({
        handoffId: handoff.id,
        from: handoff.state,
        state: outcome === 'returned' ? 'returned' : unanswered,
        implied: handoff.state === 'offered',
      });
    });
  });

  it('the policy never gives a lead back to who holds it or has just declined it', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const { visit, handoff } = desk;
        fc.pre(visit !== null && visit.employeeId !== null);
        const moves = [reassign(desk, { receiver: { by: 'policy' }, brief: null })];
        if (handoff?.state === 'offered')
          moves.push(decline(desk, { ...handoff, ...NOBODY_SENT }, { reason: 'No' }));
        for (const { opens } of moves) expect(opens?.employeeId).not.toBe(visit?.employeeId);
      }),
    );
  });

  it('the rules change nothing of what they look at', () => {
    check((desk, { does }) => {
      const before = JSON.stringify(desk);
      outcome(() => does(desk));
      expect(JSON.stringify(desk)).toBe(before);
    });
  });
});
