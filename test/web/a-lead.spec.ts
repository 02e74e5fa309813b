import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Lead, type EmployeeCard, type LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let head: EmployeeCard;
let count = 0;
let name: string;
let lead: LeadMoved;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Meet', 'Sign'], { timeLimitMinutes: 90 });
  anna = await department.hire('Anna Kotova');
  boris = await department.hire('Boris Orlov');
  head = await department.hire('Olga Smirnova', { role: 'head' });
  await department.staff(1, 100, anna);
  await department.staff(2, 100, boris);
});

beforeEach(async () => {
  count += 1;
  name = `Lead No. ${count}`;
  lead = await department.enter(name, { company: 'Romashka', amount: 1_200, currency: 'EUR' });
});

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const press = (page: Page, button: string): Promise<void> =>
  page.getByRole('button', { name: button, exact: true }).click();

async function cardOf(employee: EmployeeCard, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/leads/${lead.lead.id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

describe('the card of a lead', () => {
  it('begins with what the one before has written, and tells where the lead stands and how it came there', async () => {
    await department.move(lead, 'advance', { brief: 'Ask for\nthe <director>' }, anna);
    const page = await cardOf(boris);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Brief');
    await part(page, 'Brief').getByText('Ask for\nthe <director>').waitFor();
    await part(page, 'Brief').getByText('from Anna Kotova').waitFor();
    const place = await part(page, 'Where it stands').innerText();
    expect(place).toMatch(/Meet\s+With whom\s+Boris Orlov/);
    expect(place).toMatch(/Until\s.* left/s);
    const way = part(page, 'History').getByRole('listitem');
    expect(await way.nth(0).innerText()).toMatch(/Meet\s+Boris Orlov\s+here now/);
    expect(await way.nth(1).innerText()).toMatch(/Call\s+Anna Kotova\s+moved on/);
    await way.nth(0).getByText('Why this person?').click();
    await way.nth(0).getByText('nobody else could take it; 0 of 100 leads').waitFor();
    await way.nth(0).getByText('Boris Orlov · primary · 0 of 100 leads').waitFor();
    await part(page, 'Messages about it').getByText('handoff, e-mail').first().waitFor();
  });

  it('is where a rep passes the lead on, and it says so when it is not his any more', async () => {
    const page = await cardOf(anna);
    await press(page, 'Pass on');
    await dialog(page).getByLabel('Brief').fill('Call after three');
    expect(await dialog(page).innerText()).toMatch(/To which stage\s+Meet/);
    await dialog(page).getByRole('button', { name: 'Pass on' }).click();
    await page.getByText(`${name} is passed on: Meet, Boris Orlov.`).waitFor();
    await page.getByText('The lead is not with you any more.').waitFor();
    await page.getByText('You can read this lead.').waitFor();
    expect((await department.card(lead)).visits.at(-1)).toMatchObject({ brief: 'Call after three' });
    await press(page, 'Undo');
    await page.getByText(`Taken back: ${name}.`).waitFor();
    await page.getByRole('button', { name: 'Pass on', exact: true }).waitFor();
    await part(page, 'History').getByText('2 steps that were taken back').click();
    await part(page, 'History').getByText('moved on, but taken back').waitFor();
    await part(page, 'History').getByText('taken back, by Anna Kotova').waitFor();
    browsers.forgive(/404/);
  });

  it('is where a head gives a lead to somebody else, loses it, and brings it back to work', async () => {
    const clara = await department.hire('Clara Berg');
    await department.staff(1, 100, anna, clara);
    const page = await cardOf(head);
    await press(page, 'Give to somebody else');
    await dialog(page).getByRole('combobox', { name: 'To whom' }).click();
    await page.getByRole('option', { name: /Clara Berg/ }).click();
    await dialog(page).getByRole('button', { name: 'Give it' }).click();
    await part(page, 'Where it stands').getByText('Clara Berg').waitFor();
    await press(page, 'Lost');
    await dialog(page).getByRole('textbox', { name: 'Why it is lost' }).fill('Too dear');
    await dialog(page).getByRole('button', { name: 'Mark as lost' }).click();
    await part(page, 'Where it stands').getByText('Ended').waitFor();
    await part(page, 'History').getByText('Too dear').waitFor();
    await press(page, 'Bring back to work');
    // Whom it may be given to are the people of the stage it comes back to, and of another one if that is chosen.
    const receiver = dialog(page).getByRole('combobox', { name: 'To whom' });
    await receiver.click();
    await page.getByRole('option', { name: /Clara Berg/ }).click();
    await dialog(page).getByRole('combobox', { name: 'To which stage' }).click();
    await page.getByRole('option', { name: 'Meet' }).click();
    await receiver.click();
    await page.getByRole('option', { name: /Boris Orlov/ }).waitFor();
    expect(await page.getByRole('option', { name: /Clara Berg/ }).count()).toBe(0);
    await page.getByRole('option', { name: /Boris Orlov/ }).click();
    await dialog(page).getByRole('button', { name: 'Bring back' }).click();
    await part(page, 'History').getByText('here now').waitFor();
    expect(await department.card(lead)).toMatchObject({
      lead: { status: 'open' },
      place: { employee: { name: 'Boris Orlov' } },
    });
    await department.staff(1, 100, anna);
  });

  it('shows at once what another one does with the lead, and says it to who does not see', async () => {
    const page = await cardOf(head);
    await department.move(lead, 'advance', {}, anna);
    await page.getByRole('status').getByText('Now: Meet, Boris Orlov.').waitFor();
    expect(await part(page, 'Where it stands').innerText()).toMatch(/With whom\s+Boris Orlov/);
  });

  it('has what is known changed where it stands', async () => {
    const page = await cardOf(anna);
    await press(page, 'Edit');
    await page.getByLabel('Phone').fill('+7 495 123 98 76');
    await page.getByLabel('Language').fill('Russian');
    await press(page, 'Save what is known');
    await page.locator('input[aria-invalid=true]').and(page.getByLabel('Language')).waitFor();
    await page.getByLabel('Language').fill('ru');
    await page.getByLabel('Amount').fill('1 500,50');
    await press(page, 'Save what is known');
    await page.getByRole('link', { name: '+7 495 123 98 76' }).waitFor();
    expect((await department.card(lead)).lead).toMatchObject({ amount: 1_500.5, language: 'ru' });
  });

  it('keeps what was typed when somebody else was quicker, and what he has changed', async () => {
    const page = await cardOf(anna);
    await press(page, 'Edit');
    await page.getByLabel('Company').fill('Vector');
    // The page hears of it live; only a request that is under way already can be late.
    let isFirst = true;
    await page.route(`**/api/v1/leads/${lead.lead.id}`, async (route) => {
      const isAhead = isFirst && route.request().method() === 'PATCH';
      if (isAhead) {
        isFirst = false;
        const theirs = { version: lead.lead.version, source: 'fair' };
        await api.granted(Lead, api.ask('PATCH', `/leads/${lead.lead.id}`, theirs));
      }
      await route.continue();
    });
    await press(page, 'Save what is known');
    await page.getByText('Somebody has changed the lead meanwhile.').waitFor();
    expect(await page.getByLabel('Company').inputValue()).toBe('Vector');
    expect(await page.getByLabel('Source').inputValue()).toBe('fair');
    await press(page, 'Save what is known');
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    expect((await department.card(lead)).lead).toMatchObject({ company: 'Vector', source: 'fair' });
    browsers.forgive(/409/);
  });

  it('has a call logged in two clicks', async () => {
    const page = await cardOf(anna);
    await press(page, 'Call');
    await press(page, 'got through');
    await part(page, 'What was done').getByText('Logged: Call: got through.').waitFor();
    await part(page, 'What was done').getByRole('listitem').filter({ hasText: 'Anna Kotova' }).waitFor();
    const { activities } = await department.card(lead);
    expect(activities).toEqual([expect.objectContaining({ kind: 'call', outcome: 'connected', note: null })]);
  });

  it('has a meeting logged with how long it took', async () => {
    const page = await cardOf(anna);
    await press(page, 'Meeting');
    await page.getByLabel('How many minutes, if you know').fill('45');
    await press(page, 'held');
    await part(page, 'What was done').getByText('took 45 min').waitFor();
    const [latest] = (await department.card(lead)).activities;
    expect(latest).toMatchObject({ kind: 'meeting', outcome: 'held', durationSeconds: 2_700 });
  });

  it('is watched by who wants to know, until he does not', async () => {
    const page = await cardOf(head);
    await press(page, 'Watch it');
    await part(page, 'Who watches it').getByText('Olga Smirnova').waitFor();
    await press(page, 'Watch it no more');
    await part(page, 'Who watches it').getByText('Nobody watches it.').waitFor();
    expect((await department.card(lead)).watchers).toEqual([]);
  });
});

describe('a lead that waits', () => {
  it('is taken by a specialist of its stage', async () => {
    const line = await Department.draw(api, ['Pull'], { policy: 'pull' });
    const dora = await line.hire('Dora Lund');
    await line.staff(1, 5, dora);
    lead = await line.enter(name);
    const page = await cardOf(dora);
    await part(page, 'Where it stands').getByText('nobody yet: it waits in the queue').waitFor();
    await press(page, 'Take it');
    await page.getByText(`${name} is yours.`).waitFor();
    expect((await line.card(lead)).place).toMatchObject({ employee: { name: 'Dora Lund' } });
  });
});

describe('a lead that is offered', () => {
  it('is accepted on its card, or declined with the reason', async () => {
    const line = await Department.draw(api, ['Ask'], { acceptance: 'needed', answerWithinMinutes: 60 });
    const [dora, egon] = [await line.hire('Dora Lund'), await line.hire('Egon Falk')];
    await line.staff(1, 5, dora);
    lead = await line.enter(name);
    const page = await cardOf(dora);
    await part(page, 'Offered to you').getByText('of working time left to answer').waitFor();
    await press(page, 'Accept');
    await part(page, 'Offered to you').waitFor({ state: 'detached' });
    expect((await line.card(lead)).visits.at(-1)?.handoffs.at(-1)).toMatchObject({ state: 'accepted' });

    lead = await line.enter(name);
    await page.goto(`/leads/${lead.lead.id}`);
    await line.staff(1, 5, dora, egon);
    await press(page, 'Decline');
    await press(page, 'Decline');
    await page.locator('textarea[aria-invalid=true]').and(page.getByLabel('Why')).waitFor();
    await page.getByLabel('Why').fill('I know them');
    await press(page, 'Decline');
    await page.getByText(`${name} is declined.`).waitFor();
    await page.getByText('The lead is not with you any more.').waitFor();
    expect((await line.card(lead)).place).toMatchObject({ employee: { name: 'Egon Falk' } });
    // It is asked for anew with each change that it hears of.
    await page.close();
    browsers.forgive(/404/);
  });
});

describe('whoever may only look', () => {
  it('sees the card and can do nothing with it', async () => {
    const viewer = await department.hire('Vera Looks', { role: 'viewer' });
    const page = await cardOf(viewer);
    await page.getByText('You can read this lead.').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });

  it('is told nothing of a lead that is not for him', async () => {
    const page = await browsers.of(boris.id);
    await page.goto(`/leads/${lead.lead.id}`);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(name);
    browsers.forgive(/404|There is no lead/);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('a lead is open to everybody: %s, %s, %s', async (language, device, light) => {
  lead = await department.move(lead, 'advance', { brief: 'Ask for the director' }, anna);
  const page = await cardOf(head, { language, device, light });
  await page.locator('summary').first().click();
  await page.getByText('Boris Orlov ·').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: language === 'ru' ? 'Изменить' : 'Edit', exact: true }).click();
  await page.getByLabel(language === 'ru' ? 'Компания' : 'Company').waitFor();
  await page.getByRole('button', { name: language === 'ru' ? 'Звонок' : 'Call', exact: true }).click();
  expect(await barriersOn(page)).toEqual([]);
  const { width, inside } = await page.getByRole('main').evaluate((main) => ({
    width: main.clientWidth,
    inside: main.scrollWidth,
  }));
  expect(inside).toBe(width);
});
