import { describe, expect, it } from '@jest/globals';
import {
  aClosedDesk,
  aDesk,
  aHandoff,
  aSpecialist,
  aStage,
  aVisit,
  aWaitingDesk,
  MONDAY,
} from '../../../test/support/a-desk.ts';
import { accept } from './accept.ts';
import { advance } from './advance.ts';
import { claim } from './claim.ts';
import { decline } from './decline.ts';
import type { Desk } from './desk.ts';
import { enter } from './enter.ts';
import { expire } from './expire.ts';
import { HOUR, MINUTE } from './instant.ts';
import { lose } from './lose.ts';
import { reassign } from './reassign.ts';
import { reopen } from './reopen.ts';
import { returnLead } from './return-lead.ts';
import { win } from './win.ts';

const BY_POLICY = { by: 'policy' } as const;
const next = { toStageId: null, receiver: BY_POLICY, brief: null };

describe('to advance', () => {
  it('ends the work of one and begins that of the next, who gets the brief', () => {
    const desk = aDesk({ actor: 'anna' });
    expect(advance(desk, { ...next, brief: 'Wants a demo' })).toMatchObject({
      closes: { visitId: 'visit', outcome: 'advanced', endedAt: MONDAY, endedBy: 'anna', reason: null },
      answers: { handoffId: 'handoff', state: 'accepted', implied: true },
      opens: { stageId: 'stage-2', employeeId: 'boris', number: 2, brief: 'Wants a demo' },
      offers: { fromEmployeeId: 'anna', toEmployeeId: 'boris', state: 'offered' },
    });
  });

  it('goes to the next stage by its place, whatever order the stages come in', () => {
    const desk = aDesk({ stages: [aStage(3), aStage(2), aStage(1)] });
    expect(advance(desk, next).opens?.stageId).toBe('stage-2');
  });

  it('can skip a stage, and asks the specialists of the one that is named', () => {
    const desk = aDesk({ specialists: [aSpecialist('boris'), aSpecialist('vera', { stageId: 'stage-3' })] });
    expect(advance(desk, { ...next, toStageId: 'stage-3' }).opens).toMatchObject({
      stageId: 'stage-3',
      employeeId: 'vera',
    });
  });

  it('sets when the visit is due by the time limit of the new stage', () => {
    const desk = aDesk({ stages: [aStage(1), aStage(2, { timeLimitMinutes: 90 })] });
    expect(advance(desk, next).opens?.dueAt).toBe(MONDAY + 90 * MINUTE);
  });

  it('leaves the lead in the queue when nobody can take it, and tells every head', () => {
    const heads = [
      { employeeId: 'hilda', channels: ['email', 'slack'] as const },
      { employeeId: 'hugo', channels: ['in_app'] as const },
    ];
    const { opens, offers, notices } = advance(
      aDesk({ specialists: [aSpecialist('boris', { load: 10 })], heads }),
      next,
    );
    expect(opens).toMatchObject({ employeeId: null, capacity: null, overCapacity: false });
    expect(offers).toBeNull();
    expect(notices).toMatchObject([
      { employeeId: 'hilda', channel: 'email', kind: 'queue.waiting' },
      { employeeId: 'hilda', channel: 'slack' },
      { employeeId: 'hugo', channel: 'in_app' },
      { employeeId: 'anna', channel: 'in_app', kind: 'lead.withdrawn' },
    ]);
  });

  it('counts what the heads are told by the hour in which it happened', () => {
    const at = (now: number) => advance(aDesk({ specialists: [], now }), next).notices[0]?.onceInHour;
    expect(at(MONDAY)).toBe(MONDAY);
    expect(at(MONDAY + HOUR - 1)).toBe(MONDAY);
    expect(at(MONDAY + HOUR)).toBe(MONDAY + HOUR);
  });

  it('to oneself is no message: who acts knows', () => {
    const desk = aDesk({ actor: 'boris', visit: aVisit({ employeeId: null }), handoff: null });
    expect(advance(desk, next).notices).toMatchObject([{ employeeId: 'boris', suppressed: 'OWN_ACTION' }]);
  });

  it('by force goes above the capacity and says so; within it force changes nothing', () => {
    const forced = { ...next, receiver: { by: 'person', employeeId: 'boris', force: true } } as const;
    const full = aDesk({ specialists: [aSpecialist('boris', { load: 10 })] });
    expect(advance(full, forced)).toMatchObject({
      opens: { overCapacity: true, capacity: null },
      decision: { forced: true, by: 'person' },
    });
    expect(advance(aDesk(), forced)).toMatchObject({
      opens: { overCapacity: false, capacity: 10 },
      decision: { forced: false },
    });
  });

  it('by name overrides what the policy would have chosen, and records whom it had considered', () => {
    const specialists = [aSpecialist('boris', { load: 9 }), aSpecialist('vera')];
    const named = { ...next, receiver: { by: 'person', employeeId: 'boris', force: false } } as const;
    const { decision } = advance(aDesk({ specialists }), named);
    expect(decision).toMatchObject({ chosen: 'boris', by: 'person' });
    expect(decision?.considered).toHaveLength(2);
  });

  it('of somebody’s own lead to himself has no sender', () => {
    const desk = aDesk({ specialists: [aSpecialist('anna')] });
    expect(advance(desk, next).offers).toMatchObject({ fromEmployeeId: null, toEmployeeId: 'anna' });
  });
});

describe('to return', () => {
  it('sends the lead back with the reason, which the receiver reads as his brief', () => {
    const desk = aDesk({ visit: aVisit({ stageId: 'stage-3' }), specialists: [aSpecialist('boris')] });
    expect(returnLead(desk, { toStageId: null, receiver: BY_POLICY, reason: 'No budget' })).toMatchObject({
      closes: { outcome: 'returned', reason: 'No budget' },
      opens: { stageId: 'stage-2', employeeId: 'boris', brief: 'No budget' },
    });
  });
});

describe('to end', () => {
  it.each([
    ['won', win(aDesk({ actor: 'anna' })), null],
    ['lost', lose(aDesk({ actor: 'anna' }), { reason: 'Silent' }), 'Silent'],
  ])('as %s closes the visit, opens none, and tells nobody', (status, move, reason) => {
    expect(move).toMatchObject({
      status,
      closes: { outcome: status, reason },
      opens: null,
      offers: null,
      decision: null,
      notices: [],
    });
  });
});

describe('to reassign', () => {
  const here = {
    specialists: [
      aSpecialist('anna', { stageId: 'stage-1' }),
      aSpecialist('vera', { stageId: 'stage-1', load: 5 }),
    ],
  };

  it('by the policy passes over who holds the lead, and the record says why', () => {
    const { opens, decision, answers } = reassign(aDesk(here), { receiver: BY_POLICY, brief: null });
    expect(opens).toMatchObject({ stageId: 'stage-1', employeeId: 'vera' });
    expect(decision?.considered.map(({ ruledOut }) => ruledOut)).toEqual(['HELD_IT', null]);
    expect(answers).toMatchObject({ state: 'withdrawn', implied: true });
  });

  it('passes the brief on, unless somebody writes another', () => {
    const desk = aDesk({ ...here, visit: aVisit({ brief: 'Hot' }) });
    expect(reassign(desk, { receiver: BY_POLICY, brief: null }).opens?.brief).toBe('Hot');
    expect(reassign(desk, { receiver: BY_POLICY, brief: 'Cold' }).opens?.brief).toBe('Cold');
  });

  it('leaves an accepted handoff as it was answered', () => {
    const desk = aDesk({ ...here, handoff: aHandoff({ state: 'accepted' }) });
    expect(reassign(desk, { receiver: BY_POLICY, brief: null }).answers).toBeNull();
  });
});

describe('to decline', () => {
  const here = {
    specialists: [
      aSpecialist('anna', { stageId: 'stage-1' }),
      aSpecialist('vera', { stageId: 'stage-1', barred: 'DECLINED' }),
    ],
  };

  it('gives the lead to nobody who has said no before, and lets it wait when nobody else is there', () => {
    const { opens, decision, closes, answers } = decline(aDesk(here), aHandoff(), {
      reason: 'My cousin',
    });
    expect(opens?.employeeId).toBeNull();
    expect(decision?.considered.map(({ ruledOut }) => ruledOut)).toEqual(['DECLINED', 'DECLINED']);
    expect(closes).toMatchObject({ outcome: 'declined', reason: 'My cousin' });
    expect(answers).toMatchObject({ state: 'declined', implied: false, reason: 'My cousin' });
  });

  it('passes the brief on', () => {
    const specialists = [...here.specialists, aSpecialist('gleb', { stageId: 'stage-1' })];
    const desk = aDesk({ specialists, visit: aVisit({ brief: 'Hot' }) });
    expect(decline(desk, aHandoff(), { reason: 'No' }).opens).toMatchObject({
      employeeId: 'gleb',
      brief: 'Hot',
    });
  });
});

describe('an offer that came to nothing', () => {
  const gleb = aSpecialist('gleb', { stageId: 'stage-1' });
  const vera = aSpecialist('vera', { stageId: 'stage-1', load: 1 });
  const passed = (by: string) => aHandoff({ answerDueAt: 0, fromEmployeeId: by, fromStageId: 'stage-0' });

  it.each([
    ['declined', (desk: Desk, by: string) => decline(desk, passed(by), { reason: 'No' })],
    ['not answered', (desk: Desk, by: string) => expire(desk, passed(by))],
  ])('goes on as coming from who passed it, not from who let it go: %s', (_, refuseIt) => {
    const desk = aDesk({ specialists: [gleb, vera], handoff: aHandoff({ answerDueAt: 0 }) });
    expect(refuseIt(desk, 'hilda').offers).toMatchObject({
      toEmployeeId: 'gleb',
      fromEmployeeId: 'hilda',
      fromStageId: 'stage-0',
    });
    // Nobody passes a lead to himself.
    expect(refuseIt(desk, 'gleb').offers).toMatchObject({ toEmployeeId: 'gleb', fromEmployeeId: null });
  });
});

describe('to accept', () => {
  it('moves nothing: the handoff is answered, and the lead is as old as it was', () => {
    expect(accept(aDesk(), aHandoff())).toMatchObject({
      fromVersion: 1,
      toVersion: 1,
      status: 'open',
      closes: null,
      opens: null,
      answers: { state: 'accepted', implied: false },
      notices: [],
    });
  });
});

describe('to claim', () => {
  it('takes the lead out of the queue; it is accepted by that, and its receiver is not told', () => {
    expect(claim(aWaitingDesk({ actor: null }), { employeeId: 'boris' })).toMatchObject({
      closes: { outcome: 'claimed' },
      opens: { employeeId: 'boris', stageId: 'stage-2' },
      offers: { state: 'accepted', fromEmployeeId: null },
      decision: { by: 'claim', chosen: 'boris' },
      notices: [{ employeeId: 'boris', suppressed: 'OWN_ACTION' }],
    });
  });
});

describe('to reopen', () => {
  it('begins a visit with the next number, and ends none', () => {
    const desk = aClosedDesk({ visits: 4, specialists: [aSpecialist('boris')] });
    expect(reopen(desk, { toStageId: 'stage-2', receiver: BY_POLICY, brief: null })).toMatchObject({
      status: 'open',
      fromVersion: 2,
      toVersion: 3,
      closes: null,
      answers: null,
      opens: { number: 5, stageId: 'stage-2' },
      offers: { fromEmployeeId: null },
    });
  });
});

describe('to enter', () => {
  const entering = aDesk({
    visit: null,
    visits: 0,
    handoff: null,
    specialists: [aSpecialist('anna', { stageId: 'stage-1' })],
  });

  it('begins the first visit at the first stage, and the lead is not a version older for it', () => {
    expect(enter(entering, { stageId: null, receiver: BY_POLICY, brief: null })).toMatchObject({
      fromVersion: 1,
      toVersion: 1,
      closes: null,
      opens: { number: 1, stageId: 'stage-1', employeeId: 'anna' },
    });
  });

  it('is not possible into a funnel without stages', () => {
    const command = { stageId: null, receiver: BY_POLICY, brief: null };
    expect(() => enter({ ...entering, stages: [] }, command)).toThrow('NOT_FOUND');
  });
});
