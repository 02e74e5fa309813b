import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import { insertAdministrator } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let olga: string;
let anna: EmployeeCard;

beforeAll(async () => {
  olga = await insertAdministrator(api.database);
  const department = await Department.draw(api, ['Call', 'Sign']);
  anna = await department.hire('Anna Kotova');
  await department.staff(1, 100, anna);
  await department.staff(2, 100, anna);
  const lead = await department.enter('Mikhail Petrov');
  await department.move(lead, 'advance', {}, anna);
  for (let place = 1; place <= 60; place += 1) await department.enter(`Lead ${place}`);
});

describe('an administrator', () => {
  it('reads who did what, the newest first, and turns the pages to the end', async () => {
    const page = await browsers.of(olga);
    await page.goto('/audit');
    const records = page.getByRole('list', { name: 'Records, the newest first' }).getByRole('listitem');
    await records.first().getByText('Lead 60').waitFor();
    expect(await page.getByText('Anna Kotova: lead “Mikhail Petrov”').count()).toBe(0);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(/Anna Kotova: lead “Mikhail Petrov”/).waitFor();
    await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
  });

  it('chooses records by who did it, what was done and what it was done to, in the address', async () => {
    const page = await browsers.of(olga);
    await page.goto('/audit');
    await page.getByLabel('What was done').selectOption('a lead was moved on');
    const record = page.getByRole('listitem').filter({ hasText: 'Mikhail Petrov' });
    await record.waitFor();
    expect(await page.getByText('Lead 60').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Who did it' }).fill('Kotova');
    await page.getByRole('option', { name: 'Anna Kotova' }).click();
    await page.waitForURL((url) => url.searchParams.get('actorId') === anna.id);
    await record.getByRole('link', { name: 'All about it: Mikhail Petrov' }).click();
    await page.getByText('Only what was done to one thing: Mikhail Petrov').waitFor();
    await page.getByText(/lead “Mikhail Petrov” entered at “Call”/).waitFor();
    await page.getByLabel('Until the day').fill('2020-01-01');
    await page.getByText('There is no such record.').waitFor();
    await page.getByRole('link', { name: 'Show all records' }).click();
    await page.getByText('Lead 60').waitFor();
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('meets no barrier: %s, %s, %s', async (language, device, light) => {
    const page = await browsers.of(olga, { language, device, light });
    await page.goto('/audit');
    await page.getByText('Lead 60').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

describe('a rep', () => {
  it('is not led to the audit', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.getByRole('link', { name: 'Board' }).waitFor();
    expect(await page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
  });
});
