import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const LEAD = 'Maria Ivanova';

/** What a finger hits, in CSS pixels (WCAG 2.5.5). */
const TARGET = 44;

let line: Department;
let anna: EmployeeCard;
let admin: EmployeeCard;
let entered: LeadMoved;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet'], { acceptance: 'needed', answerWithinMinutes: 240 });
  anna = await line.hire('Anna Kotova');
  const boris = await line.hire('Boris Orlov');
  admin = await line.hire('Ada Admin', { role: 'admin' });
  await line.staff(1, 9, anna);
  await line.staff(2, 9, boris);
  entered = await line.enter(LEAD, { company: 'Romashka' });
});

async function open(employee: EmployeeCard, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, { device: 'phone', ...looks });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const bar = (page: Page): Locator => page.getByRole('navigation', { name: /^(Pages|Страницы)$/ });
const sheet = (page: Page): Locator => page.getByRole('dialog');
const tap = (within: Page | Locator, role: 'button' | 'link' | 'menuitem', name: string | RegExp) =>
  within.getByRole(role, { name }).first().tap();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Those of them that are smaller than a finger. */
async function tooSmall(targets: Locator): Promise<readonly string[]> {
  const found: string[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (box && (box.width < TARGET || box.height < TARGET))
      found.push(`${await target.innerText()} ${box.width} × ${box.height}`);
  }
  return found;
}

describe('with a finger alone', () => {
  it('a rep accepts a lead, logs a call, passes it on with the brief, and looks for others', async () => {
    const page = await open(anna, '/inbox');
    const offer = page.getByRole('region', { name: 'Offered to you' }).getByRole('listitem');
    await tap(offer, 'button', 'Accept');
    await page.getByText(`${LEAD} is yours.`).waitFor();

    // By way of the board to the lead.
    await tap(bar(page), 'link', 'Board');
    await tap(page.getByRole('listitem'), 'link', LEAD);
    await heading(page, LEAD);
    await tap(page, 'button', /^Call$/);
    await tap(page, 'button', 'got through');
    await page.getByText('Logged: Call: got through.').first().waitFor();
    await tap(page, 'button', /^Pass on/);
    await page.getByRole('dialog').getByLabel('Brief').fill('Has a budget');
    await tap(page.getByRole('dialog'), 'button', 'Pass on');
    await page.getByText(/is passed on: Meet, Boris Orlov/).waitFor();
    // She may not see it any more, and is told so by the server.
    browsers.forgive(/404/);
    expect((await line.card(entered)).visits.at(-1)).toMatchObject({ brief: 'Has a budget' });
  });

  it('the filter of the board is one button; what is chosen on its sheet stands in the address', async () => {
    await line.enter('Peter Lukin', { company: 'Vasilek' });
    const page = await open(anna, `/board?funnel=${line.funnel.id}`);
    const sticker = page.getByRole('listitem').filter({ hasText: 'Peter Lukin' });
    await sticker.waitFor();
    await tap(page, 'button', 'Filter');
    await sheet(page).getByRole('searchbox', { name: 'Name or company' }).fill('nobody');
    await tap(sheet(page), 'button', 'Late only');
    await tap(sheet(page), 'button', 'Show');
    await sheet(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Filter: 2' }).and(page.locator(':focus')).waitFor();
    expect(new URL(page.url()).search).toMatch(/q=nobody&late=true/);
    expect(await sticker.count()).toBe(0);
    await tap(page, 'button', 'Filter: 2');
    await tap(sheet(page), 'button', 'Clear the filter');
    await sticker.waitFor();
  });

  it('what the bar has no room for is behind “More”, which is marked where that is open', async () => {
    const page = await open(admin, '/board');
    expect(await bar(page).locator('> :visible').count()).toBeLessThanOrEqual(5);
    const more = bar(page).getByRole('button', { name: 'More' });
    expect(await more.getAttribute('aria-current')).toBeNull();
    await more.tap();
    await tap(sheet(page), 'link', 'Settings');
    await heading(page, 'Settings');
    await sheet(page).waitFor({ state: 'detached' });
    await more.and(page.locator('[aria-current="true"]')).waitFor();
    await more.and(page.locator(':focus')).waitFor();
    await more.tap();
    await sheet(page).getByRole('link', { name: 'Settings' }).and(page.locator('[aria-current]')).waitFor();
    await sheet(page).getByRole('combobox', { name: 'Language' }).selectOption('ru');
    await heading(page, 'Настройки');
    await page.keyboard.press('Escape');
    await tap(bar(page), 'button', 'Ещё');
    await tap(sheet(page), 'button', 'Поиск');
    await page.getByRole('combobox', { name: 'Страница, лид или действие' }).fill('доск');
    await page.getByRole('option', { name: 'Доска' }).first().tap();
    await page.getByRole('button', { name: 'Фильтр' }).waitFor();
  });

  it('whoever closes the palette is back at “More”', async () => {
    const page = await open(anna, '/inbox');
    const more = bar(page).getByRole('button', { name: 'More' });
    await more.tap();
    await tap(sheet(page), 'button', 'Search');
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await more.and(page.locator(':focus')).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('the account and what the server shows itself are behind “More”, each for whoever may open it', async () => {
    const names = async (employee: EmployeeCard) => {
      const page = await open(employee, '/inbox');
      await bar(page).getByRole('button', { name: 'More' }).tap();
      await sheet(page).getByRole('link', { name: 'Sign out' }).waitFor();
      if (employee === admin) await sheet(page).getByRole('link', { name: 'Messages that stayed' }).waitFor();
      const links = await sheet(page).getByRole('region').getByRole('link').all();
      return Promise.all(links.map((link) => link.getAttribute('href')));
    };
    expect(await names(anna)).toEqual(['/account', '/notifications', '/export', '/docs', '/sign-out']);
    expect(await names(admin)).toEqual([
      '/account',
      '/notifications',
      '/export',
      '/docs',
      '/dev/mailbox',
      '/sign-out',
    ]);
  });
});

describe.each([
  ['ru', 'phone', 'light'],
  ['en', 'narrow', 'dark'],
  ['ru', 'narrow', 'light'],
] as const)('everything that a finger hits is as large as one: %s, %s, %s', (language, device, light) => {
  it('in the bar, behind “More” and on a sticker', async () => {
    await line.enter('For a finger');
    const page = await open(admin, `/board?funnel=${line.funnel.id}`, { language, device, light });
    const sticker = page.getByRole('listitem').filter({ hasText: 'For a finger' }).first();
    await sticker.waitFor();
    expect(await tooSmall(bar(page).locator('a:visible, button:visible'))).toEqual([]);
    expect(await tooSmall(sticker.getByRole('button'))).toEqual([]);
    await tap(bar(page), 'button', language === 'ru' ? 'Ещё' : 'More');
    await sheet(page).getByRole('link').last().waitFor();
    expect(await tooSmall(sheet(page).locator('a:visible, button:visible, select:visible'))).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    await tap(page, 'button', language === 'ru' ? 'Фильтр' : 'Filter');
    await sheet(page).getByRole('searchbox').waitFor();
    expect(await tooSmall(sheet(page).locator('a:visible, button:visible'))).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
  });
});
