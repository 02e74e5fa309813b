import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { AuditList, Department as DepartmentShown, type EmployeeCard, type LeadMoved } from '#contracts';
import { EXPORTED } from '#contracts/exports';
import { keyOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

const LEAD = {
  email: 'zyx@qpo.example',
  phone: '+74951239876',
  amount: 1_200.5,
  currency: 'RUB',
  externalId: '007',
};

let line: Department;
let elsewhere: Department;
let anna: EmployeeCard;
let head: EmployeeCard;
let lead: LeadMoved;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  [anna, head] = [await line.hire('Anna'), await line.hire('Hilda', { role: 'head' })];
  await line.staff(1, 50, anna);
  await line.staff(2, 50, anna);
  lead = await line.move(await line.enter('=1+1', LEAD), 'advance', { brief: 'Ask "him"' });
  const logged = { kind: 'call', outcome: 'connected', at: new Date().toISOString(), note: '@once' };
  await api.ask('POST', `/leads/${lead.lead.id}/activities`, logged, { by: anna.id });
  await line.move(await line.enter('Gone'), 'lose', { reason: 'Too dear' });
  const body = { name: 'Second', timeZone: 'Europe/Moscow' };
  const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  elsewhere = await Department.draw(api, ['Elsewhere'], {}, second.id);
  await elsewhere.enter('Other');
});

const take = (what: string, query = '', asked: Asked = {}) =>
  api.ask('GET', `/exports/${what}${query}`, undefined, asked);

async function rowsOf(what: string, query = '', asked: Asked = {}) {
  const { status, text } = await take(what, `?format=jsonl${query}`, asked);
  expect(status).toBe(200);
  const lines = text.split('\n').filter(Boolean);
  return lines.map((row): Record<string, unknown> => JSON.parse(row));
}

describe('what is taken out', () => {
  it('is a lead with all its facts, where it stands and who has it', async () => {
    const [first, second] = await rowsOf('leads', `&funnelId=${line.funnel.id}`);
    expect(first).toMatchObject({
      lead_id: lead.lead.id,
      external_id: '007',
      funnel: 'Call, Sign',
      name: '=1+1',
      phone: '+74951239876',
      amount: 1_200.5,
      currency: 'RUB',
      company: null,
      status: 'open',
      stage: 'Sign',
      employee: 'Anna',
      brief: 'Ask "him"',
      closed_at: null,
      entered_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(second).toMatchObject({ name: 'Gone', status: 'lost', stage: 'Call' });
    expect(second?.['closed_at']).not.toBeNull();
  });

  it('is an activity, a handoff, a message with how its attempts ended, an employee', async () => {
    expect(await rowsOf('activities')).toMatchObject([
      {
        lead_id: lead.lead.id,
        kind: 'call',
        outcome: 'connected',
        stage: 'Sign',
        employee: 'Anna',
        note: '@once',
      },
    ]);
    const handoffs = await rowsOf('handoffs', `&funnelId=${line.funnel.id}`);
    expect(handoffs.map(({ stage, to_employee: to }) => [stage, to])).toEqual([
      ['Call', 'Anna'],
      ['Sign', 'Anna'],
      ['Call', 'Anna'],
    ]);
    const [message] = await rowsOf('messages', `&funnelId=${line.funnel.id}`);
    expect(message).toMatchObject({
      channel: 'email',
      employee: 'Anna',
      external_id: '007',
      attempts: 0,
      outcomes: null,
      address: anna.email,
    });
    const people = await rowsOf('employees');
    expect(people.find(({ employee_id: id }) => id === anna.id)).toMatchObject({
      name: 'Anna',
      active: true,
    });
  });

  it('is narrowed by funnel, time and whether leads are open', async () => {
    const names = async (query: string) => (await rowsOf('leads', query)).map(({ name }) => name);
    expect(await names('')).toEqual(['=1+1', 'Gone', 'Other']);
    expect(await names('&status=open')).toEqual(['=1+1', 'Other']);
    expect(await names(`&status=closed&funnelId=${line.funnel.id}`)).toEqual(['Gone']);
    expect(await names('&from=2100-01-01T00:00:00Z')).toEqual([]);
    expect(await names('&until=2020-01-01T00:00:00Z')).toEqual([]);
  });

  it.each(EXPORTED)('can be each kind of file: %s', async (what) => {
    const csv = await take(what, '?delimiter=tab');
    expect([csv.type, csv.headers.get('content-disposition'), csv.headers.get('cache-control')]).toEqual([
      'text/csv; charset=utf-8',
      `attachment; filename="${what}.csv"`,
      'no-store',
    ]);
    const [heading = [], ...rows]: readonly string[][] = parse(csv.text, { delimiter: '\t', bom: true });
    const response = await fetch(`${api.url}/api/v1/exports/${what}?format=xlsx`, {
      headers: await api.signed(),
    });
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml/);
    const [sheet] = await readXlsx(Buffer.from(await response.arrayBuffer()));
    const [headed = [], ...cells] = sheet?.data ?? [];
    expect(headed.map((name) => String(name).replace(' (UTC)', ''))).toEqual(heading);
    const lines = await rowsOf(what);
    expect([cells.length, lines.length]).toEqual([rows.length, rows.length]);
    expect(Object.keys(lines[0] ?? {})).toEqual(heading);
  });

  it('speaks the language that a link names', async () => {
    expect((await take('leads', '?language=ru')).text).toContain(
      ";'=1+1;;zyx@qpo.example;'+74951239876;1200,5;RUB;",
    );
  });

  it.each([
    ['leads', '?format=parquet'],
    ['leads', '?delimiter=pipe'],
    ['leads', '?status=won'],
    ['visits', '?status=open'],
    ['employees', '?funnelId=01a20000-0000-7000-8000-0000000000c0'],
    ['messages', '?from=yesterday'],
    ['handoffs', '?funnelId=1'],
    ['activities', '?language=de'],
  ])('is refused with the field that is wrong: %s%s', async (what, query) => {
    const refused = await api.refused(take(what, query));
    expect([refused.status, refused.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('who takes data out', () => {
  const names = async (what: string, key: string, asked: Asked) =>
    new Set((await rowsOf(what, '', asked)).map((row) => row[key]));

  it('gets what is of his department as a head, and what is his own as a rep', async () => {
    expect(await names('leads', 'name', { by: head.id })).toEqual(new Set(['=1+1', 'Gone']));
    expect(await names('leads', 'name', { by: anna.id })).toEqual(new Set(['=1+1']));
    const { id } = await elsewhere.hire('Heidi', { role: 'head' });
    expect(await names('leads', 'name', { by: id })).toEqual(new Set(['Other']));
    for (const what of ['activities', 'handoffs', 'messages'])
      expect([what, [...(await names(what, 'lead_id', { by: id }))].includes(lead.lead.id)]).toEqual([
        what,
        false,
      ]);
    expect(await names('employees', 'name', { by: id })).toEqual(new Set(['Heidi']));
    expect(await names('employees', 'name', { by: anna.id })).toEqual(new Set(['Anna']));
    expect((await names('employees', 'name', { by: head.id })).has('Heidi')).toBe(false);
  });

  it('sees no address where he has no right to personal data', async () => {
    const key = await keyOf(api.database, head.id, ['figures.export', 'ledger.read']);
    const rows = await rowsOf('messages', '', { by: null, headers: { authorization: `Bearer ${key}` } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ address, detail }) => address === null && detail === null)).toBe(true);
  });

  it('needs to see what he takes out: a program that may only export figures gets no names', async () => {
    const key = await keyOf(api.database, head.id, ['figures.export']);
    const asked: Asked = { by: null, headers: { authorization: `Bearer ${key}` } };
    expect((await take('visits', '', asked)).status).toBe(200);
    for (const what of EXPORTED.filter((one) => one !== 'visits'))
      expect([what, (await api.refused(take(what, '', asked))).status]).toEqual([what, 403]);
  });

  it.each(EXPORTED)('is in the audit before he has a byte of it: %s', async (what) => {
    await take(what, '?format=xlsx', { by: head.id });
    const asked = api.ask('GET', `/audit?action=${what}.exported&actorId=${head.id}`);
    const [record] = (await api.granted(AuditList, asked)).items;
    expect(record).toMatchObject({ details: { format: 'xlsx', funnelId: null, from: null, until: null } });
    expect(record?.sentence).toMatch(/^Hilda: .+ exported$/);
  });
});
