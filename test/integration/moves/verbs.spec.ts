import { describe, expect, it } from '@jest/globals';
import {
  AcceptHandoff,
  AdvanceLead,
  ClaimLead,
  DeclineHandoff,
  LoseLead,
  ReassignLead,
  ReopenLead,
  ReturnLead,
  WinLead,
} from '#use-cases';
import { BY_POLICY, by, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

/** Three stages with one specialist each. */
const threeHands = () =>
  aLine()
    .withSpecialists(1, { atStage: 1 })
    .withSpecialists(1, { atStage: 2 })
    .withSpecialists(1, { atStage: 3 })
    .insert(app.database);

describe('a lead that enters', () => {
  it('stands at the first stage with a specialist, who is offered it and told', async () => {
    const line = await threeHands();
    const anna = specialist(line, 1);
    const { lead, handoff, decision } = await enterLead(app, line, { brief: 'Came by the web form' });
    expect(lead).toMatchObject({
      version: 1,
      status: 'open',
      stageId: stage(line, 1).id,
      employeeId: anna.id,
      waiting: false,
    });
    expect(handoff).toMatchObject({ state: 'offered', toEmployeeId: anna.id });
    expect(decision).toMatchObject({
      by: 'policy',
      chosen: anna.id,
      considered: 1,
      ruledOut: 0,
      forced: false,
    });
    const { visits, handoffs, notifications } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([
      { number: 1, employeeId: anna.id, enteredAt: app.clock.now(), endedAt: null, seat: expect.any(Number) },
    ]);
    expect(handoffs).toMatchObject([
      { fromEmployeeId: null, toEmployeeId: anna.id, state: 'offered', brief: 'Came by the web form' },
    ]);
    expect(notifications).toMatchObject([
      { kind: 'handoff.offered', channel: 'email', employeeId: anna.id, state: 'pending' },
    ]);
  });

  it('can enter at a later stage, with a specialist who is named', async () => {
    const line = await threeHands();
    const vera = specialist(line, 3);
    const { lead, decision } = await enterLead(app, line, { at: stage(line, 3), receiver: to(vera) });
    expect(lead).toMatchObject({ stageId: stage(line, 3).id, employeeId: vera.id });
    expect(decision).toMatchObject({ by: 'person', chosen: vera.id });
  });

  it('is told on every channel that its receiver wants, once on each', async () => {
    const line = await aLine()
      .withSpecialists(1, { channels: ['email', 'slack', 'in_app'] })
      .insert(app.database);
    const { lead } = await enterLead(app, line);
    const { notifications } = await recordOf(app.database, lead.id);
    expect(notifications.map(({ channel }) => channel).sort()).toEqual(['email', 'in_app', 'slack']);
  });

  it('is due when the time limit of its stage has run out', async () => {
    const line = await aLine().withTimeLimit(90).insert(app.database);
    const { lead } = await enterLead(app, line);
    const { visits } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([{ dueAt: app.clock.now() + 90 * 60_000 }]);
  });
});

describe('a lead that advances', () => {
  it('goes to the specialist of the next stage with the brief; its visit ends in the moment in which the next begins', async () => {
    const line = await threeHands();
    const [anna, boris] = [specialist(line, 1), specialist(line, 2)];
    const { lead } = await enterLead(app, line);
    app.clock.tick(60_000);
    const moved = await app
      .get(AdvanceLead)
      .run(lead.id, { version: 1, toStageId: null, receiver: BY_POLICY, brief: 'Wants a demo' }, by(anna));
    expect(moved.lead).toMatchObject({ version: 2, stageId: stage(line, 2).id, employeeId: boris.id });
    const { visits, handoffs, notifications } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([
      { number: 1, employeeId: anna.id, outcome: 'advanced', endedBy: anna.id, endedAt: app.clock.now() },
      { number: 2, employeeId: boris.id, outcome: null, enteredAt: app.clock.now() },
    ]);
    // Who works a lead has accepted it, button or not.
    expect(handoffs).toMatchObject([
      { toEmployeeId: anna.id, state: 'accepted', implied: true },
      { fromEmployeeId: anna.id, toEmployeeId: boris.id, state: 'offered', brief: 'Wants a demo' },
    ]);
    expect(notifications.map(({ employeeId }) => employeeId)).toEqual([anna.id, boris.id]);
  });

  it('can skip stages', async () => {
    const line = await threeHands();
    const { lead } = await enterLead(app, line);
    const command = { version: 1, toStageId: stage(line, 3).id, receiver: BY_POLICY, brief: null };
    const moved = await app.get(AdvanceLead).run(lead.id, command, SOMEBODY);
    expect(moved.lead).toMatchObject({ stageId: stage(line, 3).id, employeeId: specialist(line, 3).id });
    expect((await recordOf(app.database, lead.id)).visits).toHaveLength(2);
  });
});

describe('a lead that is returned', () => {
  it('goes back to the stage before; the reason is what its next specialist reads', async () => {
    const line = await threeHands();
    const { lead } = await enterLead(app, line, { at: stage(line, 2) });
    const command = { version: 1, toStageId: null, receiver: BY_POLICY, reason: 'Budget is not clear' };
    const moved = await app.get(ReturnLead).run(lead.id, command, by(specialist(line, 2)));
    expect(moved.lead).toMatchObject({
      version: 2,
      stageId: stage(line, 1).id,
      employeeId: specialist(line, 1).id,
    });
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([{ outcome: 'returned', reason: 'Budget is not clear' }, { outcome: null }]);
    expect(handoffs).toMatchObject([
      {},
      { brief: 'Budget is not clear', fromEmployeeId: specialist(line, 2).id },
    ]);
  });
});

describe('a lead that ends', () => {
  it('is lost with its reason: nobody holds it, and who held it is told in the app', async () => {
    const line = await threeHands();
    const { lead } = await enterLead(app, line);
    const moved = await app.get(LoseLead).run(lead.id, { version: 1, reason: 'Chose another' }, SOMEBODY);
    expect(moved).toMatchObject({
      lead: { status: 'lost', version: 2, stageId: null, employeeId: null, waiting: false },
      handoff: null,
    });
    const record = await recordOf(app.database, lead.id);
    expect(record).toMatchObject({ status: 'lost', closedAt: app.clock.now() });
    expect(record.visits).toMatchObject([
      { outcome: 'lost', reason: 'Chose another', endedAt: app.clock.now() },
    ]);
    expect(record.notifications.slice(1)).toMatchObject([{ kind: 'lead.withdrawn', channel: 'in_app' }]);
  });

  it('is won from whatever stage it stands at', async () => {
    const line = await threeHands();
    const { lead } = await enterLead(app, line);
    const moved = await app.get(WinLead).run(lead.id, { version: 1 }, SOMEBODY);
    expect(moved.lead).toMatchObject({ status: 'won', version: 2 });
    expect((await recordOf(app.database, lead.id)).visits).toMatchObject([{ outcome: 'won' }]);
  });

  it('comes back when it is reopened, to a specialist of the stage that is named', async () => {
    const line = await threeHands();
    const { lead } = await enterLead(app, line);
    await app.get(LoseLead).run(lead.id, { version: 1, reason: 'Silent' }, SOMEBODY);
    app.clock.tick(3_600_000);
    const command = { version: 2, toStageId: stage(line, 2).id, receiver: BY_POLICY, brief: 'Called back' };
    const moved = await app.get(ReopenLead).run(lead.id, command, SOMEBODY);
    expect(moved.lead).toMatchObject({
      status: 'open',
      version: 3,
      stageId: stage(line, 2).id,
      employeeId: specialist(line, 2).id,
    });
    const record = await recordOf(app.database, lead.id);
    expect(record).toMatchObject({ status: 'open', closedAt: null });
    expect(record.visits).toMatchObject([{ outcome: 'lost' }, { number: 2, outcome: null }]);
    // It comes from nobody: whoever had it before has long had other work.
    expect(record.handoffs.at(-1)).toMatchObject({ fromEmployeeId: null, brief: 'Called back' });
  });
});

describe('a lead that changes hands at its stage', () => {
  it('is reassigned to a named colleague; the offer to the one before is withdrawn', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const command = { version: 1, receiver: to(boris), brief: 'Anna is ill' };
    const moved = await app.get(ReassignLead).run(lead.id, command, SOMEBODY);
    expect(moved.lead).toMatchObject({ version: 2, stageId: stage(line, 1).id, employeeId: boris.id });
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([{ outcome: 'reassigned' }, { employeeId: boris.id }]);
    expect(handoffs).toMatchObject([
      { state: 'withdrawn', implied: true },
      { state: 'offered', fromEmployeeId: anna.id, brief: 'Anna is ill' },
    ]);
  });

  it('is reassigned by the policy to anybody but the one who holds it, however free he is', async () => {
    const line = await aLine().withSpecialists(1).withSpecialists(1, { weight: 0.001 }).insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    const { lead } = await enterLead(app, line, { receiver: to(anna) });
    const moved = await app
      .get(ReassignLead)
      .run(lead.id, { version: 1, receiver: BY_POLICY, brief: null }, SOMEBODY);
    expect(moved.lead.employeeId).toBe(boris.id);
  });

  it('is accepted: nothing moves, and the handoff says so', async () => {
    const line = await threeHands();
    const { lead, handoff } = await enterLead(app, line);
    const moved = await app.get(AcceptHandoff).run(handoff?.id ?? '', by(specialist(line, 1)));
    expect(moved).toMatchObject({
      lead: { version: 1, employeeId: specialist(line, 1).id },
      handoff: { state: 'accepted' },
    });
    const record = await recordOf(app.database, lead.id);
    expect(record.version).toBe(1);
    expect(record.handoffs).toMatchObject([{ state: 'accepted', implied: false }]);
  });

  it('is declined with a reason: a colleague has it with the same brief', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1), specialist(line, 1, 2)];
    const { lead, handoff } = await enterLead(app, line, { receiver: to(anna), brief: 'Asked for Anna' });
    const moved = await app.get(DeclineHandoff).run(handoff?.id ?? '', { reason: 'My cousin' }, by(anna));
    expect(moved).toMatchObject({
      lead: { version: 2, employeeId: boris.id },
      handoff: { state: 'offered', toEmployeeId: boris.id },
    });
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([{ outcome: 'declined', reason: 'My cousin' }, { employeeId: boris.id }]);
    expect(handoffs).toMatchObject([
      { state: 'declined', implied: false, reason: 'My cousin' },
      { state: 'offered', brief: 'Asked for Anna' },
    ]);
  });

  it('is claimed out of the queue; who takes it himself has accepted it, and is not told what he has just done', async () => {
    const line = await aLine().withSettings({ policy: 'pull' }).insert(app.database);
    const anna = specialist(line, 1);
    const { lead } = await enterLead(app, line);
    expect(lead.waiting).toBe(true);
    const moved = await app.get(ClaimLead).run(lead.id, { version: 1, employeeId: anna.id }, by(anna));
    expect(moved).toMatchObject({
      lead: { version: 2, employeeId: anna.id, waiting: false },
      handoff: { state: 'accepted' },
    });
    const { visits, handoffs, notifications } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([
      { employeeId: null, outcome: 'claimed' },
      { employeeId: anna.id, decision: { by: 'claim' } },
    ]);
    expect(handoffs).toMatchObject([{ state: 'accepted', toEmployeeId: anna.id }]);
    expect(notifications.filter(({ kind }) => kind === 'handoff.offered')).toMatchObject([
      { employeeId: anna.id, state: 'suppressed', code: 'OWN_ACTION' },
    ]);
  });
});
