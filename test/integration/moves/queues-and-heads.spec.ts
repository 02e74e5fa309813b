import { beforeEach, describe, expect, it } from '@jest/globals';
import { HOUR } from '#conveyor';
import type { Statement } from '#database';
import { AdvanceLead, ClaimLead, ReassignLead } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY, specialist, stage, to } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const selectWarnings: Statement<{ channel: string; state: string }> = {
  name: 'test_select_warnings',
  text: `select channel, state from notifications where kind = 'queue.waiting' and employee_id = $1 order by seq`,
};
const dismissHeads: Statement<never> = {
  name: 'test_dismiss_heads',
  text: `update employees set active = false where role = 'head'`,
};

const warningsOf = ({ id }: { id: string }) => app.database.run(selectWarnings, [id]);

describe('a lead that nobody can take', () => {
  // The heads of the other tests' lines would be told, too.
  beforeEach(async () => void (await app.database.run(dismissHeads, [])));

  it('waits in the queue of its stage, and every head is told on every channel that he wants', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacity: 1 })
      .withHead({ channels: ['email', 'slack'] })
      .withHead()
      .insert(app.database);
    await enterLead(app, line);
    const { lead, handoff, decision } = await enterLead(app, line);
    expect(lead).toMatchObject({ stageId: stage(line, 1).id, employeeId: null, waiting: true });
    expect(handoff).toBeNull();
    expect(decision).toMatchObject({ chosen: null, considered: 1, ruledOut: 1 });
    expect((await recordOf(app.database, lead.id)).visits).toMatchObject([
      { employeeId: null, seat: null, overCapacity: false },
    ]);
    const [first, second] = line.heads;
    expect(first && (await warningsOf(first)).map(({ channel }) => channel).sort()).toEqual([
      'email',
      'slack',
    ]);
    expect(second && (await warningsOf(second))).toEqual([{ channel: 'email', state: 'pending' }]);
  });

  it('is told to a head once an hour for each stage, not once a lead', async () => {
    const line = await aLine().withSpecialists(1, { active: false }).insert(app.database);
    const [head] = line.heads;
    if (!head) throw new Error('The line has no head.');
    app.clock.tick(HOUR - (app.clock.now() % HOUR));
    for (let lead = 1; lead <= 3; lead += 1) await enterLead(app, line);
    expect(await warningsOf(head)).toHaveLength(1);
    await enterLead(app, line, { at: stage(line, 2) });
    expect(await warningsOf(head)).toHaveLength(2);
    app.clock.tick(HOUR - 1);
    await enterLead(app, line);
    expect(await warningsOf(head)).toHaveLength(2);
    app.clock.tick(1);
    await enterLead(app, line);
    expect(await warningsOf(head)).toHaveLength(3);
  });

  it('goes to a reserve before it has to wait', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacity: 1 })
      .withSpecialists(1, { rank: 'reserve', capacity: 1 })
      .insert(app.database);
    const holders = [];
    for (let lead = 1; lead <= 3; lead += 1) holders.push((await enterLead(app, line)).lead.employeeId);
    expect(holders).toEqual([specialist(line, 1, 1).id, specialist(line, 1, 2).id, null]);
  });

  it('waits with its brief, for whoever takes it', async () => {
    const line = await aLine().withSettings({ policy: 'pull' }).insert(app.database);
    const { lead } = await enterLead(app, line, { brief: 'Call after three' });
    expect(lead.waiting).toBe(true);
    await app.get(ClaimLead).run(lead.id, { version: 1, employeeId: specialist(line, 1).id }, SOMEBODY);
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    expect(visits.map(({ brief }) => brief)).toEqual(['Call after three', 'Call after three']);
    expect(handoffs).toMatchObject([{ state: 'accepted', brief: 'Call after three' }]);
  });

  it('is offered to nobody in particular when it comes out of the queue: it has no sender', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 1 }).insert(app.database);
    await enterLead(app, line);
    const { lead } = await enterLead(app, line);
    const anna = specialist(line, 1);
    await app.get(ReassignLead).run(lead.id, { version: 1, receiver: to(anna, true), brief: null }, SOMEBODY);
    const { visits, handoffs } = await recordOf(app.database, lead.id);
    expect(visits).toMatchObject([
      { outcome: 'reassigned' },
      { employeeId: anna.id, overCapacity: true, seat: null },
    ]);
    expect(handoffs).toMatchObject([{ fromEmployeeId: null, toEmployeeId: anna.id }]);
  });
});

describe('a person who is named', () => {
  it('gets a lead above his capacity when somebody forces it; the decision says so, and the others keep their seats', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, capacity: 1 })
      .insert(app.database);
    const boris = specialist(line, 2);
    await enterLead(app, line, { at: stage(line, 2) });
    const { lead } = await enterLead(app, line);
    const command = { version: 1, toStageId: null, receiver: to(boris, true), brief: null };
    const moved = await app.get(AdvanceLead).run(lead.id, command, SOMEBODY);
    expect(moved).toMatchObject({ lead: { employeeId: boris.id }, decision: { by: 'person', forced: true } });
    expect((await recordOf(app.database, lead.id)).visits.at(-1)).toMatchObject({
      overCapacity: true,
      seat: null,
    });
  });

  it('takes an ordinary seat when he has one, force or not', async () => {
    const line = await aLine().insert(app.database);
    const anna = specialist(line, 1);
    const { lead, decision } = await enterLead(app, line, { receiver: to(anna, true) });
    expect(decision).toMatchObject({ forced: false });
    expect((await recordOf(app.database, lead.id)).visits).toMatchObject([
      { overCapacity: false, seat: expect.any(Number) },
    ]);
  });

  it('gets the next lead by the policy only when he is below his capacity again, forced ones counted', async () => {
    const line = await aLine().withSpecialists(1, { capacity: 2 }).insert(app.database);
    const anna = specialist(line, 1);
    for (let lead = 1; lead <= 3; lead += 1) await enterLead(app, line, { receiver: to(anna, true) });
    expect((await enterLead(app, line, { receiver: BY_POLICY })).lead.waiting).toBe(true);
  });
});
