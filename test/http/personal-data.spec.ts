import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Erasure,
  ErasureList,
  ErasurePreview,
  ErasureProtocol,
  LeadCard,
  PeopleFound,
  PeopleExported,
} from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  await line.staff(1, 50, await line.hire('Anna'));
});

const ivan = { email: 'ivan@buyer.example.com', phone: '+7 (912) 345-67-89' };

const find = (body: object) => api.granted(PeopleFound, api.ask('POST', '/personal-data/find', body));

describe('a person who asks what is known about him', () => {
  it('is found in each of his leads, by the same address or the same phone however it is written', async () => {
    const byEmail = await line.enter('Ivan', { email: 'Ivan@Buyer.example.com' });
    const byPhone = await line.enter('I. Petrov', { phone: '8 912 345 67 89' });
    await line.enter('Olga', { email: 'olga@buyer.example.com' });
    const { leads, employees } = await find(ivan);
    expect(leads.map(({ id }) => id)).toEqual([byEmail.lead.id, byPhone.lead.id]);
    expect(employees).toEqual([]);
  });

  it('is not looked for by nothing, nor by an extension', async () => {
    const problem = await api.refused(api.ask('POST', '/personal-data/find', { email: null, phone: null }));
    expect([problem.status, problem.problems[0]?.message]).toEqual([
      400,
      'Name a person: nobody is named here.',
    ]);
    const short = await api.refused(api.ask('POST', '/personal-data/find', { email: null, phone: '12-34' }));
    expect(short.problems).toEqual([
      { field: 'phone', message: 'A phone number has at least seven digits.' },
    ]);
  });

  it('is given all of it, with what was written about him and that it was given out', async () => {
    const { lead } = await line.enter('Pyotr', { company: '=HYPERLINK("evil")', brief: 'Likes tea' });
    const path = `/leads/${lead.id}/personal-data`;
    const { tables } = await api.granted(PeopleExported, api.ask('GET', path));
    expect(tables.map(({ table }) => table)).toEqual([
      'notifications',
      'handoffs',
      'visits',
      'leads',
      'audit_records',
    ]);
    const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows ?? [];
    expect(rowsOf('leads')).toMatchObject([{ name: 'Pyotr' }]);
    expect(rowsOf('visits')).toMatchObject([{ brief: 'Likes tea' }]);
    expect(rowsOf('audit_records').map(({ action }) => action)).toEqual(['lead.entered', 'lead.exported']);
    const { text, type, headers } = await api.ask('GET', `${path}/csv`);
    expect([type, headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="personal-data.csv"',
    ]);
    expect(text).toContain('lead,visits,1,brief,Likes tea');
    // No spreadsheet takes it for a formula.
    expect(text).toContain(`"'=HYPERLINK(""evil"")"`);
  });

  it('is given what is kept of him as an employee, without what would let somebody in as him', async () => {
    const { id } = await line.hire('Gleb');
    await api.signed(id);
    const asked = api.ask('GET', `/employees/${id}/personal-data`);
    const { tables } = await api.granted(PeopleExported, asked);
    expect(tables.find(({ table }) => table === 'employees')?.rows).toMatchObject([{ name: 'Gleb' }]);
    expect(tables.map(({ table }) => table)).toContain('api_keys');
    expect(JSON.stringify(tables)).not.toMatch(/hash/);
  });
});

describe('a person who wants to be forgotten', () => {
  it('is erased in all of his leads at once, after a look at what that comes to', async () => {
    const leads = [
      await line.enter('Fyodor', { email: 'f@buyer.example.com' }),
      await line.enter('Fyodor F.'),
    ];
    const leadIds = leads.map(({ lead }) => lead.id);
    const preview = api.ask('POST', '/personal-data/erasures/preview', { leadIds, employeeIds: [] });
    expect(await api.granted(ErasurePreview, preview)).toMatchObject({
      counts: { leads: 2 },
      openLeads: 2,
      holding: [],
    });
    const asked = {
      ground: 'consent_withdrawn',
      askedBy: 'person',
      reference: 'вх. 12/345',
      receivedOn: '2026-11-20',
    };
    const erased = api.ask('POST', '/personal-data/erasures', { leadIds, employeeIds: [], ...asked });
    const erasure = await api.granted(Erasure, erased);
    expect(erasure).toMatchObject({ ...asked, leadIds, dueOn: '2026-12-20', through: 'api' });
    const card = await api.granted(LeadCard, api.ask('GET', `/leads/${leadIds[0]}`));
    expect(card.lead).toMatchObject({ name: '', email: null, status: 'lost', erasedAt: erasure.at });
    expect(card.possible.reopen?.code).toBe('LEAD_ERASED');
    const listed = await api.granted(ErasureList, api.ask('GET', '/personal-data/erasures'));
    expect(listed.items[0]).toEqual(erasure);
  });

  it('is not named by whom the request is registered under', async () => {
    const { lead } = await line.enter('Semyon');
    const body = {
      leadIds: [lead.id],
      employeeIds: [],
      ground: 'unlawful',
      askedBy: 'authority',
      reference: 'Semyon, at once',
    };
    const problem = await api.refused(api.ask('POST', '/personal-data/erasures', body));
    expect(problem.problems.map(({ field }) => field)).toEqual(['reference']);
  });

  it('has a protocol in two languages, with the extract from the log and what is to be filled in by hand', async () => {
    const { lead } = await line.enter('Tikhon');
    const body = {
      leadIds: [lead.id],
      employeeIds: [],
      ground: 'unlawful',
      askedBy: 'authority',
      receivedOn: '2026-11-26',
    };
    const { id } = await api.granted(Erasure, api.ask('POST', '/personal-data/erasures', body));
    const path = `/personal-data/erasures/${id}/protocol`;
    const protocol = await api.granted(ErasureProtocol, api.ask('GET', path, undefined, { language: 'ru' }));
    expect(protocol.title).toBe('Акт об уничтожении персональных данных');
    expect(protocol.log).toMatchObject([{ action: 'lead.erased', subjectId: lead.id }]);
    expect(protocol.facts).toContainEqual({
      label: 'Причина уничтожения',
      value: 'неправомерная обработка, ч. 3 ст. 21 152-ФЗ',
    });
    expect(protocol.facts).toContainEqual({ label: 'Последний день срока', value: '10 декабря 2026 г.' });
    expect(protocol.facts.filter(({ value }) => value === null)).toHaveLength(4);
    const page = await fetch(`${api.url}/pages/erasures/${id}`, {
      headers: { ...(await api.signed()), 'accept-language': 'en' },
    });
    const html = await page.text();
    expect(html).toContain('<h1>Record of the destruction of personal data</h1>');
    expect(html).toContain(lead.id);
    expect(html).not.toContain('Tikhon');
  });
});

describe('personal data', () => {
  it('is given out by heads for their departments, and erased by administrators alone', async () => {
    const { lead } = await line.enter('Uliana');
    const head = await line.hire('Head', { role: 'head' });
    const rep = await line.hire('Rep');
    const exported = (by: string) => api.ask('GET', `/leads/${lead.id}/personal-data`, undefined, { by });
    const body = { leadIds: [lead.id], employeeIds: [], ground: 'not_needed', askedBy: 'operator' };
    const erased = (by: string) => api.ask('POST', '/personal-data/erasures', body, { by });
    expect([(await exported(head.id)).status, (await exported(rep.id)).status]).toEqual([200, 403]);
    expect([(await erased(head.id)).status, (await erased(rep.id)).status]).toEqual([403, 403]);
  });
});
