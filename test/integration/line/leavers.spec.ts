import { describe, expect, it } from '@jest/globals';
import type { EmployeeChanged } from '#contracts';
import { EmployeeReader } from '#database';
import { AdvanceLead, ChangeEmployee } from '#use-cases';
import {
  BY_POLICY,
  enterLead,
  refusalOf,
  refused,
  SOMEBODY,
  specialist,
  stage,
  to,
} from '../../support/a-lead.ts';
import { aLine, type Line, type Person } from '../../support/a-line.ts';
import { brokenInvariants } from '../../support/broken-invariants.ts';
import { justBefore } from '../../support/just-before.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();

const leave = ({ id }: Person, handOver: boolean, version = 1): Promise<EmployeeChanged> =>
  app.get(ChangeEmployee).run(id, { version, active: false, handOver }, SOMEBODY);

const advance = (leadId: string) =>
  app
    .get(AdvanceLead)
    .run(leadId, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);

const isActive = async ({ id }: Person): Promise<boolean | undefined> =>
  (await app.get(EmployeeReader).one(id))?.active;

async function hold(
  line: Line,
  person: Person,
  count: number,
  brief: string | null = null,
): Promise<string[]> {
  const ids: string[] = [];
  for (let lead = 1; lead <= count; lead += 1) {
    ids.push((await enterLead(app, line, { receiver: to(person), brief })).lead.id);
  }
  return ids;
}

describe('an employee who leaves', () => {
  it('goes when he holds nothing, and gets no lead any more', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const anna = specialist(line, 1);
    expect(await leave(anna, false)).toMatchObject({
      active: false,
      version: 2,
      handedOver: { toSpecialists: 0, toQueue: 0 },
    });
    expect((await enterLead(app, line)).lead.waiting).toBe(true);
  });

  it('does not go while he holds leads, unless they are handed over', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const anna = specialist(line, 1, 1);
    const [lead = ''] = await hold(line, anna, 2);
    expect(await refused(leave(anna, false))).toMatchObject({
      code: 'EMPLOYEE_HOLDS_LEADS',
      details: { leads: 2 },
    });
    expect(await isActive(anna)).toBe(true);
    expect(await recordOf(app.database, lead)).toMatchObject({ version: 1, visits: [{}] });
  });

  it('hands his leads over to whom the policy finds, each with its brief, and who gets several is told once', async () => {
    const line = await aLine().withSpecialists(3, { capacity: 10 }).insert(app.database);
    const [anna, boris, vera] = [specialist(line, 1, 1), specialist(line, 1, 2), specialist(line, 1, 3)];
    const leads = await hold(line, anna, 4, 'Wants a demo');
    expect(await leave(anna, true)).toMatchObject({
      active: false,
      load: 0,
      handedOver: { toSpecialists: 4, toQueue: 0 },
    });
    const records = await Promise.all(leads.map((id) => recordOf(app.database, id)));
    const holders = records.map(({ visits }) => visits.at(-1)?.employeeId);
    expect(holders.filter((id) => id === boris.id)).toHaveLength(2);
    expect(holders.filter((id) => id === vera.id)).toHaveLength(2);
    for (const { version, visits, handoffs, notifications: all } of records) {
      // He is not there any more, and is told nothing.
      const notifications = all.filter(({ kind }) => !kind.endsWith('.withdrawn'));
      expect(version).toBe(2);
      expect(visits).toMatchObject([{ employeeId: anna.id, outcome: 'reassigned' }, { outcome: null }]);
      expect(handoffs).toMatchObject([
        { state: 'withdrawn' },
        { state: 'offered', brief: 'Wants a demo', fromEmployeeId: anna.id },
      ]);
      expect(notifications.slice(0, 2)).toMatchObject([
        { kind: 'handoff.offered', state: 'pending' },
        { kind: 'handoff.offered', state: 'suppressed', code: 'IN_ONE_MESSAGE' },
      ]);
    }
    const inOne = records
      .flatMap(({ notifications }) => notifications)
      .filter(({ kind }) => kind === 'handoffs.offered');
    expect(inOne.map(({ kind, state, employeeId }) => [kind, state, employeeId]).toSorted()).toEqual(
      [boris.id, vera.id].map((id) => ['handoffs.offered', 'pending', id]).toSorted(),
    );
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('leaves in the queue what nobody can take, and the heads are told', async () => {
    const line = await aLine()
      .withSpecialists(1, { capacity: 5 })
      .withSpecialists(1, { capacity: 2 })
      .withHead()
      .insert(app.database);
    const anna = specialist(line, 1, 1);
    const leads = await hold(line, anna, 5);
    expect((await leave(anna, true)).handedOver).toEqual({ toSpecialists: 2, toQueue: 3 });
    const records = await Promise.all(leads.map((id) => recordOf(app.database, id)));
    expect(records.filter(({ visits }) => visits.at(-1)?.employeeId === null)).toHaveLength(3);
    // One message an hour tells the head of all of them.
    const told = records
      .flatMap(({ notifications }) => notifications)
      .filter(({ employeeId }) => employeeId === line.heads[0]?.id);
    expect(told).toMatchObject([{ kind: 'queue.waiting', state: 'pending' }]);
    expect(await brokenInvariants(app)).toEqual([]);
  });

  it('hands over what he holds at every one of his stages', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const anna = specialist(line, 1, 1);
    for (const place of [1, 2, 3]) await enterLead(app, line, { at: stage(line, place), receiver: to(anna) });
    expect((await leave(anna, true)).handedOver).toEqual({ toSpecialists: 3, toQueue: 0 });
    expect((await app.get(EmployeeReader).one(anna.id))?.load).toBe(0);
  });

  it('can not hand over and stay', async () => {
    const line = await aLine().insert(app.database);
    const asked = app
      .get(ChangeEmployee)
      .run(specialist(line, 1).id, { version: 1, handOver: true }, SOMEBODY);
    expect(await refused(asked)).toMatchObject({
      code: 'EMPLOYEE_INVALID',
      details: { problems: [{ path: 'handOver', rule: 'HAND_OVER_WHILE_ACTIVE' }] },
    });
  });

  it('hands over nothing when his version is past', async () => {
    const line = await aLine().withSpecialists(2).insert(app.database);
    const anna = specialist(line, 1, 1);
    const [lead = ''] = await hold(line, anna, 1);
    expect(await refusalOf(leave(anna, true, 7))).toBe('STALE_VERSION');
    expect((await recordOf(app.database, lead)).visits).toHaveLength(1);
  });

  it('comes back, and gets leads again', async () => {
    const line = await aLine().withSpecialists(1).insert(app.database);
    const anna = specialist(line, 1);
    await leave(anna, false);
    await app.get(ChangeEmployee).run(anna.id, { version: 2, active: true, handOver: false }, SOMEBODY);
    expect((await enterLead(app, line)).lead.employeeId).toBe(anna.id);
  });
});

describe('a lead that is on its way to somebody who leaves', () => {
  it('goes to another when he leaves between the decision and the move', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(1, { atStage: 2, weight: 9 })
      .withSpecialists(1, { atStage: 2 })
      .insert(app.database);
    const { lead } = await enterLead(app, line);
    justBefore(app.database, 'write_move', () => leave(specialist(line, 2, 1), false));
    expect((await advance(lead.id)).lead.employeeId).toBe(specialist(line, 2, 2).id);
  });

  it('is refused when a person named him, forced or not', async () => {
    const line = await aLine().withSpecialists(2, { capacity: 1 }).insert(app.database);
    const boris = specialist(line, 1, 2);
    for (const [force, version] of [
      [false, 1],
      [true, 3],
    ] as const) {
      justBefore(app.database, 'enter_lead', () => leave(boris, false, version));
      expect(await refusalOf(enterLead(app, line, { receiver: to(boris, force) }))).toBe('EMPLOYEE_INACTIVE');
      await app
        .get(ChangeEmployee)
        .run(boris.id, { version: version + 1, active: true, handOver: false }, SOMEBODY);
    }
  });

  it('is never left with him, however many arrive while he goes', async () => {
    const line = await aLine()
      .withSpecialists(1, { atStage: 1 })
      .withSpecialists(3, { atStage: 2 })
      .insert(app.database);
    const boris = specialist(line, 2, 1);
    const leads: string[] = [];
    for (let lead = 1; lead <= 40; lead += 1) leads.push((await enterLead(app, line)).lead.id);
    const moves = leads.map((id) => advance(id));
    // He leaves when the first of them are with him and the others are on their way.
    const gone = Promise.race(moves).then(() => leave(boris, true));
    await Promise.all([...moves, gone]);
    expect(await isActive(boris)).toBe(false);
    const records = await Promise.all(leads.map((id) => recordOf(app.database, id)));
    expect(records.filter(({ visits }) => visits.at(-1)?.employeeId === boris.id)).toEqual([]);
    expect(await brokenInvariants(app)).toEqual([]);
  });
});
