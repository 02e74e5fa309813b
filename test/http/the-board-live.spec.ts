import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Department as DepartmentShown, Funnel, type EmployeeCard, type LeadMoved } from '#contracts';
import { insertAuditOf } from '#database';
import { createUuidv7 } from '#platform';
import { Department } from '../support/department.ts';
import { EventStream, type BoardChange } from '../support/event-stream.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi({ twin: true });

const streams: EventStream[] = [];

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign'], { acceptance: 'needed' });
  head = await line.hire('Hilda', { role: 'head', channels: ['in_app'] });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 1_000, anna, boris);
  await line.staff(2, 1_000, boris);
});

afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.close()));
});

/** Opened at the second API, while everything is asked of the first one. */
async function listen({ id }: EmployeeCard, url = api.twinUrl): Promise<EventStream> {
  const stream = await EventStream.open({ url, signed: (by) => api.signed(by) }, id);
  streams.push(stream);
  return stream;
}

const typesOf = (changes: readonly BoardChange[]) => changes.map(({ type }) => type);

/** Everything that changes a card, each on a lead that is with Anna at `Call` and offered to her. */
const CHANGES: Readonly<Record<string, (moved: LeadMoved) => Promise<unknown>>> = {
  'moved on': (moved) => line.move(moved, 'advance'),
  'given to somebody else': (moved) => line.move(moved, 'reassign', { employeeId: boris.id }),
  'answered for': ({ handoff }) => api.ask('POST', `/handoffs/${handoff?.id}/accept`),
  declined: ({ handoff }) => api.ask('POST', `/handoffs/${handoff?.id}/decline`, { reason: 'On leave' }),
  won: (moved) => line.move(moved, 'win'),
  lost: (moved) => line.move(moved, 'lose', { reason: 'No budget' }),
  edited: ({ lead }) => api.ask('PATCH', `/leads/${lead.id}`, { version: lead.version, name: 'Renamed' }),
  watched: ({ lead }) => api.ask('PUT', `/leads/${lead.id}/watchers/${anna.id}`),
};

describe('whoever has a board open', () => {
  it('is told of a lead that comes, through whichever API', async () => {
    const [window, far] = [await listen(head, api.url), await listen(head)];
    const { lead } = await line.enter('Comes');
    await Promise.all([window.changeOf(lead.id), far.changeOf(lead.id)]);
    expect(far.changes).toContainEqual({
      type: 'lead',
      data: { funnelId: line.funnel.id, leadIds: [lead.id] },
    });
  });

  it.each(Object.entries(CHANGES))('is told of a lead that is %s', async (_, change) => {
    const moved = await line.enter('Changes', { employeeId: anna.id });
    // What was so before is not told: what comes is of this change.
    const window = await listen(head);
    await change(moved);
    await window.changeOf(moved.lead.id);
    expect(window.changes).toEqual([
      { type: 'lead', data: { funnelId: line.funnel.id, leadIds: [moved.lead.id] } },
    ]);
  });

  it('is told of leads that are moved together at once', async () => {
    const moved = [await line.enter('One'), await line.enter('Two')];
    const window = await listen(head);
    const leads = moved.map(({ lead: { id, version } }) => ({ id, version }));
    await api.ask('POST', '/leads/bulk/lose', { leads, mode: 'all', reason: 'No budget' });
    await window.until(() => leads.every(({ id }) => window.changed().has(id)));
    const [change] = window.changes;
    expect(change?.type === 'lead' && change.data.leadIds.toSorted()).toEqual(
      leads.map(({ id }) => id).toSorted(),
    );
  });

  it('is not told of who has only looked', async () => {
    const { lead } = await line.enter('Looked at');
    const window = await listen(head);
    await api.ask('GET', `/leads/${lead.id}`);
    const { lead: next } = await line.enter('Next');
    await window.changeOf(next.id);
    expect(window.changed().has(lead.id)).toBe(false);
  });

  it('is told that the funnel, a stage or its specialists have changed', async () => {
    const other = await Department.draw(api, ['Old']);
    const window = await listen(head);
    const told = { type: 'line', data: { funnelId: other.funnel.id } } as const;
    const toldTimes = (times: number) =>
      window.until(
        () => window.changes.filter(({ data }) => data.funnelId === other.funnel.id).length >= times,
      );
    await other.staff(1, 5, anna);
    await toldTimes(1);
    const renamed = { version: 2, name: 'Renamed' };
    await api.ask('PATCH', `/stages/${other.stageId(1)}`, renamed);
    await toldTimes(2);
    const redrawn = { version: 3, name: 'Redrawn', stages: [{ name: 'New', colour: '#a5d8ff' }] };
    await api.granted(Funnel, api.ask('PUT', `/funnels/${other.funnel.id}`, redrawn));
    await toldTimes(3);
    expect(window.changes).toEqual([told, told, told]);
  });

  it('is told to read anew when limits were counted anew', async () => {
    const window = await listen(head);
    await api.database.run(
      { name: 'test_counted', text: 'update roster_version set limits_version = version' },
      [],
    );
    await window.until(() => window.changes.length > 0);
    expect(window.changes).toEqual([{ type: 'line', data: { funnelId: null } }]);
  });

  it('is told of a change that becomes visible only long after it was made', async () => {
    const { lead } = await line.enter('Slow');
    const window = await listen(head);
    const made = Date.now() - 30_000;
    const record = {
      id: createUuidv7()(made),
      at: made,
      actor: null,
      through: 'product',
      requestId: null,
    } as const;
    const details = { version: 1, visits: 1 };
    await insertAuditOf(api.database, [{ ...record, action: 'lead.loaded', subjectId: lead.id, details }]);
    await window.changeOf(lead.id);
    expect(typesOf(window.changes)).toEqual(['lead']);
  });

  it('comes back with the last notification that he has seen, whatever has changed meanwhile', async () => {
    const window = await listen(head);
    const seen = window.lastEventId;
    const { lead } = await line.enter('Changes');
    await window.changeOf(lead.id);
    expect(Number(window.lastEventId)).toBeGreaterThanOrEqual(Number(seen));
    expect(typesOf(window.changes)).toContain('lead');
    await listen(head);
  });
});

describe('who is not to see the leads', () => {
  it('hears nothing of them: neither another department nor who looks after the queues', async () => {
    const body = { name: 'Second', timeZone: 'Europe/Moscow' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const other = await Department.draw(api, ['Elsewhere'], {}, second.id);
    const hugo = await other.hire('Hugo', { role: 'head' });
    const olga = await line.hire('Olga', { role: 'ops' });
    const worker = await other.hire('Works here too');
    await line.staff(2, 1_000, boris, worker);
    const [stranger, ops, rep, helper] = [
      await listen(hugo),
      await listen(olga),
      await listen(anna),
      await listen(worker),
    ];
    const { lead } = await line.enter('Here');
    const { lead: far } = await other.enter('There');
    // Who works a stage there hears of it, wherever he belongs.
    await Promise.all([rep.changeOf(lead.id), helper.changeOf(lead.id), stranger.changeOf(far.id)]);
    expect([stranger.changed().has(lead.id), rep.changed().has(far.id)]).toEqual([false, false]);
    expect(ops.changes).toEqual([]);
  });
});
