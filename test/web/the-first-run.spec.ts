import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DepartmentList, SignedIn } from '#contracts';
import { HOUR } from '#conveyor';
import { keepSetUpLinkOf } from '#database';
import { createToken, hashToken } from '#platform';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi({ workers: true, settings: () => Promise.resolve({ SWEEP_SECONDS: '0.2' }) });
const browsers = useBrowser(api);
const folder = mkdtempSync(join(tmpdir(), 'conveyor-test-first-run-'));
const token = createToken();

const ALL_LOOKS = [
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const;

let olga: string;
let line: Department;

beforeAll(async () => {
  const now = Date.now();
  const link = { tokenHash: hashToken(token), createdAt: now, expiresAt: now + HOUR };
  await keepSetUpLinkOf(api.database, link);
});
afterAll(() => rmSync(folder, { recursive: true }));

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function open(employeeId: string | null, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employeeId, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Nothing of the page lies beside it. */
async function fitsIn(page: Page): Promise<void> {
  const { width, inside } = await page.locator('html').evaluate((root) => ({
    width: root.clientWidth,
    inside: root.scrollWidth,
  }));
  expect(inside).toBe(width);
}

const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('whoever begins', () => {
  it('is told what to do when he comes without the link, or with one that does not hold', async () => {
    const without = await open(null, '/set-up');
    expect(await without.getByRole('heading', { level: 1 }).innerText()).toBe('The link is missing');
    const page = await open(null, `/set-up#${'x'.repeat(43)}`);
    await page.getByText('This link does not work any more').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('the next start prints a new one');
    browsers.forgive(/410/);
  });

  it.each(ALL_LOOKS)('is kept out by nothing: %s, %s, %s', async (language, device, light) => {
    const page = await open(null, `/set-up#${token}`, { language, device, light });
    await page
      .getByRole('button', { name: language === 'ru' ? 'Настроить и начать' : 'Set up and begin' })
      .click();
    await page.locator('[aria-invalid=true]').nth(2).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await fitsIn(page);
  });

  it('says how the firm works, is told all that is wrong at once, and begins', async () => {
    const page = await open(null, `/set-up#${token}`);
    expect(page.url()).toBe(`${api.url}/set-up`);
    await page.getByText('Русский').click();
    await page.getByRole('heading', { name: 'Настройка Конвейера' }).waitFor();
    await page
      .getByRole('textbox', { name: 'Первый отдел' })
      .and(page.locator('[value="Отдел продаж"]'))
      .waitFor();
    await page.getByText('English').click();
    const department = page.getByRole('textbox', { name: 'First department' });
    await department.and(page.locator('[value="Sales"]')).waitFor();
    await page.getByLabel('What your company is called').fill('Romashka');
    const password = page.locator('input[autocomplete=new-password]');
    await department.fill('');
    await page.getByLabel('Until', { exact: true }).fill('');
    await press(page, 'Set up and begin');
    for (const field of ['First department', 'Your name', 'E-mail']) {
      await page
        .locator('[aria-invalid=true]')
        .and(page.getByRole('textbox', { name: field }))
        .waitFor();
    }
    await page.locator('[aria-invalid=true]').and(password).waitFor();
    await page
      .locator('[aria-invalid=true]')
      .and(page.getByLabel('Until', { exact: true }))
      .waitFor();
    await department.fill('Sales of Romashka');
    await page.getByLabel('Until', { exact: true }).fill('19:00');
    await page.getByRole('checkbox', { name: 'Sat' }).check();
    await page.getByText('So: Mon–Sat 09:00–13:00, 14:00–19:00').waitFor();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Olga Smirnova');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('olga@example.com');
    await password.fill('olga smirnova');
    await press(page, 'Set up and begin');
    await page.getByText('This password is among the first').waitFor();
    browsers.forgive(/422/);
    await password.fill('three green umbrellas');
    await press(page, 'Set up and begin');
    await page.getByRole('heading', { level: 1, name: 'Let us begin, Romashka' }).waitFor();

    const read = async (path: string): Promise<unknown> => (await page.request.get(`/api/v1/${path}`)).json();
    const account = SignedIn.parse(await read('account'));
    olga = account.employeeId;
    expect(account).toMatchObject({ role: 'admin', language: 'en', company: 'Romashka' });
    const { items } = DepartmentList.parse(await read('departments'));
    const day = [
      { from: '09:00', until: '13:00' },
      { from: '14:00', until: '19:00' },
    ];
    expect(items).toMatchObject([
      { name: 'Sales of Romashka', timeZone: 'Europe/Moscow', hours: { monday: day, saturday: day } },
    ]);
    expect(items[0]?.hours).not.toHaveProperty('sunday');
  });

  it('is not asked again: the page leads who has the old link to sign in', async () => {
    const page = await open(null, `/set-up#${token}`);
    await page.getByText('Conveyor is set up already').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
    browsers.forgive(/409/);
  });
});

describe('the first steps', () => {
  it.each(ALL_LOOKS)('are open to everybody: %s, %s, %s', async (language, device, light) => {
    const page = await open(olga, '/start', { language, device, light });
    await page.getByRole('listitem').nth(6).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await fitsIn(page);
  });

  it('begin with where there is nothing yet', async () => {
    const page = await open(olga, '/');
    expect(new URL(page.url()).pathname).toBe('/start');
    expect(await page.getByRole('listitem').filter({ hasText: 'done' }).count()).toBe(0);
  });

  it('show an example, which says that it is one, and goes again', async () => {
    const page = await open(olga, '/start');
    await press(page, 'Load the example');
    await page.getByRole('progressbar').waitFor();
    await page.waitForURL('**/board?funnel=*');
    await page.getByRole('heading', { level: 1, name: 'Sales' }).waitFor();
    await page.getByRole('complementary', { name: 'Example data' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    const note = page.getByRole('complementary', { name: 'How a lead is passed on' });
    await note.getByText(/^Pass a lead on: drag its sticker/).waitFor();
    for (const [language, device, light] of ALL_LOOKS) {
      const other = await open(olga, '/board', { language, device, light });
      await other.getByRole('button', { name: language === 'ru' ? 'Понятно' : 'Got it' }).waitFor();
      expect(await barriersOn(other)).toEqual([]);
      await fitsIn(other);
    }
    await note.getByRole('button', { name: 'Got it' }).click();
    await note.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('complementary', { name: 'Example data' }).waitFor();
    expect(await note.count()).toBe(0);

    await page.goto('/import');
    await page.getByRole('heading', { name: 'There is no funnel to load leads into' }).waitFor();
    await page.goto('/board');
    await press(page, 'Remove the example');
    const dialog = page.getByRole('dialog', { name: 'Remove the example?' });
    await dialog.getByText('Your own departments, funnels, people, leads and settings stay.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await press(page, 'Remove the example');
    await dialog.getByRole('button', { name: 'Remove the example' }).click();
    await page.waitForURL('**/start');
    await page.getByText('The example is removed.').waitFor();
    await page.getByRole('complementary', { name: 'Example data' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Load the example' }).waitFor();
    browsers.forgive(/404/);
  });
});

describe('leads of one’s own', () => {
  const FILE = ['Name;Company;Amount', 'Maria;Romashka;1 200,50', 'Ivan;Vector;a lot', 'Petr;Kedr;7'].join(
    '\n',
  );

  beforeAll(async () => {
    line = await Department.draw(api, ['Call', 'Sign']);
    const [anna, boris] = [await line.hire('Anna Kotova'), await line.hire('Boris Orlov')];
    await line.staff(1, 100, anna);
    await line.staff(2, 100, boris);
    writeFileSync(join(folder, 'leads.csv'), FILE);
  });

  it('are looked at first: what will be, and what is wrong by line; then the good ones come in', async () => {
    const page = await open(olga, '/import');
    await page.getByLabel(/^Choose a file/).setInputFiles(join(folder, 'leads.csv'));
    await press(page, 'Check the file');
    await page.getByText('2 leads will come in · 1 row can not').waitFor();
    const wrong = page.getByRole('listitem').filter({ hasText: 'Line 3' });
    await wrong.getByText('Amount: “a lot” is no number').waitFor();
    await press(page, 'Let 2 leads in');
    await page.getByText('2 leads are loaded').waitFor();
    await page.getByRole('region', { name: 'Rows that were left out' }).getByText('Line 3').waitFor();
    await page.getByRole('link', { name: 'To the board' }).click();
    await page.getByRole('link', { name: 'Maria' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ivan' }).count()).toBe(0);
  });
});

describe('the list of first steps', () => {
  it('knows what is done, can be put away, and goes when the first lead is passed on', async () => {
    const page = await open(olga, '/start');
    const menu = page.getByRole('link', { name: 'First steps' });
    await step(page, 'Load leads').getByText('done').waitFor();
    await step(page, 'Pass the first lead on').getByRole('link', { name: 'To the board' }).waitFor();
    await press(page, 'Hide this page from the menu');
    await menu.waitFor({ state: 'detached' });
    await page.reload();
    await press(page, 'Show this page in the menu again');
    await menu.waitFor();
    const entered = await line.enter('Passed on');
    await line.move(entered, 'advance', {}, await line.hire('Vera Orlova', { role: 'admin' }));
    await page.reload();
    await page.getByText('The first lead has been passed on: the line runs.').waitFor();
    expect(await menu.count()).toBe(0);
  });

  it('is a head’s, too, who has no example to load, and nobody else’s', async () => {
    const head = await line.hire('Egor Head', { role: 'head' });
    const page = await open(head.id, '/start');
    await step(page, 'Set up mail or Slack').getByText('an administrator does it').waitFor();
    expect(await page.getByRole('button', { name: 'Load the example' }).count()).toBe(0);
    const rep = await line.hire('Dina Rep');
    for (const path of ['/start', '/import']) {
      const closed = await open(rep.id, path);
      await closed.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
      expect(await closed.getByRole('link', { name: /First steps|Load leads/ }).count()).toBe(0);
    }
  });
});
