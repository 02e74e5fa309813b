import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { AuditList, Department as DepartmentShown, LeadList, type EmployeeCard } from '#contracts';
import { keyOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const BUYER = { company: 'Zyxwvut', email: 'zyx@qpo.example', phone: '+74951239876' };
const NAME = 'Qponmlk';

let line: Department;
let elsewhere: Department;
let anna: EmployeeCard;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna');
  head = await line.hire('Hilda', { role: 'head' });
  await line.staff(1, 50, anna);
  await line.staff(2, 50, anna);
  const known = { ...BUYER, source: '=1+1', segment: 'small', amount: 1_200.5, currency: 'RUB' };
  const first = await line.enter(NAME, { ...known, externalId: 'crm-1' });
  await line.move(first, 'advance', { brief: `Ask ${NAME}` });
  const body = { name: 'Second', timeZone: 'Europe/Moscow' };
  const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  elsewhere = await Department.draw(api, ['Elsewhere'], {}, second.id);
  await elsewhere.enter('Other');
});

const csvOf = async (query = '', asked: Parameters<typeof api.ask>[3] = {}) => {
  const { status, text, headers, type } = await api.ask('GET', `/exports/visits${query}`, undefined, asked);
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
  return { status, text, headers, type, rows };
};

describe('the history of visits', () => {
  it('is given out as a file for a spreadsheet, a row for each visit, with nothing that the buyer could be known by', async () => {
    const { status, type, headers, text, rows } = await csvOf(`?funnelId=${line.funnel.id}`);
    expect([status, type, headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="visits.csv"',
    ]);
    expect(rows).toMatchObject([
      {
        external_id: 'crm-1',
        funnel_id: line.funnel.id,
        stage: 'Call',
        number: '1',
        employee_id: anna.id,
        employee: 'Anna',
        outcome: 'advanced',
        // No spreadsheet takes it for a formula.
        source: `'=1+1`,
        segment: 'small',
        amount: '1200.5',
        currency: 'RUB',
        end_taken_back: 'false',
      },
      { stage: 'Sign', number: '2', ended_at: '', outcome: '' },
    ]);
    expect(rows[0]?.['entered_at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
    for (const known of [NAME, ...Object.values(BUYER)]) expect(text).not.toContain(known);
  });

  it('is opened by Excel in Russian when it is asked for in Russian', async () => {
    const { text } = await api.ask('GET', '/exports/visits', undefined, { language: 'ru' });
    expect(text).toContain(';small;1200,5;RUB;false');
  });

  it('is given out as docs/bi.md says, with a key for just that', async () => {
    const [, address = ''] =
      /curl --fail -s "\$api([^"]+)" -H "\$key"/.exec(readFileSync('docs/bi.md', 'utf8')) ?? [];
    const headers = { authorization: `Bearer ${await keyOf(api.database, head.id, ['figures.export'])}` };
    const answer = await fetch(`${api.url}/api/v1${address}`, { headers });
    const file = await answer.arrayBuffer();
    expect([answer.status, (await parquetReadObjects({ file })).length]).toEqual([200, 2]);
  });

  it('is given out as Parquet, with the filter in its metadata', async () => {
    const query = `format=parquet&funnelId=${line.funnel.id}&until=2100-01-01T00:00:00Z`;
    const response = await fetch(`${api.url}/api/v1/exports/visits?${query}`, {
      headers: await api.signed(),
    });
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      'application/vnd.apache.parquet',
      'attachment; filename="visits-until-2100-01-01.parquet"',
    ]);
    const file = await response.arrayBuffer();
    const rows = await parquetReadObjects({ file });
    expect(rows).toMatchObject([
      { source: '=1+1', amount: 1_200.5, number: 1n, end_taken_back: false },
      { ended_at: null },
    ]);
    expect(rows[0]?.['entered_at']).toBeInstanceOf(Date);
    const said = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'filter');
    expect(said?.value).toBe('Funnel: Call, Sign; Began before: 2100-01-01T00:00:00.000Z');
  });

  it('is of a period when one is named', async () => {
    expect((await csvOf('?from=2100-01-01T00:00:00Z')).rows).toEqual([]);
    expect((await csvOf('?until=2020-01-01T00:00:00Z')).rows).toEqual([]);
    expect((await csvOf('?from=2020-01-01T00:00:00Z')).rows).toHaveLength(3);
    expect((await csvOf('?from=0000-01-01T00:00:00Z&until=9999-12-31T23:59:59-10:00')).rows).toHaveLength(3);
    expect((await csvOf('?from=1970-01-01T00:00:00Z')).rows).toHaveLength(3);
  });

  it('says of an end that was taken back that it was', async () => {
    const lead = await line.enter('Undone');
    const moved = await line.move(lead, 'advance');
    await api.ask('POST', `/leads/${moved.lead.id}/undo`, { version: moved.lead.version });
    const { rows } = await csvOf();
    const his = rows.filter(({ lead_id: id }) => id === moved.lead.id);
    expect(his[0]).toMatchObject({ number: '1', end_taken_back: 'true' });
    expect(his.at(-1)).toMatchObject({ ended_at: '', end_taken_back: 'false' });
  });
});

describe('who takes the history of visits', () => {
  const stagesOf = async (by: string) => new Set((await csvOf('', { by })).rows.map(({ stage }) => stage));

  it('gets that of his department as a head, of all as an administrator', async () => {
    expect(await stagesOf(head.id)).toEqual(new Set(['Call', 'Sign']));
    const { id } = await elsewhere.hire('Heidi', { role: 'head' });
    expect(await stagesOf(id)).toEqual(new Set(['Elsewhere']));
    expect(new Set((await csvOf()).rows.map(({ stage }) => stage)).size).toBe(3);
  });

  it('gets that of the leads that are his, as a rep, and none who looks after the queues', async () => {
    const { items } = await api.granted(
      LeadList,
      api.ask('GET', '/leads?limit=200', undefined, { by: anna.id }),
    );
    const { rows } = await csvOf('', { by: anna.id });
    const his = new Set(items.map(({ id }) => id));
    expect(rows.every((row) => his.has(row['lead_id'] ?? ''))).toBe(true);
    const { id } = await line.hire('Olga', { role: 'ops' });
    const refused = await api.refused(api.ask('GET', '/exports/visits', undefined, { by: id }));
    expect(refused.status).toBe(403);
  });

  it('may be a program with a key for just that', async () => {
    const key = await keyOf(api.database, head.id, ['figures.export']);
    const headers = { authorization: `Bearer ${key}` };
    const { rows } = await csvOf('', { by: null, headers });
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['Call', 'Sign']));
    const other = api.ask('GET', '/leads', undefined, { by: null, headers });
    expect((await api.refused(other)).status).toBe(403);
  });

  it('is in the audit, with which part it was', async () => {
    await csvOf(`?funnelId=${line.funnel.id}&from=2026-01-01T00:00:00Z`, { by: head.id });
    const asked = api.ask('GET', `/audit?action=visits.exported&actorId=${head.id}`);
    const [record] = (await api.granted(AuditList, asked)).items;
    expect(record).toMatchObject({
      details: {
        format: 'csv',
        funnelId: line.funnel.id,
        from: Date.parse('2026-01-01T00:00:00Z'),
        until: null,
      },
      sentence: 'Hilda: the history of visits was exported',
    });
  });
});
