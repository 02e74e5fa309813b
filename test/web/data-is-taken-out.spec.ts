import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { insertAdministrator } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let olga: string;
let head: EmployeeCard;
let anna: EmployeeCard;

beforeAll(async () => {
  olga = await insertAdministrator(api.database);
  line = await Department.draw(api, ['Call', 'Sign']);
  [anna, head] = [await line.hire('Anna Kotova'), await line.hire('Hilda', { role: 'head' })];
  await line.staff(1, 100, anna);
  await line.enter('=1+1', { phone: '+7 495 123' });
  await line.move(await line.enter('Gone'), 'lose', { reason: 'Too dear' });
});

async function open(who: string, path = '/export', looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(who, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function download(page: Page) {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  const file = await begun;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('a head', () => {
  it('comes from the board, chooses which leads he wants and as what, and has the file', async () => {
    const page = await open(head.id, `/board?funnel=${line.funnel.id}`);
    await page.getByRole('link', { name: 'Take the leads out' }).click();
    await page.getByLabel('What to take').waitFor();
    expect(await page.getByLabel('Funnel').inputValue()).toBe(line.funnel.id);
    await page.getByLabel('Which leads').selectOption('Only open ones');
    await page.getByLabel('From the day').fill('2020-01-01');
    await page.getByLabel('Between the columns').selectOption('Semicolon');
    const { name, text } = await download(page);
    expect(name).toMatch(/^leads-from-2020-01-01|^leads-from-2019-12-31/);
    const [heading = '', row = '', ...rest] = text.split('\n');
    expect(heading).toMatch(/^\ufefflead_id;external_id;funnel_id;funnel;name;company;email;phone;/);
    expect([row, rest]).toEqual([expect.stringContaining(`;'=1+1;;;'+7 495 123;`), ['']]);
    expect(await page.getByText('A backup holds all there is').count()).toBe(0);
  });

  it('takes everything else as lines for programs, too', async () => {
    const page = await open(head.id);
    await page.getByLabel('What to take').selectOption('Employees');
    expect(await page.getByLabel('Funnel').count()).toBe(0);
    await page.getByLabel('Format').selectOption('JSON Lines: for programs');
    const { name, text } = await download(page);
    expect([name, text]).toEqual(['employees.jsonl', expect.stringContaining('"name":"Anna Kotova"')]);
  });
});

it('a rep is not offered the ledger of messages, whoever looks after queues nothing', async () => {
  const page = await open(anna.id);
  const offered = await page.getByLabel('What to take').getByRole('option').allInnerTexts();
  expect(offered).toEqual(['Leads', 'Visits', 'Activities', 'Handoffs', 'Employees']);
  const { id } = await line.hire('Olga', { role: 'ops' });
  const refused = await open(id);
  expect(await refused.getByRole('heading', { level: 1 }).innerText()).toBe('This page is not for your role');
});

it('an administrator finds it in the menu of his account, and how all of it is backed up', async () => {
  const page = await open(olga, '/board');
  await page.getByTitle('Language, light, sign out').click();
  await page.getByRole('menuitem', { name: 'Take the data out' }).click();
  await page.getByLabel('What to take').waitFor();
  expect(await page.getByRole('region', { name: 'Everything at once' }).innerText()).toContain(
    'npm run conveyor -- ops backup',
  );
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('nobody meets a barrier: %s, %s, %s', async (language, device, light) => {
  const page = await open(olga, '/export', { language, device, light });
  expect(await barriersOn(page)).toEqual([]);
});
