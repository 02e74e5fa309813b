import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { AuditList, Department as DepartmentShown, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { keyOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['=Call', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
  anna = await line.hire('+Anna');
  await line.staff(1, 100, anna);
  await line.staff(2, 100, anna);
  await line.move(await line.move(await line.enter('Signed', { source: 'a fair' }), 'advance'), 'win');
  await line.move(await line.enter('Lost'), 'lose', { reason: 'None at all' });
  await line.enter('Open');
});

const askFor = (query = '', asked: Asked = { by: head.id }) =>
  api.ask('GET', `/funnels/${line.funnel.id}/figures/export${query}`, undefined, asked);

const csvOf = async (query = '', asked: Asked = { by: head.id }) => {
  const { status, text, headers, type } = await askFor(query, asked);
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
  return { status, text, headers, type, rows };
};

describe('figures in a file', () => {
  it('are a row for each stage, with no formula in it, and the rule and the filter in each', async () => {
    const { status, type, headers, rows } = await csvOf('?from=2026-01-01&until=2100-01-31');
    expect([status, type, headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="figures-stages-from-2026-01-01-until-2100-01-31.csv"',
    ]);
    expect(rows).toMatchObject([
      {
        // No spreadsheet takes it for a formula.
        Stage: `'=Call`,
        Archived: 'false',
        'Leads came': '3',
        'Passed on': '1',
        Lost: '1',
        'Still open': '1',
        Conversion: '0.5',
        'Before: leads came': '0',
        'Before: conversion': '',
        'What it proves': 'too little evidence',
      },
      { Stage: 'Sign', Won: '1', Conversion: '1' },
    ]);
    expect(Number(rows[0]?.['Half took at most, hours'])).toBeLessThan(0.1);
    expect(rows[0]?.['How it is counted']).toMatch(/^Counted are the visits.+Times are at most 5 % off/);
    expect(rows[0]?.['Filter']).toBe(
      `Funnel: ${line.funnel.name}; First day: 1 January 2026; Last day: 31 January 2100`,
    );
  });

  it('are a workbook of typed cells, with a sheet that says how they were counted', async () => {
    const path = `/api/v1/funnels/${line.funnel.id}/figures/export?table=people&format=xlsx&source=a%20fair`;
    const response = await fetch(`${api.url}${path}`, { headers: await api.signed() });
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const [sheet, about] = await readXlsx(Buffer.from(await response.arrayBuffer()));
    const [heading = [], first = []] = sheet?.data ?? [];
    const cells = Object.fromEntries(heading.map((name, place) => [String(name), first[place]]));
    expect(cells).toMatchObject({
      Stage: '=Call',
      Who: '+Anna',
      Archived: false,
      'Leads came': 1,
      Conversion: 1,
      'Half took at most, hours': expect.any(Number),
    });
    const said = Object.fromEntries((about?.data ?? []).map(([name, value]) => [String(name), value]));
    expect(said).toMatchObject({
      'How it is counted': expect.stringContaining('Only leads from “a fair” are counted.'),
      Funnel: line.funnel.name,
      Source: 'a fair',
    });
  });

  it('tell at which stage leads were lost for which reason', async () => {
    const { rows } = await csvOf('?table=losses');
    expect(rows).toMatchObject([
      { Stage: `'=Call`, Reason: 'no listed reason', Lost: '1', 'Of all lost at the stage': '1' },
    ]);
    expect(rows[0]?.['How it is counted']).not.toContain('Compared with');
  });

  it('tell what became of the leads that each one passed on', async () => {
    const { rows } = await csvOf('?table=passed-on');
    expect(rows).toMatchObject([
      { Stage: `'=Call`, Who: `'+Anna`, 'Passed on': '1', 'Now won': '1', 'Now lost': '0', 'Came back': '0' },
    ]);
    expect(rows[0]?.['How it is counted']).toMatch(/^Counted are the leads that were passed on/);
  });

  it('are written in the language that a link asks for, as Excel of that language opens them', async () => {
    const { text } = await askFor('?table=people&language=ru', { by: head.id, language: 'en' });
    expect(text).toContain('Этап;В архиве;Кто;');
    expect(text).toContain(`'=Call;false;'+Anna;3;3;0;1;0;1;0;0;1;2;0,5;`);
  });
});

describe('who takes figures in a file', () => {
  it('gets of his own, as a rep, what he did himself', async () => {
    const { rows } = await csvOf('?table=people', { by: anna.id });
    expect(rows.map((row) => [row['Who'], row['Leads came']])).toEqual([
      [`'+Anna`, '3'],
      [`'+Anna`, '1'],
    ]);
    expect(rows[0]?.['How it is counted']).toContain('Only your own visits are counted.');
    const idle = await line.hire('Ida');
    expect((await csvOf('?table=people', { by: idle.id })).rows).toEqual([]);
    expect((await csvOf('', { by: idle.id })).rows.map((row) => row['Leads came'])).toEqual(['0', '0']);
  });

  it('is nobody who looks after the queues, nor who only looks on, nor who has a key for something else', async () => {
    for (const role of ['ops', 'viewer'] as const) {
      const { id } = await line.hire(`Some ${role}`, { role });
      expect((await api.refused(askFor('', { by: id }))).status).toBe(403);
    }
    const headers = { authorization: `Bearer ${await keyOf(api.database, head.id, ['leads.read'])}` };
    expect((await api.refused(askFor('', { by: null, headers }))).status).toBe(403);
  });

  it('may be a program with a key for just that', async () => {
    const headers = { authorization: `Bearer ${await keyOf(api.database, head.id, ['figures.export'])}` };
    expect((await csvOf('?table=people', { by: null, headers })).rows).toHaveLength(2);
  });

  it('gets of another department what he did there himself, as a head', async () => {
    const body = { name: 'Second', timeZone: 'Europe/Moscow' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const other = await Department.draw(api, ['Elsewhere'], {}, second.id);
    const stranger = await other.hire('Heidi', { role: 'head' });
    const { rows } = await csvOf('', { by: stranger.id });
    expect(rows.map((row) => row['Leads came'])).toEqual(['0', '0']);
    expect(rows[0]?.['How it is counted']).toContain('Only your own visits are counted.');
  });

  it('is in the audit, with which part it was', async () => {
    await csvOf('?table=losses&from=2026-01-01&until=2100-01-31&segment=small');
    const asked = api.ask('GET', `/audit?action=figures.exported&actorId=${head.id}`);
    const [record] = (await api.granted(AuditList, asked)).items;
    expect(record).toMatchObject({
      details: {
        table: 'losses',
        format: 'csv',
        from: '2026-01-01',
        until: '2100-01-31',
        isNarrowed: true,
      },
      sentence: `Hilda: the figures of the funnel “${line.funnel.name}” were exported`,
    });
  });
});

/** So many rows of reasons that no longer are: nobody could have lost leads for as many in a test. */
const loseForMany: Statement<never> = {
  name: 'test_lose_for_many',
  text: `insert into visit_losses (stage_id, grain, day, employee_id, loss_reason_id, count)
    select $1, grain, '2020-01-01'::date, $2, gen_random_uuid(), 1 from generate_series(1, $3::int), unnest(array['day', 'month', 'year']) as grain`,
};

describe('a table that is too long for a workbook', () => {
  it('is refused as one, with what to do, and handed out as CSV', async () => {
    const most = 20_000;
    await api.database.run(loseForMany, [line.stageId(1), anna.id, most + 1]);
    const query = '?table=losses&from=2020-01-01&until=2100-01-31';
    const refused = await api.refused(askFor(`${query}&format=xlsx`));
    expect(refused).toMatchObject({
      code: 'TABLE_TOO_LONG',
      detail: expect.stringContaining('CSV'),
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect((await csvOf(query)).rows.length).toBeGreaterThan(most);
  });
});
