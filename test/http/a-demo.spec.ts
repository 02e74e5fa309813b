import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  AuditList,
  DemoState,
  Department as DepartmentShown,
  DepartmentList,
  EmployeeCard,
  EmployeeList,
  Funnel,
  FunnelList,
  LeadCard,
  LeadList,
} from '#contracts';
import { ADVISORY_LOCKS, breachesOf, INVARIANT_QUERIES, type Statement } from '#database';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const LEADS = 40;

const demo = () => api.granted(DemoState, api.ask('GET', '/demo'));
const load = (body: object = {}) =>
  api.granted(DemoState, api.ask('POST', '/demo', { language: 'en', leads: LEADS, ...body }));
const remove = () => api.granted(DemoState, api.ask('DELETE', '/demo'));
const departments = async () => (await api.granted(DepartmentList, api.ask('GET', '/departments'))).items;
const people = async (departmentId: string) =>
  (await api.granted(EmployeeList, api.ask('GET', `/employees?departmentId=${departmentId}&role=rep`))).items;

const rows: Statement<{ rows: string }> = {
  name: 'test_rows',
  text: `select concat_ws(' ', (select count(*) from leads), (select count(*) from visits), (select count(*) from handoffs),
    (select count(*) from notifications), (select count(*) from decisions), (select count(*) from stages),
    (select count(*) from funnels), (select count(*) from departments), (select count(*) from demos),
    (select count(*) from employees where role in ('rep', 'head'))) as rows`,
};
const counted = async () => (await api.database.run(rows, []))[0]?.rows;

/** What a worker does every few seconds. */
const sealing: Statement<{ locked: boolean }> = {
  name: 'test_seal_for_long',
  text: `select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.sealing}) as locked`,
};

describe('a demo', () => {
  it('is loaded while somebody waits, once, as a department of its own that is marked', async () => {
    expect(await demo()).toEqual({ state: 'none', share: null, departmentId: null });
    const begun = await load();
    expect(begun.state).toBe('loading');
    // Whoever asks again begins nothing.
    expect(['loading', 'there']).toContain((await load()).state);
    const there = await eventually('the demo is there', demo, ({ state }) => state === 'there');
    expect(there.share).toBeNull();
    const all = await departments();
    expect(all.filter(({ demo: isDemo }) => isDemo)).toMatchObject([
      { id: there.departmentId, name: 'Demo department', heads: [{}] },
    ]);
    expect(all).toHaveLength(2);
    const { items } = await api.granted(FunnelList, api.ask('GET', '/funnels'));
    const leads = await api.granted(LeadList, api.ask('GET', `/leads?funnelId=${items[0]?.id}&limit=200`));
    expect([items.length, leads.items.length]).toEqual([1, LEADS]);
  });

  it('need not be told apart by whoever has one department: what is made is of his own', async () => {
    const stages = [{ name: 'Call', colour: '#a5d8ff' }];
    const funnel = await api.granted(Funnel, api.ask('POST', '/funnels', { name: 'Own', stages }));
    const [own] = (await departments()).filter(({ demo: isDemo }) => !isDemo);
    expect(funnel.departmentId).toBe(own?.id);
  });

  it('is gone in one go, as if it had never been, and leaves in the audit that it was', async () => {
    const { departmentId } = await demo();
    expect(await remove()).toEqual({ state: 'none', share: null, departmentId: null });
    expect(await counted()).toBe('0 0 0 0 0 1 1 1 0 0');
    const asked = api.ask('GET', '/audit?action=demo.removed');
    const { items } = await api.granted(AuditList, asked);
    expect(items).toMatchObject([
      { subject: { id: departmentId }, details: { leads: LEADS, employees: 13 } },
    ]);
    // To remove what is not there does nothing.
    expect((await remove()).state).toBe('none');
  });
});

describe('what is somebody’s own', () => {
  let own: Department;
  let demoId: string;

  beforeAll(async () => {
    const { departmentId } = await load({ wait: true });
    demoId = departmentId ?? '';
    own = await Department.draw(api, ['Call', 'Meet']);
  });

  it('stays when the demo goes: leads that its people hold go to others, its own people and funnels to the first department', async () => {
    const [guest, other] = await people(demoId);
    if (!guest || !other) throw new Error('The demo has people.');
    const card = (id: string) => api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));
    const anna = await own.hire('Anna');
    await own.rank(1, 9, { primary: [await card(guest.id)], reserve: [anna] });
    const held = await own.enter('Own lead');
    expect(held.lead.employeeId).toBe(guest.id);
    const drawn = await Department.draw(api, ['In the demo'], {}, demoId);
    const boris = await drawn.hire('Boris');
    await api.granted(DemoState, api.ask('DELETE', '/demo'));

    const lead = await api.granted(LeadCard, api.ask('GET', `/leads/${held.lead.id}`));
    expect(lead.place?.employee).toMatchObject({ id: anna.id });
    // Who has worked a lead of one's own has left; nobody tells of the others any more.
    expect(await card(guest.id)).toMatchObject({ active: false });
    expect((await api.ask('GET', `/employees/${other.id}`)).status).toBe(404);
    const [first, ...more] = await departments();
    expect(more).toEqual([]);
    expect((await card(boris.id)).departmentId).toBe(first?.id);
    const funnel = await api.granted(Funnel, api.ask('GET', `/funnels/${drawn.funnel.id}`));
    expect(funnel.departmentId).toBe(first?.id);
    for (const query of INVARIANT_QUERIES) {
      expect([query.name, await breachesOf(api.database, query, Date.now())]).toEqual([query.name, []]);
    }
    expect((await api.ask('GET', `/departments/${demoId}`)).status).toBe(404);
    expect(DepartmentShown.parse(first).demo).toBe(false);
  });
});

describe('a demo that is asked for in the same moment', () => {
  it('is loaded also while the audit is being sealed', async () => {
    await remove();
    const loaded = await api.database.transaction(async (transaction) => {
      await transaction.run(sealing, []);
      return load({ wait: true });
    });
    expect(loaded.state).toBe('there');
  });
});
