import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { StageCard, type EmployeeCard, type LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { signal } from '../support/signal.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let head: EmployeeCard;
let count = 0;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Meet', 'Sign']);
  anna = await department.hire('Anna Kotova');
  boris = await department.hire('Boris Orlov');
  head = await department.hire('Olga Smirnova', { role: 'head' });
  await department.staff(1, 100, anna);
  await department.staff(2, 100, boris);
});

const column = (page: Page, name: string): Locator => page.getByRole('region', { name: `Stage ${name}` });
const sticker = (page: Page, lead: string): Locator => page.getByRole('listitem').filter({ hasText: lead });
const inColumn = (page: Page, name: string, lead: string): Locator =>
  column(page, name).getByRole('listitem').filter({ hasText: lead });

async function board(employee: EmployeeCard, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/board?funnel=${department.funnel.id}`);
  await page.getByRole('region').first().waitFor();
  return page;
}

/** Takes something with the mouse and holds it over something else, at its middle or just above its lower end. */
async function drag(page: Page, what: Locator, to: Locator, at: 'middle' | 'end' = 'middle'): Promise<void> {
  const [from, onto] = [await what.boundingBox(), await to.boundingBox()];
  if (!from || !onto) throw new Error('What is dragged, or where to, is not to be seen');
  await page.mouse.move(from.x + 30, from.y + 30);
  await page.mouse.down();
  const down = at === 'middle' ? Math.min(onto.height / 2, 120) : onto.height - 4;
  await page.mouse.move(onto.x + onto.width / 2, onto.y + down, { steps: 12 });
}

const dialog = (page: Page): Locator => page.getByRole('dialog');

describe('on the board', () => {
  let name: string;
  let lead: LeadMoved;

  beforeEach(async () => {
    count += 1;
    name = `Lead No. ${count}`;
    lead = await department.enter(name, { company: 'Romashka', amount: 1_200, currency: 'EUR' });
  });

  it('a rep drags a sticker to the next stage, writes the brief, and the next specialist has it', async () => {
    const page = await board(anna);
    await drag(page, sticker(page, name), column(page, 'Meet'));
    await page.mouse.up();
    await dialog(page).getByLabel('Brief').fill('Call after three');
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await page.getByText(`${name} is passed on: Meet, Boris Orlov.`).waitFor();
    await inColumn(page, 'Call', name).waitFor({ state: 'detached' });
    const { visits, place } = await department.card(lead);
    expect(place).toMatchObject({ stage: { name: 'Meet' }, employee: { name: 'Boris Orlov' } });
    expect(visits.at(-1)).toMatchObject({ brief: 'Call after three' });
  });

  it('whoever was wrong takes it back, and the lead is where it was', async () => {
    const page = await board(head);
    await sticker(page, name)
      .getByRole('button', { name: `Menu of ${name}` })
      .click();
    await page.getByRole('menuitem', { name: '→ Meet' }).click();
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await inColumn(page, 'Meet', name).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await inColumn(page, 'Call', name).waitFor();
    expect((await department.card(lead)).place).toMatchObject({ employee: { name: 'Anna Kotova' } });
  });

  it('two people see each other’s moves', async () => {
    const [hers, his] = [await board(head), await board(boris)];
    await sticker(hers, name).waitFor();
    expect(await sticker(his, name).count()).toBe(0);
    await department.move(lead, 'advance', {}, anna);
    await inColumn(hers, 'Meet', name).waitFor();
    await inColumn(his, 'Meet', name).waitFor();
  });

  it('a move that is refused puts the sticker back, and says why where it was asked', async () => {
    const page = await board(anna);
    await sticker(page, name)
      .getByRole('button', { name: `Menu of ${name}` })
      .click();
    await page.getByRole('menuitem', { name: '→ Meet' }).click();
    await dialog(page).getByLabel('Brief').fill('Call after three');
    await page.route('**/advance', (route) => route.abort('connectionreset'), { times: 1 });
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await dialog(page).getByRole('alert').getByText('The server did not answer').waitFor();
    await inColumn(page, 'Call', name).waitFor();
    // It is whole again when one can go on typing. What was typed is still there.
    await dialog(page).getByLabel('Brief').and(page.locator(':focus')).waitFor();
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    // The sticker is there for as long as the server thinks; then it is with Boris, whose leads she does not see.
    await page.getByText(/is passed on: Meet/).waitFor();
    await inColumn(page, 'Call', name).waitFor({ state: 'detached' });
    expect((await department.card(lead)).visits.at(-1)).toMatchObject({ brief: 'Call after three' });
    browsers.forgive(/ERR_CONNECTION_RESET/);
  });

  it('somebody who was not the first is told where the lead is now', async () => {
    const page = await board(head);
    await sticker(page, name)
      .getByRole('button', { name: `Menu of ${name}` })
      .click();
    await page.getByRole('menuitem', { name: '→ Meet' }).click();
    await department.move(lead, 'advance', {}, anna);
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await dialog(page).getByRole('alert').getByText('The lead has moved on since').waitFor();
    await inColumn(page, 'Meet', name).waitFor();
    browsers.forgive(/409/);
    expect((await department.card(lead)).visits).toHaveLength(2);
  });

  it('a lead is lost by dropping its sticker there, and not without the reason', async () => {
    const page = await board(anna);
    await drag(page, sticker(page, name), page.getByText('Lost', { exact: true }));
    await page.mouse.up();
    await dialog(page).getByRole('button', { name: 'Mark as lost' }).click();
    const reason = dialog(page).getByRole('textbox', { name: 'Why it is lost' });
    await dialog(page)
      .getByText('Something must stand here.')
      .or(dialog(page).locator('[class*=error]'))
      .first()
      .waitFor();
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    await reason.fill('Has gone to somebody cheaper');
    await dialog(page).getByRole('button', { name: 'Mark as lost' }).click();
    // The sticker is gone before the server has answered.
    await page.getByText(`${name} is lost.`).waitFor();
    expect(await sticker(page, name).count()).toBe(0);
    expect((await department.card(lead)).lead.status).toBe('lost');
  });

  it('is worked by keys alone, in the Russian layout as in the Latin one', async () => {
    const page = await board(head);
    await sticker(page, name).getByRole('link').focus();
    // The key of the closing bracket is ъ there.
    await page.keyboard.press('BracketRight');
    await dialog(page).getByLabel('Brief').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await sticker(page, name).getByRole('link').focus();
    await page.keyboard.press('KeyM');
    await page.getByRole('menuitem', { name: 'Open' }).waitFor();
    // Keys are the menu's own from then on.
    await page.locator('[role=menu]:focus, [role=menu] :focus').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel('Brief').fill('By keys');
    await page.keyboard.press('Tab');
    await dialog(page).getByRole('button', { name: 'Pass on' }).focus();
    await page.keyboard.press('Enter');
    await inColumn(page, 'Meet', name).waitFor();
    await page.getByText(/is passed on: Meet/).waitFor();
    expect((await department.card(lead)).visits.at(-1)).toMatchObject({ brief: 'By keys' });
  });

  it('an answer from before what has changed does not put a sticker back', async () => {
    const [hers, his] = [await board(head), await board(anna)];
    await sticker(hers, name).waitFor();
    // The whole board is asked for, and its answer is on its way for long.
    const [asked, arrived] = [signal(), signal()];
    await hers.route(/\/board$/, async (route) => {
      const answer = await route.fetch();
      asked.give();
      await arrived.given;
      await route.fulfill({ response: answer });
    });
    const path = `/stages/${department.stageId(3)}`;
    const { version } = await api.granted(StageCard, api.ask('GET', path));
    await api.granted(StageCard, api.ask('PATCH', path, { version, timeLimitMinutes: 60 }));
    await asked.given;
    await department.move(lead, 'advance', {}, anna);
    await sticker(his, name).waitFor({ state: 'detached' });
    arrived.give();
    await inColumn(hers, 'Meet', name).waitFor();
    expect(await inColumn(hers, 'Call', name).count()).toBe(0);
  });

  it('one order is for all: a sticker that somebody puts under another one is there for everybody', async () => {
    await department.enter(`${name} below`);
    const [hers, his] = [await board(head), await board(anna)];
    const names = (page: Page) =>
      column(page, 'Call').getByRole('listitem').getByRole('link').allInnerTexts();
    await sticker(his, `${name} below`).waitFor();
    expect((await names(his)).slice(0, 2)).toEqual([`${name} below`, name]);
    await drag(hers, sticker(hers, `${name} below`), sticker(hers, name).last(), 'end');
    await hers.mouse.up();
    await column(his, 'Call').locator('[data-index="0"]').getByRole('link', { name, exact: true }).waitFor();
    expect((await names(hers)).slice(0, 2)).toEqual([name, `${name} below`]);
  });
});

describe('whoever only looks at the board', () => {
  it('moves nothing: no menu leads on, and nothing can be taken into the hand', async () => {
    const viewer = await department.hire('Vera Looks', { role: 'viewer' });
    await department.enter('To be looked at');
    const page = await board(viewer);
    await sticker(page, 'To be looked at').getByRole('button').click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Open']);
    await page.keyboard.press('Escape');
    await drag(page, sticker(page, 'To be looked at'), column(page, 'Meet'));
    expect(await page.getByText('Won', { exact: true }).isVisible()).toBe(true);
    expect(await column(page, 'Meet').getAttribute('data-fit')).toBe('idle');
    await page.mouse.up();
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the board is open to everybody: %s, %s, %s', async (language, device, light) => {
  await department.enter('For everybody', { company: 'Romashka', amount: 10, currency: 'EUR' });
  const page = await browsers.of(head.id, { language, device, light });
  await page.goto(`/board?funnel=${department.funnel.id}`);
  await sticker(page, 'For everybody').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await sticker(page, 'For everybody').first().getByRole('button').click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await sticker(page, 'For everybody').first().getByRole('link').focus();
  await page.keyboard.press('BracketRight');
  await dialog(page).getByRole('textbox').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
