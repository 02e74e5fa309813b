import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Sight } from '#conveyor/access';
import { type Statement } from '#database';
import { ExportReader } from '#database/exports';
import { AcceptHandoff, AdvanceLead, ReopenLead, WinLead } from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import { BY_POLICY, enterLead, SOMEBODY, specialist } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
const HOUR = 3_600_000;

let line: Line;
let other: Line;
let ids: readonly string[] = [];
let theirs: string;
/** When all of it is true; people are there since the machine's own now. */
const LATER = Date.now() + HOUR;

/** Five leads are there, all open; what happens later is not true yet. */
let moment: number;

const readHandoffs: Statement<{ id: string }> = {
  name: 'test_handoff_of',
  text: `select id from handoffs where lead_id = $1 and state = 'offered'`,
};
const log: Statement<never> = {
  name: 'test_log_call',
  text: `insert into activities (id, lead_id, stage_id, employee_id, kind, outcome, at, duration_seconds, note, created_at)
    select gen_random_uuid(), l.id, s.id, null, 'call', 'connected', $2::timestamptz, 90, '=note', $2::timestamptz
    from leads l join stages s on s.funnel_id = l.funnel_id and s.position = 1 where l.id = $1`,
};

beforeAll(async () => {
  line = await aLine().withSpecialists(2).withSettings({ acceptance: 'needed' }).insert(app.database);
  other = await aLine()
    .inDepartment(await aDepartment(app.database))
    .insert(app.database);
  const entered: string[] = [];
  for (let lead = 1; lead <= 4; lead += 1) {
    const { lead: made } = await enterLead(app, line, { name: `Lead ${lead}` });
    entered.push(made.id);
  }
  ids = entered;
  theirs = (await enterLead(app, other, { name: 'Theirs' })).lead.id;
  for (const id of [...ids, theirs])
    await app.database.run(log, [id, new Date(app.clock.now()).toISOString()]);
  moment = app.clock.now();
  app.clock.tick(HOUR);
  const [first = '', second = '', third = ''] = ids;
  const [handoff] = await app.database.run(readHandoffs, [first]);
  await app.get(AcceptHandoff).run(handoff?.id ?? '', SOMEBODY);
  await app
    .get(AdvanceLead)
    .run(second, { version: 1, toStageId: null, receiver: BY_POLICY, brief: null }, SOMEBODY);
  const won = await app.get(WinLead).run(third, { version: 1 }, SOMEBODY);
  await enterLead(app, line, { name: 'Late' });
  app.clock.tick(HOUR);
  const again = {
    version: won.lead.version,
    toStageId: line.stages[0]?.id ?? '',
    receiver: BY_POLICY,
    brief: null,
  };
  await app.get(ReopenLead).run(third, again, SOMEBODY);
});

const reader = () => new ExportReader(app.database);
const all = { sight: null, namesakes: [], withAddresses: true };

async function read<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const standing = async (asOf: number, sight: Sight = null) =>
  (await read(reader().leads({ ...all, sight, asOf }))).map(({ name, status, stage }) => [
    name,
    status,
    stage,
  ]);

describe('what is taken out', () => {
  it('is as it was at one moment: leads stand where they stood, and what came later is not there', async () => {
    expect(await standing(moment)).toEqual([
      ['Lead 1', 'open', 'First contact'],
      ['Lead 2', 'open', 'First contact'],
      ['Lead 3', 'open', 'First contact'],
      ['Lead 4', 'open', 'First contact'],
      ['Theirs', 'open', 'First contact'],
    ]);
    const anHourLater = await standing(moment + HOUR);
    expect(anHourLater.slice(1, 3)).toEqual([
      ['Lead 2', 'open', 'Qualification'],
      ['Lead 3', 'won', 'First contact'],
    ]);
    expect(anHourLater).toHaveLength(6);
    expect((await standing(moment + 2 * HOUR))[2]).toEqual(['Lead 3', 'open', 'First contact']);
    const closed = await read(reader().leads({ ...all, status: 'closed', asOf: moment + HOUR }));
    expect(closed.map(({ name, closedAt }) => [name, closedAt])).toEqual([['Lead 3', moment + HOUR]]);
    expect(await read(reader().leads({ ...all, status: 'closed', asOf: moment }))).toEqual([]);
  });

  it('has handoffs that were answered later as offered', async () => {
    const states = async (asOf: number) =>
      (await read(reader().handoffs({ ...all, asOf }))).map(({ state, answeredAt }) => [state, answeredAt]);
    expect(await states(moment)).toEqual(Array.from({ length: 5 }, () => ['offered', null]));
    expect((await states(moment + HOUR))[0]).toEqual(['accepted', moment + HOUR]);
  });

  it('joins its pages without a gap and without a row twice, in the order of ids', async () => {
    const asOf = LATER;
    const wanted = { ...all, asOf };
    const taken = async (rowsOfPage?: number) => ({
      leads: await read(reader().leads(wanted, rowsOfPage)),
      activities: await read(reader().activities(wanted, rowsOfPage)),
      employees: await read(reader().employees(wanted, rowsOfPage)),
      messages: await read(reader().messages(wanted, rowsOfPage)),
      handoffs: await read(reader().handoffs(wanted, rowsOfPage)),
    });
    const whole = await taken();
    for (const rows of [1, 2, 3]) expect(await taken(rows)).toEqual(whole);
    for (const rows of Object.values(whole)) {
      const order = rows.map(({ id }) => id);
      expect(order.length).toBeGreaterThan(0);
      expect(order).toEqual([...new Set(order)].toSorted());
    }
  });
});

describe('whoever takes it out', () => {
  it('gets what he sees: of his departments, or his own', async () => {
    const asOf = LATER;
    const his = (await read(reader().employees({ ...all, asOf }))).find(
      ({ id }) => id === specialist(other, 1).id,
    );
    const sight = { departmentIds: [his?.departmentId ?? ''], employeeId: specialist(other, 1).id };
    const wanted = { ...all, sight, asOf };
    expect((await read(reader().leads(wanted))).map(({ id }) => id)).toEqual([theirs]);
    expect((await read(reader().activities(wanted))).map(({ leadId }) => leadId)).toEqual([theirs]);
    expect((await read(reader().handoffs(wanted))).map(({ leadId }) => leadId)).toEqual([theirs]);
    expect((await read(reader().visits(wanted))).map(({ leadId }) => leadId)).toEqual([theirs]);
    expect(new Set((await read(reader().messages(wanted))).map(({ leadId }) => leadId))).toEqual(
      new Set([theirs]),
    );
    const colleagues = [other.heads[0]?.id, specialist(other, 1).id];
    expect(new Set((await read(reader().employees(wanted))).map(({ id }) => id))).toEqual(
      new Set(colleagues),
    );
    const rep = { departmentIds: [], employeeId: specialist(line, 1).id };
    const own = await read(reader().leads({ ...wanted, sight: rep }));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ employeeId }) => employeeId === rep.employeeId)).toBe(true);
    expect((await read(reader().employees({ ...wanted, sight: rep }))).map(({ id }) => id)).toEqual([
      rep.employeeId,
    ]);
  });

  it('learns addresses and what providers said only where he may, and namesakes by their addresses', async () => {
    const asOf = LATER;
    const messages = await read(reader().messages({ ...all, withAddresses: false, asOf }));
    expect(messages.every(({ address, detail }) => address === null && detail === null)).toBe(true);
    const [known] = await read(reader().messages({ ...all, asOf }));
    expect(known?.address).toMatch(/@/);
    const namesakes = [specialist(other, 1).id];
    const leads = await read(reader().leads({ ...all, namesakes, asOf }));
    expect(leads.find(({ id }) => id === theirs)?.employee).toBe(specialist(other, 1).email);
  });
});
