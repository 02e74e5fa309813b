import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Activity, ActivityNormList, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

/** A Wednesday that is over, with its week. */
const WEDNESDAY = '2026-01-14';

let department: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Meet']);
  head = await department.hire('Olga Smirnova', { role: 'head' });
  boris = await department.hire('Boris Orlov');
  anna = await department.hire('Anna Kotova');
  await department.staff(1, 9, anna);
  const { lead } = await department.enter('Maria Ivanova');
  const call = { kind: 'call', outcome: 'connected', employeeId: boris.id };
  for (const hour of [10, 11]) {
    const at = `${WEDNESDAY}T${hour}:00:00+03:00`;
    await api.granted(Activity, api.ask('POST', `/leads/${lead.id}/activities`, { ...call, at }));
  }
});

const path = () => `/departments/${department.funnel.departmentId}/activity-norms`;
const norms = async () => (await api.granted(ActivityNormList, api.ask('GET', path()))).items;

async function open(employee: EmployeeCard, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/activities?day=${WEDNESDAY}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What is heard of each row: who it is of, and the cells. */
const rowsOf = async (page: Page) => {
  const rows = await page.getByRole('table').getByRole('row').all();
  const texts = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  return texts.filter((cells) => cells.length > 0);
};

describe('a head', () => {
  it('says what is asked, is told all that is wrong with it at its fields, and sees who is behind', async () => {
    const page = await open(head);
    await page.getByText('No norms are set yet.').waitFor();
    await page.getByRole('button', { name: 'Add a norm' }).click();
    await page.getByRole('textbox', { name: 'How many' }).fill('0');
    await page.getByLabel('Role').selectOption('any');
    await page.getByRole('button', { name: 'Save the norms' }).click();
    await page.getByText('name at least one of them').waitFor();
    await page.getByText('A norm is a whole number from 1 to 1000; got 0.').waitFor();
    browsers.forgive(/422/);
    await page.getByLabel('Role').selectOption('rep');
    await page.getByRole('textbox', { name: 'How many' }).fill('2');
    await page.getByRole('button', { name: 'Add a norm' }).click();
    await page.getByLabel('Role').nth(1).selectOption('any');
    await page.getByLabel('Stage').nth(1).selectOption('Call');
    await page.getByLabel('What', { exact: true }).nth(1).selectOption('Meeting');
    await page.getByRole('textbox', { name: 'How many' }).nth(1).fill('3');
    await page.getByLabel('In', { exact: true }).nth(1).selectOption('a week');
    await page.getByRole('button', { name: 'Save the norms' }).click();
    await page.getByText('The norms are saved.').waitFor();
    expect(await norms()).toEqual([
      { stage: null, role: 'rep', kind: 'call', period: 'day', count: 2 },
      {
        stage: expect.objectContaining({ name: 'Call' }),
        role: null,
        kind: 'meeting',
        period: 'week',
        count: 3,
      },
    ]);
    await page.getByRole('row', { name: /Boris Orlov/ }).waitFor();
    expect(await rowsOf(page)).toEqual([
      ['Call: 2 a day (rep)', '0', '0', '2 of 2', 'behind by 2'],
      ['Meeting: 3 a week (Call)', '0', '0', '3 of 3', 'behind by 3'],
      ['Call: 2 a day (rep)', '2', '2', '2 of 2', 'on course'],
    ]);
    await page.getByText('the norm times the share of the working time that is over').waitFor();
  });

  it('chooses another day, which stands in the address', async () => {
    const page = await open(head);
    await page.getByLabel('Day', { exact: true }).fill('2026-01-15');
    await page.getByRole('heading', { name: /15 January 2026, and its week from 12 January 2026/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?day=2026-01-15');
    await page.getByRole('row', { name: /Boris Orlov.*behind by 2/ }).waitFor();
  });

  it('takes a norm back', async () => {
    const page = await open(head);
    await page.getByRole('button', { name: 'Remove norm 2' }).click();
    await page.getByRole('button', { name: 'Save the norms' }).click();
    await page.getByText('The norms are saved.').waitFor();
    expect((await norms()).map(({ kind }) => kind)).toEqual(['call']);
  });
});

describe('a rep', () => {
  it('sees his own line alone, and what is asked, and changes nothing', async () => {
    const page = await open(boris);
    await page.getByRole('row', { name: /Boris Orlov/ }).waitFor();
    expect(await page.getByRole('row', { name: /Anna Kotova/ }).count()).toBe(0);
    await page.getByRole('listitem').filter({ hasText: 'Call: 2 a day (rep)' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save the norms' }).count()).toBe(0);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the norms are open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await open(head, { language, device, light });
  await page.getByRole('row', { name: /Anna Kotova/ }).waitFor();
  await page.getByRole('button', { name: /Save the norms|Сохранить нормы/ }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
