import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Inbox, SignedIn, type EmployeeCard } from '#contracts';
import { DAY } from '#conveyor';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { signal } from '../support/signal.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

/** Whose first stage passes on to a second one, at which handoffs are to be answered. */
let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let egon: EmployeeCard;
let count = 0;
let name: string;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet'], { acceptance: 'needed', answerWithinMinutes: 240 });
});

beforeEach(async () => {
  count += 1;
  name = `Lead No. ${count}`;
  anna = await line.hire('Anna Kotova');
  boris = await line.hire('Boris Orlov', { channels: ['in_app'] });
  egon = await line.hire('Egon Falk');
  await line.staff(1, 9, anna);
  await line.staff(2, 9, boris);
});

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

/** Anna passes a lead on to Boris. */
async function passOn(lead = name) {
  const entered = await line.enter(lead, { company: 'Romashka', amount: 1_200, currency: 'EUR' });
  return line.move(entered, 'advance', { brief: 'Ask for the director' }, anna);
}

async function inboxOf(employee: EmployeeCard, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto('/inbox');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('the link of a message', () => {
  const readRows: Statement<{ id: string; channel: string; isRead: boolean }> = {
    name: 'test_read_rows',
    text: `select id, channel, read_at is not null as "isRead" from notifications where employee_id = $1 order by channel`,
  };

  it('has it read by who opens it, in the app as well, and by nobody whom it is passed on to', async () => {
    const told = await line.hire('Told Twice', { channels: ['email', 'in_app'] });
    await line.staff(2, 9, told);
    const { lead } = await passOn();
    const rows = () => api.database.run(readRows, [told.id]);
    const [letter] = await rows();
    expect(letter).toMatchObject({ channel: 'email', isRead: false });
    const path = `/leads/${lead.id}`;
    for (const { id } of [anna, told]) {
      expect((await rows()).map(({ isRead }) => isRead)).toEqual([false, false]);
      const page = await browsers.of(id);
      if (id === anna.id) browsers.forgive(/404|There is no lead/);
      const answered = page.waitForResponse((response) => response.url().endsWith('/read'));
      await page.goto(`${path}?told=${letter?.id}`);
      expect((await answered).status()).toBe(id === told.id ? 200 : 404);
      await page.waitForURL((url) => url.pathname === path && url.search === '');
    }
    expect((await rows()).map(({ isRead }) => isRead)).toEqual([true, true]);
  });

  it('has it read as well where it leads to the first page, which leads on to another one', async () => {
    const told = await line.hire('Told At Home', { channels: ['email'] });
    await line.staff(2, 9, told);
    await passOn();
    const [letter] = await api.database.run(readRows, [told.id]);
    const page = await browsers.of(told.id);
    const answered = page.waitForResponse((response) => response.url().endsWith('/read'));
    await page.goto(`/?told=${letter?.id}`);
    expect((await answered).status()).toBe(200);
    await page.waitForURL((url) => url.pathname !== '/' && !url.search.includes('told'));
  });
});

describe('the inbox of a rep', () => {
  it('misses no handoff that is offered before the page hears what happens', async () => {
    const page = await browsers.of(boris.id);
    const connected = signal();
    await page.route('**/api/v1/events', async (route) => {
      await connected.given;
      await route.continue();
    });
    await page.goto('/inbox');
    await page.getByText('Nothing waits for your answer.').waitFor();
    await passOn();
    connected.give();
    const offer = part(page, 'Offered to you').getByRole('listitem');
    await offer.getByText('Ask for the director').waitFor();
    expect(await offer.count()).toBe(1);
  });

  it('has a handoff the moment that it is offered, the brief first, and counts it wherever he is', async () => {
    const page = await inboxOf(boris);
    await page.getByText('Nothing waits for your answer.').waitFor();
    await passOn();
    const offer = part(page, 'Offered to you').getByRole('listitem');
    await offer.getByText('Ask for the director').waitFor();
    const text = await offer.innerText();
    expect(text.startsWith('Ask for the director')).toBe(true);
    expect(text).toMatch(new RegExp(`${name}\\s+Meet\\s+Romashka\\s+€1,200\\s+from Anna Kotova`));
    expect(text).toMatch(/\d (hrs?|mins?) of working time left to answer/);
    await page.getByRole('link', { name: 'Board' }).click();
    await page.getByRole('link', { name: /Inbox\s*1/ }).waitFor();
  });

  it('is where he accepts it, and it is his', async () => {
    const moved = await passOn();
    const page = await inboxOf(boris);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByText(`${name} is yours.`).waitFor();
    await page.getByText('Nothing waits for your answer.').waitFor();
    expect((await line.card(moved)).visits.at(-1)?.handoffs.at(-1)).toMatchObject({ state: 'accepted' });
  });

  it('is where he declines it, not without the reason, and the one who passed it on sees what came of it', async () => {
    const moved = await passOn();
    await line.staff(2, 9, boris, egon);
    const [his, hers] = [await inboxOf(boris), await inboxOf(anna)];
    await part(hers, 'What you passed on').getByText('to Boris Orlov, offered, not answered yet').waitFor();
    await his.getByRole('button', { name: 'Decline' }).click();
    await his.getByRole('button', { name: 'Decline' }).click();
    await his.locator('textarea[aria-invalid=true]').waitFor();
    await his.getByLabel('Why').fill('I know them');
    await his.getByRole('button', { name: 'Decline' }).click();
    await his.getByText(`${name} is declined.`).waitFor();
    await part(hers, 'What came back').getByText('to Boris Orlov, declined').waitFor();
    await part(hers, 'What came back').getByText('Reason: I know them').waitFor();
    expect((await line.card(moved)).place).toMatchObject({ employee: { name: 'Egon Falk' } });
  });

  it('has what he was told in the app, and keeps what he has read', async () => {
    await passOn();
    const page = await inboxOf(boris);
    const messages = part(page, 'Messages');
    await messages.getByText('1 unread').waitFor();
    await messages.getByRole('link', { name: 'Anna Kotova passes you a lead' }).waitFor();
    await messages.getByRole('button', { name: 'Mark as read' }).click();
    await messages.getByText('1 unread').waitFor({ state: 'detached' });
    const { unread } = await api.granted(Inbox, api.ask('GET', '/inbox', undefined, { by: boris.id }));
    expect(unread).toBe(0);
    await messages.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/leads\//);
  });

  it('has the switch by which he gets no more leads, until when he says', async () => {
    const page = await inboxOf(boris);
    const onShift = page.getByRole('switch', { name: 'On shift' });
    expect(await onShift.isChecked()).toBe(true);
    await onShift.click();
    await page.getByText('You get no new leads').waitFor();
    const day = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10);
    await page.getByLabel('Off until').fill(`${day}T10:30`);
    await page.getByRole('button', { name: 'Set' }).click();
    await page.getByText(/until 10:30/).waitFor();
    expect(await shiftOf(boris)).toEqual({ on: false, until: `${day}T07:30:00.000Z` });
    await page.getByLabel('Off until').fill('2020-01-09T10:30');
    await page.getByRole('button', { name: 'Set' }).click();
    await page.getByRole('alert').waitFor();
    browsers.forgive(/422|400/);
    await onShift.click();
    await page.getByText('You get new leads at your stages when it is your turn.').waitFor();
    expect(await shiftOf(boris)).toEqual({ on: true, until: null });
  });
});

async function shiftOf({ id }: EmployeeCard): Promise<SignedIn['shift']> {
  const { shift } = await api.granted(SignedIn, api.ask('GET', '/account', undefined, { by: id }));
  return shift;
}

describe('where somebody begins', () => {
  it('is his inbox for a rep', async () => {
    const page = await browsers.of(boris.id);
    await page.goto('/board');
    expect(await page.getByRole('navigation').getByRole('link').first().innerText()).toBe('Inbox');
  });

  it('is no inbox for who holds no leads', async () => {
    const viewer = await line.hire('Vera Looks', { role: 'viewer' });
    const page = await browsers.of(viewer.id);
    await page.goto('/board');
    await page.getByRole('link', { name: 'Board' }).waitFor();
    expect(await page.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('an inbox is open to everybody: %s, %s, %s', async (language, device, light) => {
  await passOn();
  const page = await inboxOf(boris, { language, device, light });
  const decline = page.getByRole('button', { name: language === 'ru' ? 'Отказаться' : 'Decline' });
  await decline.waitFor();
  await page.getByRole('heading', { level: 3 }).nth(1).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await decline.click();
  await page.getByRole('textbox').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  const { width, inside } = await page.getByRole('main').evaluate((main) => ({
    width: main.clientWidth,
    inside: main.scrollWidth,
  }));
  expect(inside).toBe(width);
});
