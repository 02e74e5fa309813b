import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  AbsenceHandOver,
  AuditList,
  DepartmentList,
  EmployeeCard,
  type AuditRecordListed,
  type LeadMoved,
} from '#contracts';
import { insertAdministrator } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Method } from '../support/line-api.ts';

const api = useApi();

const audit = (query = '', language: 'en' | 'ru' = 'en') =>
  api.granted(AuditList, api.ask('GET', `/audit?${query}`, undefined, { language }));
const actions = ({ items }: AuditList) => items.map(({ action }) => action);

let line: Department;
let anna: EmployeeCard;
let lead: LeadMoved;
let before: string;
/** An administrator. */
let olga: string;

/** Anna's name, address and telephone, and everything that was written about the lead. */
const PERSONAL = ['Smirnova', 'line.example.com', 'Romashka', 'romashka.example', '4951234567', 'cousin'];

beforeAll(async () => {
  olga = await insertAdministrator(api.database);
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna Smirnova');
  await line.staff(1, 5, anna);
  await line.staff(2, 5, anna);
  lead = await line.enter('Romashka', { email: 'info@romashka.example', phone: '+74951234567' });
  before = new Date().toISOString();
  lead = await line.move(lead, 'advance', { brief: 'Ask for my cousin' }, anna);
  await api.ask('PATCH', `/leads/${lead.lead.id}`, {
    version: 2,
    phone: '+74951234568',
    amount: 5,
    currency: 'EUR',
    name: 'Romashka and Co',
  });
  const activity = { kind: 'call', outcome: 'connected', note: 'My cousin again' };
  await api.ask('POST', `/leads/${lead.lead.id}/activities`, activity);
  await api.ask('PUT', `/leads/${lead.lead.id}/watchers/${anna.id}`);
  await api.ask('PUT', `/leads/${lead.lead.id}/watchers/${anna.id}`);
  await api.ask('DELETE', `/leads/${lead.lead.id}/watchers/${anna.id}`);
});

describe('the audit', () => {
  it('says of a lead who did what to it, the newest first', async () => {
    const list = await audit(`subjectId=${lead.lead.id}`);
    expect(list.items.map(({ sentence }) => sentence)).toEqual([
      'Administrator: Anna Smirnova watches lead “Romashka and Co” no more',
      'Administrator: Anna Smirnova watches lead “Romashka and Co” from now on',
      'Administrator: an activity was logged on lead “Romashka and Co”',
      'Administrator: the facts of lead “Romashka and Co” were changed: Phone, Amount',
      'Anna Smirnova: lead “Romashka and Co” advanced from “Call” to “Sign”; it was with Anna Smirnova, it is with Anna Smirnova now',
      'Administrator: lead “Romashka and Co” entered at “Call”; it is with Anna Smirnova now',
    ]);
  });

  it('says it in Russian to whoever reads Russian', async () => {
    const { items } = await audit(`subjectId=${lead.lead.id}&action=lead.advanced`, 'ru');
    expect(items.map(({ sentence }) => sentence)).toEqual([
      'Anna Smirnova: лид «Romashka and Co» передан с этапа «Call» на «Sign»; раньше его вёл сотрудник Anna Smirnova, теперь его ведёт Anna Smirnova',
    ]);
  });

  it('names who did it, through what, to what, and the request', async () => {
    const { items } = await audit(`actorId=${anna.id}`);
    expect(items).toMatchObject([
      {
        actor: { id: anna.id, name: 'Anna Smirnova' },
        through: 'api',
        action: 'lead.advanced',
        subject: { kind: 'lead', id: lead.lead.id, name: 'Romashka and Co' },
        details: { version: 2, visitId: lead.visitId },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        sequence: null,
      },
    ]);
  });

  it('can be asked for from a moment on and before one', async () => {
    const ofLead = `subjectId=${lead.lead.id}`;
    expect(actions(await audit(`${ofLead}&until=${encodeURIComponent(before)}`))).toEqual(['lead.entered']);
    expect(actions(await audit(`${ofLead}&from=${encodeURIComponent(before)}`))).toHaveLength(5);
    expect(actions(await audit(`${ofLead}&from=2099-01-01T00:00:00Z`))).toEqual([]);
  });

  it('turns its pages without a gap or a repetition while records are added', async () => {
    const all = actions(await audit('limit=200'));
    const paged: AuditRecordListed[] = [];
    let cursor = '';
    do {
      const page = await audit(`limit=2${cursor}`);
      paged.push(...page.items);
      if (paged.length === 2) await line.hire('Boris');
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(paged.map(({ action }) => action)).toEqual(all);
  });

  it('refuses an action of which it has no word', async () => {
    const problem = await api.refused(api.ask('GET', '/audit?action=lead.stolen'));
    expect(problem).toMatchObject({ status: 400, problems: [{ field: 'action' }] });
  });

  it('keeps no name, address, telephone number or word that anybody wrote', async () => {
    const [kept] = await api.database.run<{ text: string }>(
      { name: 'test_all_audit', text: 'select string_agg(a::text, chr(10)) as text from audit_records a' },
      [],
    );
    for (const word of PERSONAL) expect(kept?.text).not.toContain(word);
  });
});

/** Every write of the API that changes the line itself, and what it leaves in the audit. */
describe('whoever changes the line', () => {
  const asOlga = async (method: Method, path: string, body?: object) => {
    const { status, text } = await api.ask(method, path, body, { by: olga });
    return { status, id: z.object({ id: z.string().optional() }).parse(JSON.parse(text)).id };
  };
  const lately = async (count: number) => actions(await audit(`limit=${count}`));
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  it('is in the audit with an employee, and with his absence', async () => {
    const boris = await line.hire('Boris');
    await asOlga('PATCH', `/employees/${boris.id}`, { version: 1, name: 'Boris Petrov' });
    const { items } = await audit('limit=1');
    const details = { version: 2, fields: ['name'], handedOver: 0 };
    expect(items).toMatchObject([{ action: 'employee.changed', actor: { id: olga }, details }]);
    const absence = { kind: 'vacation', firstDay: tomorrow, lastDay: tomorrow };
    const { id } = await asOlga('POST', `/employees/${boris.id}/absences`, absence);
    await asOlga('POST', `/employees/${boris.id}/absences/${id}/hand-over`);
    await api.granted(AbsenceHandOver, api.ask('GET', `/employees/${boris.id}/absences/${id}/hand-over`));
    await asOlga('DELETE', `/employees/${boris.id}/absences/${id}`);
    expect(await lately(5)).toEqual([
      'absence.ended',
      'absence.handed-over',
      'absence.entered',
      'employee.changed',
      'employee.created',
    ]);
  });

  it('is in the audit with the department, and with funnels and stages', async () => {
    const [first] = (await api.granted(DepartmentList, api.ask('GET', '/departments'))).items;
    await asOlga('PATCH', `/departments/${first?.id}`, { version: first?.version, timeZone: 'Asia/Omsk' });
    const other = await Department.draw(api, ['A', 'B']);
    await other.staff(1, 3, anna);
    const [stage] = other.funnel.stages;
    await asOlga('PATCH', `/stages/${stage?.id}`, { version: 2, name: 'Alpha' });
    const stages = other.funnel.stages.map(({ id, name, colour }) => ({ id, name, colour }));
    await asOlga('PUT', `/funnels/${other.funnel.id}`, { version: 3, name: 'Other', stages });
    await asOlga('DELETE', `/funnels/${other.funnel.id}?version=4`);
    expect(await lately(6)).toEqual([
      'funnel.archived',
      'funnel.changed',
      'stage.changed',
      'specialists.set',
      'funnel.created',
      'department.changed',
    ]);
  });

  it('is not in the audit when it was refused', async () => {
    const [last] = await lately(1);
    const { status } = await asOlga('PATCH', `/employees/${anna.id}`, { version: 99, name: 'Nobody' });
    expect([status, await lately(1)]).toEqual([409, [last]]);
  });
});
