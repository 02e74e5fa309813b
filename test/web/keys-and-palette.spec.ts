import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let anna: EmployeeCard;
let head: EmployeeCard;
let admin: EmployeeCard;
let lead: LeadMoved;
let name: string;
let count = 0;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Meet']);
  anna = await department.hire('Anna Kotova');
  const boris = await department.hire('Boris Orlov');
  head = await department.hire('Olga Smirnova', { role: 'head' });
  admin = await department.hire('Ada Admin', { role: 'admin' });
  await department.staff(1, 100, anna);
  await department.staff(2, 100, boris);
});

beforeEach(async () => {
  count += 1;
  name = `Lead No. ${count}`;
  lead = await department.enter(name, { company: 'Romashka' });
});

async function open(employee: EmployeeCard, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

const board = (employee: EmployeeCard, looks: Looks = {}) =>
  open(employee, `/board?funnel=${department.funnel.id}`, looks);
const dialog = (page: Page): Locator => page.getByRole('dialog');
const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');
const link = (page: Page, to: string): Locator =>
  page.getByRole('listitem').filter({ hasText: to }).getByRole('link');

/** The option that the field says is active. */
async function active(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`).innerText();
}

/** Presses a key of a Russian keyboard: it lies where the Latin one does and types another letter. */
async function pressRussian(page: Page, code: string, key: string, held = {}): Promise<void> {
  await page.locator('body').dispatchEvent('keydown', { code, key, ...held });
}

const hasFocus = async (what: Locator): Promise<boolean> =>
  (await what.and(what.page().locator(':focus')).count()) === 1;

describe('the palette', () => {
  it('finds a lead by the beginning of its name, and opens it by keys alone', async () => {
    const page = await board(head);
    await page.keyboard.press('Control+KeyK');
    await field(page).waitFor();
    expect(await hasFocus(field(page))).toBe(true);
    await page.keyboard.type(name);
    await options(page).filter({ hasText: name }).waitFor();
    expect(await active(page)).toContain(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/leads/${lead.lead.id}`);
    expect(await dialog(page).count()).toBe(0);
  });

  it('goes to pages and does what the page can do; arrows go round, the field keeps the focus', async () => {
    const page = await board(head);
    await page.keyboard.press('Control+KeyK');
    await options(page).first().waitFor();
    const first = await active(page);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(first);
    await page.keyboard.type('only my');
    await page.keyboard.press('Enter');
    await page.waitForURL(/holder=me/);
    await page.keyboard.press('Control+KeyK');
    await field(page).fill('inb');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });

  it('shows nobody what he may not see: neither pages nor the leads of others', async () => {
    await department.enter('Somebody else’s', { company: 'Vasilek' });
    const page = await open(await department.hire('Rita New'), '/inbox');
    await page.getByRole('button', { name: 'Search' }).click();
    const told = dialog(page).getByRole('status');
    for (const text of ['Somebody', 'queues']) {
      await field(page).fill(text);
      await told.filter({ hasText: '0 found' }).waitFor();
      expect(await options(page).count()).toBe(0);
    }
  });

  it('says in words that leads could not be looked for', async () => {
    const page = await board(head);
    await page.route('**/api/v1/leads?*', (route) =>
      route.fulfill({ status: 400, contentType: 'application/problem+json', body: PROBLEM }),
    );
    await page.keyboard.press('Control+KeyK');
    await field(page).fill('Lead');
    const alert = dialog(page).getByRole('alert');
    await alert.waitFor();
    browsers.forgive(/400/);
    expect(await alert.innerText()).toBe('That is not it');
  });

  it('gives up what it has asked for when another letter is written', async () => {
    const page = await board(head);
    // Nobody answers: it is on its way until it is given up.
    await page.route(/search=Le(&|$)/, () => undefined);
    await page.keyboard.press('Control+KeyK');
    await Promise.all([page.waitForRequest(/search=Le(&|$)/), field(page).fill('Le')]);
    const givenUp = page.waitForEvent('requestfailed', (request) => /search=Le(&|$)/.test(request.url()));
    await field(page).fill(name);
    await options(page).filter({ hasText: name }).waitFor();
    expect((await givenUp).failure()?.errorText).toBe('net::ERR_ABORTED');
  });
});

const PROBLEM = JSON.stringify({
  type: 'about:blank',
  title: 'Wrong',
  status: 400,
  code: 'INVALID_INPUT',
  detail: 'That is not it',
  problems: [],
});

describe('keys', () => {
  it('lead to pages and into the filter, in the Russian layout as in the Latin one', async () => {
    const page = await board(head, { language: 'ru' });
    await pressRussian(page, 'Slash', '.');
    const filter = page.getByRole('searchbox');
    expect(await hasFocus(filter)).toBe(true);
    await filter.blur();
    await pressRussian(page, 'KeyG', 'п');
    await pressRussian(page, 'KeyI', 'ш');
    await page.getByRole('heading', { level: 1, name: 'Входящие' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('b');
    await page.getByRole('searchbox').waitFor();
    await pressRussian(page, 'KeyK', 'л', { ctrlKey: true });
    await field(page).waitFor();
  });

  it('are letters to whoever writes, and mean nothing while a dialog is open', async () => {
    const page = await board(head);
    await page.getByRole('searchbox').fill('');
    await page.keyboard.type('gi?u/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gi?u/');
    await page.getByRole('searchbox').fill('');
    await link(page, name).focus();
    await page.keyboard.press(']');
    await dialog(page).getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.type('gi?');
    expect(await dialog(page).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/board');
  });

  it('take the last move back while that is offered, and do nothing when it is not', async () => {
    const page = await board(head);
    await link(page, name).focus();
    await page.keyboard.press('u');
    await page.keyboard.press(']');
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await page.getByText(`${name} is passed on`).waitFor();
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByText(`Taken back: ${name}.`).waitFor();
    expect((await department.card(lead)).place).toMatchObject({ stage: { name: 'Call' } });
  });

  it('are all in one list; each pressed as it says does what it says', async () => {
    const page = await board(admin);
    await page.keyboard.press('?');
    const keyed = dialog(page).locator('dl > div');
    await keyed.first().waitFor();
    const strokes = await keyed.locator('dd').allInnerTexts();
    expect(strokes.length).toBeGreaterThan(12);
    expect(new Set(strokes).size).toBe(strokes.length);
    const pages = dialog(page).getByRole('heading', { name: 'To a page' }).locator('..').locator('dl > div');
    const ways = await pages.evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        ...[...row.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? ''),
      ]),
    );
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    // Pages have navigations of their own, too, with links of the same name.
    const places = page.getByRole('navigation', { name: 'Pages' });
    for (const [to = '', ...caps] of ways) {
      for (const cap of caps) await page.keyboard.press(cap.toLowerCase());
      await places.locator('a[data-status="active"]', { hasText: to }).waitFor();
    }
  });

  it('can be switched off when somebody dictates; together with Ctrl, and arrows, they stay', async () => {
    const page = await board(head);
    await page.keyboard.press('?');
    await dialog(page).getByRole('switch', { name: 'Single keys' }).click();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.reload();
    await link(page, name).focus();
    for (const key of ['?', 'm', ']', 'g', 'i']) await page.keyboard.press(key);
    expect((await dialog(page).count()) + (await page.getByRole('menu').count())).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/board');
    await page.keyboard.press('Control+KeyK');
    await field(page).fill('keys');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('switch', { name: 'Single keys' }).click();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await dialog(page).waitFor();
  });

  it('accept a handoff that is open, on the page of its lead', async () => {
    const page = await open(anna, `/leads/${lead.lead.id}`);
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Accept' }).waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.getByLabel('Company').waitFor();
    expect((await department.card(lead)).visits.at(-1)?.handoffs).toMatchObject([{ state: 'accepted' }]);
  });
});

describe('an order of one’s own', () => {
  it('has the stickers as one wants them, stands in the address, and moves nobody else’s', async () => {
    await department.enter(`${name} worth more`, { amount: 900_000, currency: 'EUR' });
    await department.enter(`${name} worth less`, { amount: 5, currency: 'EUR' });
    const names = (page: Page) => page.getByRole('listitem').getByRole('link').allInnerTexts();
    const page = await board(head);
    await page.getByRole('combobox', { name: 'Order of the stickers' }).click();
    await page.getByRole('option', { name: 'By amount' }).click();
    await page.waitForURL(/order=amount/);
    expect((await names(page))[0]).toBe(`${name} worth more`);
    const his = await board(anna);
    await link(his, `${name} worth less`).waitFor();
    expect((await names(his))[0]).toBe(`${name} worth less`);
  });

  it('lets nobody put a sticker by hand, and says why', async () => {
    const page = await open(head, `/board?funnel=${department.funnel.id}&order=longest-here`);
    const third = page.getByRole('listitem').nth(2);
    await third.waitFor();
    const names = () => page.getByRole('listitem').getByRole('link').allInnerTexts();
    const before = await names();
    const from = await third.boundingBox();
    if (!from) throw new Error('The sticker is not to be seen');
    await page.mouse.move(from.x + 30, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y - 60, { steps: 8 });
    await page.mouse.up();
    await page.getByText('in an order of your own').waitFor();
    expect(await names()).toEqual(before);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the palette and the list of keys are open to everybody: %s, %s, %s', async (...looks) => {
  const [language, device, light] = looks;
  const page = await board(head, { language, device, light });
  await page.keyboard.press('Control+KeyK');
  await field(page).fill(name);
  await options(page).filter({ hasText: name }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await dialog(page).getByRole('switch').waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
