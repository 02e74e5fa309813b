import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { OutsideList, type EmployeeCard, type OutsideShown } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { useOutsideSink } from '../support/outside-sink.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const sink = useOutsideSink();
const api = useApi({
  settings: async () => ({
    OUTGOING_ALLOWED: '127.0.0.1',
    ALERT_WEBHOOK_URL: 'https://hooks.example.com/alerts?key=correct-horse',
  }),
});
const strict = useApi();
const browsers = useBrowser(api);
const browsersElsewhere = useBrowser(strict);

let admin: EmployeeCard;

beforeAll(async () => {
  admin = await (await Department.draw(api, ['Call'])).hire('Ada Ross', { role: 'admin' });
});

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function settingsOf(looks = {}): Promise<Page> {
  const page = await browsers.of(admin.id, looks);
  await page.goto('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function watcherShown(): Promise<OutsideShown | undefined> {
  const { items } = await api.granted(OutsideList, api.ask('GET', '/outside'));
  return items.find(({ receiver }) => receiver === 'watcher');
}

describe('the outside watcher', () => {
  it('gets his address once what was wrong with it, said beside the field, is mended', async () => {
    const page = await settingsOf();
    const watcher = part(page, 'Outside watcher');
    await watcher.getByText('not set', { exact: true }).waitFor();
    expect(await watcher.getByRole('button', { name: 'Try it out' }).count()).toBe(0);
    const address = watcher.getByLabel('Address', { exact: true });
    await address.fill('watcher.example.com/ping');
    await watcher.getByRole('button', { name: 'Save the watcher' }).click();
    await watcher.getByText('A whole address is expected here').waitFor();
    await address.and(page.locator(':focus')).waitFor();
    expect(await address.inputValue()).toBe('watcher.example.com/ping');
    await address.fill(`${sink.url}/ping/battery-staple`);
    await watcher.getByRole('button', { name: 'Save the watcher' }).click();
    await watcher.getByText('Set by Ada Ross').waitFor();
    await watcher.getByText(`The address leads to ${new URL(sink.url).host}.`).waitFor();
    expect(await address.inputValue()).toBe('');
    expect(await page.content()).not.toContain('battery-staple');
    expect(await watcherShown()).toMatchObject({ source: 'product', version: 2 });
  });

  it('is tried out, and what came back is told', async () => {
    const page = await settingsOf();
    const watcher = part(page, 'Outside watcher');
    await watcher.getByRole('button', { name: 'Try it out' }).click();
    await watcher.getByText('has answered 200: it was told.').waitFor();
    expect(sink.asked.at(-1)).toMatchObject({ method: 'GET', path: '/ping/battery-staple' });
    sink.answers(404);
    await watcher.getByRole('button', { name: 'Try it out' }).click();
    await watcher.getByText('has answered 404').waitFor();
    sink.answers(200);
  });

  it('is forgotten only after it was asked whether it really is to be', async () => {
    const page = await settingsOf();
    const watcher = part(page, 'Outside watcher');
    const forget = 'Forget this address';
    await watcher.getByRole('button', { name: forget }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await watcherShown()).toMatchObject({ source: 'product' });
    await watcher.getByRole('button', { name: forget }).click();
    await page.getByRole('dialog').getByRole('button', { name: forget }).click();
    await watcher.getByText('not set', { exact: true }).waitFor();
    expect(await watcherShown()).toMatchObject({ source: 'none' });
  });

  it('is not set inside of the network, and the page says who allows that', async () => {
    const ada = await (await Department.draw(strict, ['Call'])).hire('Ada', { role: 'admin' });
    const page = await browsersElsewhere.of(ada.id);
    await page.goto('/settings');
    const watcher = part(page, 'Outside watcher');
    await watcher.getByLabel('Address', { exact: true }).fill('https://10.1.2.3/ping');
    await watcher.getByRole('button', { name: 'Save the watcher' }).click();
    await watcher.getByText('lets those of its own network be asked by OUTGOING_ALLOWED').waitFor();
    browsersElsewhere.forgive(/422/);
    expect(await watcher.getByText('not set', { exact: true }).count()).toBe(1);
  });
});

describe('the webhook of alerts', () => {
  it('has no form where the environment has its address, and says by which setting', async () => {
    const page = await settingsOf();
    const webhook = part(page, 'Webhook of alerts');
    await webhook.getByText('It is set by ALERT_WEBHOOK_URL in the environment').waitFor();
    await webhook.getByText('The address leads to hooks.example.com.').waitFor();
    expect(await webhook.getByLabel('Address', { exact: true }).count()).toBe(0);
    expect(await webhook.getByRole('button', { name: 'Forget this address' }).count()).toBe(0);
    expect(await page.content()).not.toContain('correct-horse');
  });
});

const WORDS = {
  en: { title: 'Outside watcher', save: 'Save the watcher', tryOut: 'Try it out' },
  ru: { title: 'Внешний наблюдатель', save: 'Сохранить наблюдателя', tryOut: 'Проверить' },
} as const;

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)(
  'the address is set and tried out by everybody who may: %s, %s, %s',
  async (language, device, light) => {
    const { title, save, tryOut } = WORDS[language];
    const page = await settingsOf({ language, device, light });
    const watcher = part(page, title);
    await watcher.getByRole('button', { name: save }).click();
    await watcher.locator('[aria-invalid=true]').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await watcher.locator('input').fill(`${sink.url}/ping/${language}-${device}`);
    await watcher.getByRole('button', { name: save }).click();
    await page.getByText(/Set\. Try it out|Сохранено\. Проверьте/).waitFor();
    await watcher.getByRole('button', { name: tryOut }).click();
    await watcher.getByText(/(has answered|отвечает) 200/).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const { width, inside } = await page.getByRole('main').evaluate((main) => ({
      width: main.clientWidth,
      inside: main.scrollWidth,
    }));
    expect(inside).toBe(width);
  },
);
