import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Department as DepartmentShown, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: DepartmentShown;
let calls: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** Thirty leads of a fair that employee $3 won or lost at stage $2 yesterday. */
const letMany: Statement<never> = {
  name: 'test_let_many_of_a_fair',
  text: `with l as (insert into leads (id, funnel_id, version, status, name, amount, currency, source, created_at, closed_at)
      select gen_random_uuid(), $1, 1, case when n % 3 = 0 then 'won' else 'lost' end, 'Lead ' || n, 100 * n, 'EUR', 'a fair',
        now() - interval '2 days', now() - interval '1 day' from generate_series(1, 30) n returning id, status)
    insert into visits (id, lead_id, number, stage_id, employee_id, over_capacity, entered_at, ended_at, outcome, arrived_at, arrival)
      select gen_random_uuid(), id, 1, $2, $3, true, now() - interval '2 days', now() - interval '1 day', status, now() - interval '2 days', 'first' from l`,
};

beforeAll(async () => {
  const body = { name: 'Service', timeZone: 'UTC' };
  department = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  calls = await Department.draw(api, ['Call', 'Sign'], {}, department.id);
  const repairs = await Department.draw(api, ['Repair'], {}, department.id);
  head = await calls.hire('Olga Smirnova', { role: 'head' });
  [anna, boris] = [await calls.hire('Anna Kotova'), await calls.hire('Boris Orlov')];
  await calls.staff(1, 100, anna, boris);
  await calls.staff(2, 100, boris);
  await repairs.staff(1, 100, boris);
  const fair = { source: 'a fair', segment: 'small' };
  await calls.move(await calls.enter('First', { ...fair, employeeId: anna.id }), 'advance');
  await calls.enter('Second', { source: 'the site', employeeId: boris.id });
  await calls.enter('Third', { ...fair, employeeId: anna.id });
  await repairs.enter('Fourth');
  await api.database.run(letMany, [calls.funnel.id, calls.stageId(2), boris.id]);
});

async function open(employee: EmployeeCard, address: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(address);
  await page.getByRole('table').first().waitFor();
  return page;
}

const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

const ofFunnel = (view: 'flow' | 'now', more = ''): string =>
  `/figures/${view}?funnel=${calls.funnel.id}${more}`;

/** Chooses something of a field that is searched as one types. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

describe('the flow', () => {
  it('is narrowed to a source, which stands in the address, in the rule, in its leads and in its files', async () => {
    const page = await open(head, ofFunnel('flow'));
    await choose(page, 'Source', 'the site');
    await page.getByText('Only leads from “the site” are counted.').first().waitFor();
    expect(asked(page, 'source')).toBe('the site');
    const cohort = page.getByRole('group', { name: 'Leads that came in' });
    await cohort.getByRole('link', { name: '1', exact: true }).first().click();
    await page.getByText(/Only leads from “the site” are counted\. 1 in all\.$/).waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead)).toEqual(['Second']);
    await page.getByRole('link', { name: 'Back to the flow' }).click();
    await page.getByText('Only leads from “the site” are counted.').first().waitFor();
    const files = page.getByRole('group', { name: 'Take these figures as a file' }).getByRole('link');
    for (const href of await files.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(href).toContain('source=the+site');
  });

  it('is narrowed to one employee, of whom no bottleneck, no velocity and nothing by Little’s law is told', async () => {
    const page = await open(head, ofFunnel('flow'));
    await page.getByRole('columnheader', { name: 'Time by Little’s law' }).waitFor();
    await choose(page, 'Employee', 'Anna Kotova');
    await page.getByText('Only visits in which Anna Kotova had the lead are counted').waitFor();
    expect(asked(page, 'person')).toBe(anna.id);
    for (const name of ['Time by Little’s law', 'For the time limit', 'In thirty days'])
      expect(await page.getByRole('columnheader', { name }).count()).toBe(0);
    expect(await page.getByText('No stage proves to be the bottleneck.').count()).toBe(0);
    await page.getByText('of one employee it is not told').first().waitFor();
    const [call] = await rowsOf(page.getByRole('group', { name: 'Work in progress' }));
    expect(call?.slice(0, 2)).toEqual(['Call', '1']);
    const row = page.getByRole('group', { name: 'Work in progress' }).getByRole('row', { name: /^Call/ });
    await row.getByRole('link', { name: '2', exact: true }).first().click();
    await page.getByText(/^Visits by which an employee was given a lead .* 2 in all\.$/).waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead).sort()).toEqual(['First', 'Third']);
  });

  it('leads from its conversion on to the leads that are won, and to those that have ended', async () => {
    const page = await open(head, ofFunnel('flow'));
    const conversion = page.getByText(/^33% \(10 of 30; likely/).first();
    await conversion.getByRole('link', { name: '30', exact: true }).click();
    await page.getByText(/and are won or lost now\. 30 in all\.$/).waitFor();
    await page.getByRole('link', { name: 'Back to the flow' }).click();
    await conversion.getByRole('link', { name: '10', exact: true }).click();
    await page.getByText(/and are won now\. 10 in all\.$/).waitFor();
    expect(asked(page, 'counted')).toBe('cohort-won');
  });
});

describe('what is open now', () => {
  it('is narrowed to a source and an employee, and so are its leads, which the board cannot show', async () => {
    const page = await open(head, ofFunnel('now'));
    await choose(page, 'Source', 'a fair');
    await page.getByText('Only leads from “a fair” are counted.').waitFor();
    await choose(page, 'Employee', 'Anna Kotova');
    await page.getByText('Only what Anna Kotova has.').waitFor();
    const rows = await rowsOf(page.getByRole('group', { name: 'Stage by stage' }));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['Call', '1'],
      ['Sign', '0'],
    ]);
    await page.getByRole('link', { name: '1, Anna Kotova', exact: true }).click();
    await page.getByText(/Only what Anna Kotova has\. .*1 in all\.$/).waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead)).toEqual(['Third']);
    expect(await page.getByRole('link', { name: 'On the board' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Back to what is open now' }).click();
    await page.getByText('Only what Anna Kotova has.').waitFor();
    const file = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href');
    expect(file).toContain(`source=a+fair&employeeId=${anna.id}`);
  });

  it('is of a rep his own, whom he has no colleagues to choose from', async () => {
    const page = await open(boris, ofFunnel('now'));
    await page.getByRole('combobox', { name: 'Source' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Employee' }).count()).toBe(0);
    browsers.forgive(/403/);
    await page.goto(ofFunnel('now', `&person=${anna.id}`));
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('a department', () => {
  it.each([
    ['flow', 'Leads that came in'],
    ['now', 'Stage by stage'],
  ] as const)('is looked at funnel by funnel: %s', async (view, part) => {
    const page = await open(head, ofFunnel(view));
    await page.getByLabel('Funnel', { exact: true }).selectOption({ label: 'All of Service' });
    await page.getByRole('heading', { level: 2, name: `${part}: Repair` }).waitFor();
    await page.getByRole('heading', { level: 2, name: `${part}: Call, Sign` }).waitFor();
    expect(asked(page, 'department')).toBe(department.id);
    const repair = page.getByRole('region', { name: `${part}: Repair` });
    await repair
      .getByRole('link', { name: /^1(,|$)/ })
      .first()
      .click();
    await page.getByText('1 in all.').waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead)).toEqual(['Fourth']);
  });
});

describe.each(['flow', 'now'] as const)('the narrowed and widened page of %s', (view) => {
  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('is open to everybody: %s, %s, %s', async (language, device, light) => {
    for (const more of [`department=${department.id}`, `funnel=${calls.funnel.id}&person=${boris.id}`]) {
      const page = await open(head, `/figures/${view}?${more}`, { language, device, light });
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});
