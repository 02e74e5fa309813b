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

const setPassword: Statement<never> = {
  name: 'test_set_password',
  text: `insert into accounts (employee_id, created_at, password_hash, password_set_at) values ($1, now(), $2, now())`,
};

let line: Department;
let olga: EmployeeCard;
let entered: LeadMoved;

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
  await line.move(entered, 'advance', { brief: `Ask ${OFFERED} for the director` }, anna);
});

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name });
const gone = (what: Locator): Promise<void> => what.waitFor({ state: 'detached' });
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

it('an offer is accepted by keys alone, from signing in to the card of the lead, and the focus is always to be seen', async () => {
  const page = await browsers.of(null);
  const keys = new ByKeys(page);
  const dialog = page.getByRole('dialog');

  // She signs in, where the cursor stands in the first field by itself.
  await page.goto('/sign-in');
  await keys.to(page.getByLabel('E-mail'));
  await keys.type(olga.email ?? '');
  await keys.to(page.getByLabel('Password'));
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();

  // What is offered to her she accepts, having read the brief.
  await keys.press('g', 'i');
  await heading(page, 'Inbox');
  const offer = page
    .getByRole('listitem')
    .filter({ hasText: OFFERED })
    .filter({ has: button(page, 'Accept') });
  await offer.getByText(`Ask ${OFFERED} for the director`).waitFor();
  await keys.use(button(offer, 'Accept'));
  await page.getByText(`${OFFERED} is yours.`).waitFor();
  await gone(offer);
  await keys.hasPlace();

  // She finds it by its name, and comes to where she can pass it on.
  await keys.press('Control+KeyK');
  await dialog.getByRole('combobox').waitFor();
  await keys.type(OFFERED);
  await dialog.getByRole('option').filter({ hasText: OFFERED }).waitFor();
  await keys.press('Enter');
  await heading(page, OFFERED);
  await gone(dialog);
  await keys.to(button(page, /^Pass on/));
  const { visits } = await line.card(entered);
  expect(visits.at(-1)?.handoffs).toMatchObject([{ state: 'accepted' }]);
});
