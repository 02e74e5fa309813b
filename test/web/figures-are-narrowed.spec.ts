import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Department as DepartmentShown, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: DepartmentShown;
let calls: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

const overTheWeekend: Statement<never> = {
  name: 'test_over_the_weekend',
  text: `update visits set entered_at = entered_at - interval '68 hours', arrived_at = arrived_at - interval '68 hours',
      accepted_at = ended_at - interval '2 hours', wait_worked_ms = 3 * 3600000, worked_ms = 5 * 3600000, stay_worked_ms = 6 * 3600000
    where lead_id = $1 and number = 1`,
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
  const first = await calls.enter('First', { ...fair, employeeId: anna.id });
  await calls.move(first, 'advance');
  await api.database.run(overTheWeekend, [first.lead.id]);
  await calls.enter('Second', { source: 'the site', employeeId: boris.id });
  await calls.enter('Third', { ...fair, employeeId: anna.id });
  await repairs.move(await repairs.enter('Fourth'), 'win');
});

async function open(employee: EmployeeCard, address: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(address);
  await page.getByRole('table').first().waitFor();
  return page;
}

const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

const ofFunnel = (more = ''): string => `?funnel=${calls.funnel.id}${more}`;

describe('times on the pages of figures', () => {
  it('are told by the calendar and in working time, also how long leads waited to be accepted', async () => {
    const page = await open(head, `/figures${ofFunnel()}`);
    const row = page.getByRole('row', { name: /^Call/ });
    await row.getByText('1 accepted').waitFor();
    // Times are told in classes: about six hours at the stage, and three until it was accepted.
    expect(await row.getByText(/^working time: /).allInnerTexts()).toEqual([
      expect.stringMatching(/^working time: [56]\sh/),
      expect.stringMatching(/^working time: [23]\sh/),
    ]);
    await page.getByRole('row', { name: /^Sign/ }).getByText('nobody said that he has it').waitFor();
    await page.goto(`/figures/people${ofFunnel()}`);
    const hers = page.getByRole('row', { name: /Anna Kotova/ });
    await hers.getByText('1 accepted').waitFor();
    const times = async () => (await hers.getByRole('cell').allInnerTexts()).slice(-2);
    const inCalendar = await times();
    expect(inCalendar).toEqual([expect.stringMatching(/^2\sd/), expect.stringMatching(/^2\sd/)]);
    await page.getByRole('group', { name: 'Times' }).getByRole('button').last().click();
    await page
      .getByRole('columnheader', { name: /^With him, working time/ })
      .first()
      .waitFor();
    expect(await times()).toEqual([
      expect.stringMatching(/^[45]\sh/),
      expect.stringMatching(/^[23]\sh.*1 accepted$/s),
    ]);
    // The filters leave it, and a number that is looked behind leads back to it.
    await page.getByRole('button', { name: 'This year' }).click();
    await hers.getByRole('link', { name: '2', exact: true }).click();
    await page.getByRole('link', { name: 'Back to the figures' }).click();
    await page.getByRole('link', { name: 'Who did what' }).click();
    await page
      .getByRole('columnheader', { name: /^Until accepted, working time/ })
      .first()
      .waitFor();
    expect([asked(page, 'clock'), asked(page, 'period')]).toEqual(['working', 'year']);
  });
});

describe('what figures are narrowed to', () => {
  it('is chosen from what leads have, the most frequent first, or found by a part of it', async () => {
    const page = await open(head, `/figures${ofFunnel()}`);
    const source = page.getByRole('combobox', { name: 'Source' });
    await source.click();
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(
      (await page.getByRole('listbox').getByRole('option').allInnerTexts()).map((text) => text.split('\n')),
    ).toEqual([
      ['a fair', '2'],
      ['the site', '1'],
    ]);
    expect(await barriersOn(page)).toEqual([]);
    await source.fill('sit');
    await page.getByRole('option', { name: 'the site' }).click();
    await page.getByText('Only leads from “the site” are counted.').waitFor();
    expect(asked(page, 'source')).toBe('the site');
    // By keys alone, and away again.
    const again = page.getByRole('combobox', { name: 'Source' });
    await again.fill('fai');
    await again.press('ArrowDown');
    await again.press('Enter');
    await page.getByText('Only leads from “a fair” are counted.').waitFor();
    const last = page.getByRole('combobox', { name: 'Source' });
    await last.fill('');
    await last.press('Enter');
    await page.getByText('Only leads from').waitFor({ state: 'detached' });
    expect(asked(page, 'source')).toBeNull();
  });

  it('is one employee, whom a number leads to the leads of', async () => {
    const page = await open(head, `/figures${ofFunnel()}`);
    await page.getByRole('combobox', { name: 'Employee' }).click();
    await page.getByRole('option', { name: 'Anna Kotova' }).click();
    await page.getByText('Only visits in which Anna Kotova had the lead are counted.').waitFor();
    expect(asked(page, 'person')).toBe(anna.id);
    await page.getByRole('columnheader', { name: 'Time with him' }).waitFor();
    await page.getByRole('row', { name: /^Call/ }).getByRole('link', { name: '2', exact: true }).click();
    await page.getByRole('row', { name: /^Third/ }).waitFor();
    expect(await page.getByRole('row', { name: /^Second/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Back to the figures' }).click();
    await page.getByText('Only visits in which Anna Kotova had the lead are counted.').waitFor();
  });

  it('is no colleague for who sees only his own', async () => {
    const page = await open(boris, `/figures${ofFunnel()}`);
    await page.getByRole('combobox', { name: 'Source' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Employee' }).count()).toBe(0);
  });

  it('is widened to all funnels of a department, each with its own stages', async () => {
    const page = await open(head, `/figures${ofFunnel()}`);
    await page.getByLabel('Funnel', { exact: true }).selectOption({ label: 'All of Service' });
    await page.getByRole('heading', { level: 2, name: 'Repair' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Call, Sign' }).waitFor();
    expect(asked(page, 'department')).toBe(department.id);
    await page.getByRole('link', { name: 'Who did what' }).click();
    await page.getByRole('group', { name: 'Repair' }).getByText('Boris Orlov').waitFor();
    const begun = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).first().click();
    expect((await begun).suggestedFilename()).toMatch(/^figures-people-/);
    await page.getByLabel('Funnel', { exact: true }).selectOption({ label: 'Repair' });
    await page.getByRole('heading', { level: 2, name: 'Call, Sign' }).waitFor({ state: 'detached' });
    expect(asked(page, 'department')).toBeNull();
  });
});

describe('narrowed and widened figures', () => {
  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('are open to everybody: %s, %s, %s', async (language, device, light) => {
    for (const view of ['/figures', '/figures/people']) {
      const address = `${view}?department=${department.id}&person=${boris.id}`;
      expect(await barriersOn(await open(head, address, { language, device, light }))).toEqual([]);
    }
  });
});
