import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { AuditList, Department as DepartmentShown, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;

/** Many leads that came two days before, of which each is worth a hundred euros and was won or lost a day before. */
const letMany: Statement<never> = {
  name: 'test_let_many_exported',
  text: `with l as (insert into leads (id, funnel_id, version, status, name, amount, currency, created_at, closed_at)
      select gen_random_uuid(), $1, 1, case when n <= 30 then 'won' else 'lost' end, 'Lead ' || n, 100, 'EUR', now() - interval '2 days',
        now() - interval '1 day' from generate_series(1, 40) n returning id, status)
    insert into visits (id, lead_id, number, stage_id, entered_at, ended_at, outcome, arrived_at, arrival)
      select gen_random_uuid(), id, 1, $2, now() - interval '2 days', now() - interval '1 day', status, now() - interval '2 days', 'first' from l`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['=Call', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
  anna = await line.hire('+Anna');
  await line.staff(1, 100, anna);
  await line.staff(2, 100, anna);
  await line.move(await line.move(await line.enter('Signed'), 'advance'), 'win');
  await line.enter('Open', { amount: 500, currency: 'EUR' });
  await api.database.run(letMany, [line.funnel.id, line.stageId(2)]);
});

const askFor = (path: string, asked: Asked = { by: head.id }) =>
  api.ask('GET', `/funnels/${line.funnel.id}/${path}`, undefined, asked);

const csvOf = async (path: string, asked?: Asked) => {
  const { text, headers } = await askFor(path, asked);
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
  return { rows, name: headers.get('content-disposition') };
};

describe('the flow of a funnel in a file', () => {
  it('is what became of the leads that came in: of all of them, and stage by stage', async () => {
    const { rows, name } = await csvOf('flow/export?from=2026-01-01&until=2100-01-31');
    expect(name).toBe('attachment; filename="flow-cohort-from-2026-01-01-until-2100-01-31.csv"');
    expect(rows).toMatchObject([
      { Stage: 'Whole funnel', Reached: '42', Skipped: '', Won: '31', Lost: '10', 'Still open': '1' },
      { Stage: `'=Call`, Reached: '2', Skipped: '40', 'Still open': '1', Won: '' },
      { Stage: 'Sign', Reached: '41', Skipped: '0', Lost: '10' },
    ]);
    expect(rows[0]?.['How it is counted']).toMatch(/^Counted are the leads that came into the funnel/);
    expect(rows[0]?.['Filter']).toBe(
      `Funnel: ${line.funnel.name}; First day: 1 January 2026; Last day: 31 January 2100`,
    );
  });

  it('is what came and left, day by day, with what left each stage forward', async () => {
    const { rows } = await csvOf('flow/export?table=throughput');
    expect(rows).toHaveLength(30);
    const today = rows.at(-1);
    expect(today).toMatchObject({ 'Came in': '2', Won: '1', 'Forward from “=Call”': '1' });
    expect(today?.['From']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is what is in work at each stage', async () => {
    const { rows } = await csvOf('flow/export?table=work');
    expect(rows).toMatchObject([
      { Stage: `'=Call`, Now: '1', 'Its people take': '100', Came: '2', Left: '1', 'Before: Came': '0' },
      { Stage: 'Sign', Now: '0', Came: '41', Left: '41', Forward: '31' },
    ]);
  });

  it('is how fast it earns and what open leads will bring, as typed cells with their currency', async () => {
    const path = `/api/v1/funnels/${line.funnel.id}/flow/export?format=xlsx&table=`;
    const cellsOf = async (table: string) => {
      const response = await fetch(`${api.url}${path}${table}`, { headers: await api.signed() });
      const [sheet, about] = await readXlsx(Buffer.from(await response.arrayBuffer()));
      const [heading = [], ...rows] = sheet?.data ?? [];
      const told = rows.map((row) =>
        Object.fromEntries(heading.map((name, place) => [String(name), row[place]])),
      );
      return {
        told,
        about: (about?.data ?? []).map(([name, value]) => `${String(name)}: ${String(value)}`).join('; '),
      };
    };
    const velocity = await cellsOf('velocity');
    expect(velocity.told).toMatchObject([{ 'In currency': 'EUR', Won: 30, Ended: 40, 'Won of ended': 0.75 }]);
    const forecast = await cellsOf('forecast');
    expect(forecast.told).toMatchObject([
      { Stage: 'Whole funnel', 'Open leads': 1, 'Will be won': expect.any(Number) },
      { Stage: 'Whole funnel', 'Open, worth': 500, 'Will bring': expect.any(Number) },
      { Stage: '=Call', 'Open leads': 1, 'Chance to be won': expect.any(Number) },
      { Stage: 'Sign', 'Open leads': 0 },
    ]);
    expect(forecast.about).toMatch(/How it is counted: Open leads are expected to go on as/);
    expect(forecast.about).toContain(`Funnel: ${line.funnel.name}`);
    expect(forecast.about).not.toContain('First day');
  });

  it('is not for whoever has only his own figures, as on the page', async () => {
    const body = { name: 'Second', timeZone: 'Europe/Moscow' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const stranger = await (
      await Department.draw(api, ['Elsewhere'], {}, second.id)
    ).hire('Heidi', {
      role: 'head',
    });
    for (const by of [anna.id, stranger.id])
      expect(await api.refused(askFor('flow/export', { by }))).toMatchObject({
        status: 403,
        code: 'NOT_ALLOWED',
      });
  });
});

describe('what is open now in a file', () => {
  it('is a row for each stage, or for each stage and whoever has something there', async () => {
    const { rows, name } = await csvOf('now/export');
    expect(name).toMatch(/filename="now-stages-until-\d{4}-\d{2}-\d{2}\.csv"/);
    expect(rows).toMatchObject([
      { Stage: `'=Call`, 'Open leads': '1', 'In the queue': '0', 'Up to 1 d': '1', 'Worth, EUR': '500' },
      { Stage: 'Sign', 'Open leads': '0', 'The oldest, hours': '', 'Worth, EUR': '' },
    ]);
    const holders = await csvOf('now/export?table=holders');
    expect(holders.rows).toMatchObject([{ Stage: `'=Call`, Who: `'+Anna`, 'Open leads': '1' }]);
    expect(holders.rows[0]?.['How it is counted']).toMatch(/^Everything that is open at this moment/);
  });

  it('is of a rep what he holds himself', async () => {
    const ida = await line.hire('Ida');
    expect((await csvOf('now/export?table=holders', { by: ida.id })).rows).toEqual([]);
    const { rows } = await csvOf('now/export?table=holders', { by: anna.id });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['How it is counted']).toContain('Only leads that you hold are counted.');
  });

  it('is in the audit, as is the flow, with which part it was', async () => {
    await csvOf('now/export?table=holders');
    await csvOf('flow/export?table=work');
    const asked = api.ask('GET', `/audit?action=figures.exported&actorId=${head.id}`);
    const { items } = await api.granted(AuditList, asked);
    expect(items.slice(0, 2)).toMatchObject([
      { details: { table: 'flow-work', format: 'csv' } },
      { details: { table: 'now-holders', format: 'csv' } },
    ]);
  });
});
