import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard, LeadMoved } from '#contracts';
import type { Statement } from '#database';
import { hashPassword } from '#platform';
import { ByKeys } from '../support/by-keys.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const PASSWORD = 'three green umbrellas';
const OFFERED = 'Maria Ivanova';
const LATER = 'Igor Belov';

const setPassword: Statement<never> = {
  name: 'test_set_password',
  text: `insert into accounts (employee_id, created_at, password_hash, password_set_at) values ($1, now(), $2, now())`,
};

let line: Department;
let olga: EmployeeCard;
let entered: LeadMoved;
let afterwards: LeadMoved;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign'], {
    acceptance: 'needed',
    answerWithinMinutes: 240,
  });
  olga = await line.hire('Olga Smirnova', { role: 'head', channels: ['in_app'] });
  const anna = await line.hire('Anna Kotova');
  await line.staff(1, 9, anna);
  await line.staff(2, 9, olga);
  await line.staff(3, 9, await line.hire('Boris Orlov'));
  await api.database.run(setPassword, [olga.id, await hashPassword(PASSWORD)]);
  entered = await line.enter(OFFERED);
  afterwards = await line.enter(LATER);
  await line.move(entered, 'advance', { brief: `Ask ${OFFERED} for the director` }, anna);
});

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const gone = (what: Locator): Promise<void> => what.waitFor({ state: 'detached' });
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** She signs in, where the cursor stands in the first field by itself. */
async function signIn(page: Page, keys: ByKeys): Promise<void> {
  await page.goto('/sign-in');
  await keys.to(page.getByLabel('E-mail'));
  await keys.type(olga.email ?? '');
  await keys.to(page.getByLabel('Password'));
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
}

/** What is offered to her she accepts, having read the brief. */
async function acceptOffer(page: Page, keys: ByKeys): Promise<void> {
  await keys.go('i', page.getByRole('heading', { level: 1, name: 'Inbox' }));
  const offer = page
    .getByRole('listitem')
    .filter({ hasText: OFFERED })
    .filter({ has: button(page, 'Accept') });
  await offer.getByText(`Ask ${OFFERED} for the director`).waitFor();
  await keys.use(button(offer, 'Accept'));
  await page.getByText(`${OFFERED} is yours.`).waitFor();
  await gone(offer);
  await keys.hasPlace();
}

/** She finds it by its name, and comes to where she can pass it on. */
async function findByName(page: Page, keys: ByKeys): Promise<void> {
  await keys.press('Control+KeyK');
  await dialog(page).getByRole('combobox').waitFor();
  await keys.type(OFFERED);
  await dialog(page).getByRole('option').filter({ hasText: OFFERED }).waitFor();
  await keys.press('Enter');
  await heading(page, OFFERED);
  await gone(dialog(page));
}

/** She begins to pass it on, thinks better of it, and is where she was; then she does it. */
async function passOn(page: Page, keys: ByKeys): Promise<void> {
  await keys.use(button(page, /^Pass on/));
  await dialog(page).getByLabel('Brief').waitFor();
  await keys.press('Escape');
  await gone(dialog(page));
  await keys.hasPlace();
  await button(page, /^Pass on/)
    .and(page.locator(':focus'))
    .waitFor();
  await keys.press('Enter');
  await dialog(page).getByLabel('Brief').waitFor();
  await keys.type('He signs on Friday');
  await keys.use(button(dialog(page), 'Pass on'));
  await page.getByText(`${OFFERED} is passed on: Sign, Boris Orlov.`).waitFor();
  await gone(dialog(page));
  await keys.hasPlace();
}

/** On the board she looks what the menu of a sticker offers, and passes the lead on by its key. */
async function workTheBoard(page: Page, keys: ByKeys): Promise<void> {
  await keys.go('b', page.getByRole('region', { name: 'Stage Call' }));
  const sticker = page.getByRole('listitem').filter({ hasText: LATER });
  await keys.to(sticker.getByRole('link'));
  await keys.press('m');
  await page.getByRole('menuitem', { name: 'Open' }).waitFor();
  await keys.to(page.getByRole('menuitem', { name: '→ Meet' }), 'ArrowDown');
  await keys.press('Enter');
  await dialog(page).getByLabel('Brief').waitFor();
  await keys.press('Escape');
  await gone(dialog(page));
  await keys.hasPlace();
  await keys.to(sticker.getByRole('link'));
  await keys.press(']');
  await dialog(page).getByLabel('Brief').waitFor();
  await keys.use(button(dialog(page), 'Pass on'));
  await page.getByText(`${LATER} is passed on: Meet`).waitFor();
  await page
    .getByRole('region', { name: 'Stage Meet' })
    .getByRole('listitem')
    .filter({ hasText: LATER })
    .waitFor();
  await keys.hasPlace();
}

/** She takes back what was wrong by one key. */
async function takeBack(page: Page, keys: ByKeys): Promise<void> {
  await keys.press('u');
  await page
    .getByRole('region', { name: 'Stage Call' })
    .getByRole('listitem')
    .filter({ hasText: LATER })
    .waitFor();
}

/** On the line she has somebody take twice as many leads as before, and sees that it is kept. */
async function setWeight(page: Page, keys: ByKeys): Promise<void> {
  await keys.go('l', button(page, /, Call:/).first());
  const cell = button(page, /^Boris Orlov, Sign:/);
  await keys.to(button(page, /, Call:/).first());
  await keys.to(button(page, /^Boris Orlov, Call:/), 'ArrowDown');
  await keys.use(cell, 'ArrowRight');
  await keys.to(page.getByRole('textbox', { name: 'Weight' }));
  await keys.press('Control+KeyA');
  await keys.type('2');
  await keys.use(button(page, 'Done'));
  await gone(dialog(page));
  await keys.hasPlace();
  await keys.use(button(page, 'Save “Sign”'));
  await gone(page.getByRole('heading', { name: 'Not saved yet' }));
  await keys.hasPlace();
  await cell.filter({ hasText: 'weight 2' }).waitFor();
}

/** She signs out. */
async function signOut(page: Page, keys: ByKeys): Promise<void> {
  await keys.use(page.getByRole('button', { name: /^Olga Smirnova head/ }));
  await keys.to(page.getByRole('menuitem', { name: 'Sign out' }), 'ArrowDown');
  await keys.press('Enter');
  await keys.use(button(page, 'Sign out'));
  await page.getByLabel('E-mail').waitFor();
}

it('a head does her work by keys alone, from signing in to signing out, and the focus is always to be seen', async () => {
  const page = await browsers.of(null);
  const keys = new ByKeys(page);
  await signIn(page, keys);
  await acceptOffer(page, keys);
  await findByName(page, keys);
  await passOn(page, keys);
  await workTheBoard(page, keys);
  await takeBack(page, keys);
  await setWeight(page, keys);
  await signOut(page, keys);
  const [offered, later] = await Promise.all([line.card(entered), line.card(afterwards)]);
  expect(offered.visits[1]?.handoffs).toMatchObject([{ state: 'accepted' }]);
  expect(offered.visits[2]).toMatchObject({ stage: { name: 'Sign' }, brief: 'He signs on Friday' });
  expect(later.place).toMatchObject({ stage: { name: 'Call' } });
});
