import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type EmployeeCard } from '#contracts';
import { DepartmentNotificationPreferences, OwnNotificationPreferences } from '#contracts/preferences';
import { FIRST_DEPARTMENT } from '#database';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let anna: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call']);
  anna = await line.hire('Anna Kotova', { channels: ['email', 'in_app'] });
});

async function openedBy({ id }: EmployeeCard, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(id, looks);
  await page.goto('/notifications');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('group').nth(3).waitFor();
  return page;
}

const part = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });
const topic = (within: Locator, name: string): Locator => within.getByRole('group', { name, exact: true });

async function keptOf({ id }: EmployeeCard): Promise<OwnNotificationPreferences> {
  const { headers } = await sessionOf(api.database, id);
  const asked = api.ask('GET', '/account/notifications', undefined, { by: null, headers });
  return api.granted(OwnNotificationPreferences, asked);
}

describe('how somebody is told', () => {
  it('is reached by the menu under his name, and says where he is told', async () => {
    const page = await browsers.of(anna.id);
    await page.goto('/board');
    await page.getByRole('button', { name: 'Anna Kotova' }).click();
    await page.getByRole('menuitem', { name: 'My notifications' }).click();
    await page.getByRole('heading', { level: 1, name: 'My notifications' }).waitFor();
    await part(page, 'How I am told').getByText('You are told here: e-mail, in-app.').waitFor();
    expect(await page.getByRole('region').count()).toBe(1);
  });

  it('is set topic by topic, with the order of channels, quiet hours and digest', async () => {
    const hers = part(await openedBy(anna), 'How I am told');
    const handoffs = topic(hers, 'Leads handed over');
    await handoffs.getByLabel('When').selectOption({ label: 'At once' });
    await handoffs.getByLabel('e-mail').selectOption({ label: 'If not read within 10 minutes' });
    await topic(hers, 'Watched leads').getByLabel('When').selectOption({ label: 'Gathered in a digest' });
    await hers.getByLabel('When it comes').selectOption({ label: 'at certain times' });
    await hers.getByLabel('Times of the day').fill('9:00, 14:30');
    await hers.getByLabel('I say when it is quiet:').check();
    await hers.getByLabel('Every day at certain hours').check();
    await hers.getByRole('button', { name: 'Save' }).click();
    await hers.page().getByText('Saved. It holds from the next message on').waitFor();
    expect((await keptOf(anna)).preferences).toEqual({
      topics: {
        handoffs: {
          when: 'at_once',
          channels: [
            { channel: 'in_app', afterMinutes: 0 },
            { channel: 'email', afterMinutes: 10 },
          ],
          isUrgent: false,
        },
        watched: { when: 'digest', channels: null, isUrgent: false },
      },
      quiet: { outsideWork: true, daily: { from: '20:00', until: '08:00' } },
      digest: { kind: 'at', times: ['09:00', '14:30'] },
    });
  });

  it('says beside the topic that leads which are handed over must be told somewhere', async () => {
    const boris = await line.hire('Boris', { channels: ['email', 'push'] });
    // That the server refuses is what this is about.
    browsers.forgive(/422/);
    const his = part(await openedBy(boris), 'How I am told');
    const handoffs = topic(his, 'Leads handed over');
    await handoffs.getByLabel('When').selectOption({ label: 'At once' });
    await handoffs.getByLabel('e-mail').selectOption({ label: 'Not here' });
    await his.getByRole('button', { name: 'Save' }).click();
    await handoffs.getByText('Leads that are handed over must be told somewhere').waitFor();
    expect((await keptOf(boris)).version).toBe(0);
  });

  it('can be taken back to what the department has', async () => {
    const vera = await line.hire('Vera', { channels: ['email'] });
    const hers = part(await openedBy(vera), 'How I am told');
    const watched = topic(hers, 'Watched leads');
    await watched.getByLabel('When').selectOption({ label: 'Not at all' });
    await hers.getByRole('button', { name: 'Save' }).click();
    await hers.page().getByText('Saved.').waitFor();
    await watched
      .getByLabel('When')
      .selectOption({ label: 'As the department has it: at once, on every channel' });
    await hers.getByRole('button', { name: 'Save' }).click();
    await eventually(
      'Vera is told as her department',
      () => keptOf(vera),
      ({ version }) => version === 2,
    );
    expect((await keptOf(vera)).preferences.topics).toEqual({});
  });
});

describe('whether messages arrive', () => {
  it('is tried out on each own channel that leads out, and what came of it is said below it', async () => {
    const gleb = await line.hire('Gleb', {
      slackUserId: 'U00GLEB',
      channels: ['email', 'slack', 'in_app'],
    });
    const his = part(await openedBy(gleb), 'How I am told');
    expect(await his.getByRole('button', { name: /^Send me one/ }).allInnerTexts()).toEqual([
      'Send me one: e-mail',
      'Send me one: Slack',
    ]);
    await his.getByRole('button', { name: 'Send me one: Slack' }).click();
    await his.getByText('This channel is not set up yet').waitFor();
  });

  it('is not tried out without end', async () => {
    const zoya = await line.hire('Zoya', { channels: ['email'] });
    // That the server refuses is what this is about.
    browsers.forgive(/429/);
    const hers = part(await openedBy(zoya), 'How I am told');
    const tried = hers.page().waitForResponse((response) => response.status() === 429);
    for (let count = 0; count < 6; count += 1) {
      const answered = hers.page().waitForResponse(/notifications\/email\/test/);
      await hers.getByRole('button', { name: 'Send me one: e-mail' }).click();
      await answered;
    }
    await tried;
    const refused = hers.getByText('You have sent yourself several messages just now');
    await refused.waitFor();
    expect(await refused.innerText()).toMatch(/the next one goes in (\d|less than)/);
  });
});

describe('a head', () => {
  it('says how everybody is told who has said nothing, and they read it as what holds', async () => {
    const head = await line.hire('Head', { role: 'head', heads: [FIRST_DEPARTMENT], channels: ['email'] });
    const page = await openedBy(head);
    const others = part(page, /^How others are told/);
    await topic(others, 'Watched leads').getByLabel('When').selectOption({ label: 'Not at all' });
    await others.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const kept = await api.granted(
      DepartmentNotificationPreferences,
      api.ask('GET', `/departments/${FIRST_DEPARTMENT}/notifications`),
    );
    expect(kept).toMatchObject({ version: 1, preferences: { topics: { watched: { when: 'off' } } } });
    const gleb = await line.hire('Gleb', { channels: ['email'] });
    const his = part(await openedBy(gleb), 'How I am told');
    const watched = topic(his, 'Watched leads').getByLabel('When');
    expect(await watched.locator('option:checked').innerText()).toBe('As the department has it: not at all');
  });
});

describe('the page', () => {
  const looks: readonly Looks[] = [
    { language: 'ru', light: 'dark', device: 'phone' },
    { language: 'en', light: 'light' },
  ];
  it.each(looks)('has no barriers, %o', async (look) => {
    const page = await openedBy(anna, look);
    expect(await barriersOn(page)).toEqual([]);
  });
});
