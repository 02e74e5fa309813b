import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let anna: EmployeeCard;

beforeAll(async () => {
  const department = await Department.draw(api, ['Call', 'Sign']);
  anna = await department.hire('Anna Kotova');
});

const Manifest = z.object({
  id: z.literal('/'),
  lang: z.string(),
  name: z.string(),
  short_name: z.string().max(12),
  start_url: z.literal('/'),
  scope: z.literal('/'),
  display: z.literal('standalone'),
  icons: z.array(
    z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string().optional() }),
  ),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** The paths of everything that a worker has put aside in the browser. */
const KEPT_PATHS = `caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((kept) => kept.keys()))))
  .then((all) => all.flat().map(({ url }) => new URL(url).pathname))`;

/** A connection that is there again, though not at the first moment: the worker reaches the server for each of these files the second time. */
const LATE_NETWORK = `self.failed = new Set();
const asked = self.fetch;
self.fetch = async (request) => {
  const { pathname } = new URL(request.url);
  if (!/inbox-page/.test(pathname) || failed.has(pathname)) return asked.call(self, request);
  failed.add(pathname);
  throw new TypeError('Failed to fetch');
};
undefined`;

/** Comes true once the worker stands beside this page. Asked again and again by a text it could not be: the page lets no text become a program. */
const CONTROLLED = `new Promise((there) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) there();
  else serviceWorker.addEventListener('controllerchange', () => there(), { once: true });
})`;

/** The board of somebody whose browser has the worker beside the pages. */
async function board(looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(anna.id, looks);
  await page.goto('/board');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(CONTROLLED);
  return page;
}

/** The height and width of a PNG, which stand at its beginning. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('as an app on a device', () => {
  it.each([
    ['ru', 'Конвейер'],
    ['en', 'Conveyor'],
  ] as const)('has a name in the language of the page, and icons as large as it says: %s', async (...of) => {
    const [language, name] = of;
    const page = await board({ language });
    const link = await page.locator('link[rel="manifest"]').getAttribute('href');
    const answer = await fetch(new URL(link ?? '', api.url));
    expect(answer.headers.get('content-type')).toMatch('application/manifest+json');
    const manifest = Manifest.parse(await answer.json());
    expect(manifest).toMatchObject({ lang: language, short_name: name });
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await fetch(new URL(src, api.url));
      expect(icon.headers.get('content-type')).toMatch(type);
      if (type === 'image/png') expect(sizeOf(Buffer.from(await icon.arrayBuffer()))).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts) {
      await page.goto(url);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  });

  it('is named in the language of the browser before anybody has chosen one', async () => {
    const ask = async (language: string) => {
      const headers = { 'accept-language': language };
      return Manifest.parse(await (await fetch(`${api.url}/manifest.webmanifest`, { headers })).json()).lang;
    };
    expect([await ask('ru-RU,ru;q=0.9'), await ask('de')]).toEqual(['ru', 'en']);
  });
});

describe('without a connection', () => {
  it('a page says so, in its reader’s language, and opens by itself when there is one again', async () => {
    const page = await board({ language: 'ru' });
    await page.context().setOffline(true);
    await page.goto('/inbox');
    await page.getByRole('heading', { level: 1, name: 'Нет связи с Конвейером' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await barriersOn(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Входящие' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/inbox');
    browsers.forgive(/ERR_INTERNET_DISCONNECTED/);
  });

  it('that comes back bit by bit a page is there all the same', async () => {
    const page = await board();
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate(LATE_NETWORK);
    await page.goto('/inbox');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    expect(await worker?.evaluate('failed.size')).toBeGreaterThan(0);
  });

  it('nothing that the API has answered is in the browser, files of the build are', async () => {
    const page = await board();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const kept = z.array(z.string()).parse(await page.evaluate(KEPT_PATHS));
    expect(kept.some((path) => path.startsWith('/assets/board-page'))).toBe(true);
    expect(kept.filter((path) => !/^\/(assets\/|offline\.html$)/.test(path))).toEqual([]);
  });
});

it('a new version waits until whoever is here lets it in', async () => {
  const page = await board();
  // Another address is another version.
  await page.evaluate(`navigator.serviceWorker.register('/service-worker.js?newer').then(() => undefined)`);
  await page.getByText('There is a new version of the pages.').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

it('whoever signs out leaves nothing of his in the browser', async () => {
  const page = await board({ language: 'ru' });
  await page.goto('/sign-out');
  await page.getByRole('button').first().click();
  await page.waitForURL(/sign-in/);
  const left = await page.evaluate(
    `Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.flat().length)`,
  );
  expect(left).toBe(0);
});
