import { beforeAll, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { PAGES_GRANTED } from '../support/grants.ts';
import { anImport } from '../support/import-writes.ts';
import { useApi } from '../support/line-api.ts';
import { aSubscription } from '../support/subscription-writes.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let admin: EmployeeCard;
/** Every address of the web app's, and of what the ones in them are. */
let addresses: readonly string[];

beforeAll(async () => {
  const line = await Department.draw(api, [
    'Квалификация и выявление потребностей',
    'Презентация',
    'Согласование договора',
  ]);
  const anna = await line.hire('Константин Александрович Рождественский');
  admin = await line.hire('Ada Admin', { role: 'admin', channels: ['email', 'in_app'] });
  await line.staff(1, 9, anna, admin);
  await line.staff(2, 9, admin);
  await line.staff(3, 9, anna);
  const known = { company: 'ООО «Северо-Западная металлургическая»', amount: 12_345_678, currency: 'RUB' };
  const lead = await line.enter('Александра Константинопольская', known);
  await line.move(lead, 'advance', { brief: 'Перезвонить после трёх' });
  const ids: Readonly<Record<string, string>> = {
    '/people/{id}': anna.id,
    '/line/funnels/{id}': line.funnel.id,
    '/leads/{id}': lead.lead.id,
    '/stages/{id}': line.stageId(1),
    '/events/{id}': (await aSubscription(api)).id,
    '/import/{id}': (await anImport(api, line.funnel.id)).id,
  };
  addresses = Object.keys(PAGES_GRANTED)
    .filter((page) => !/^\/(dev|pages|alerts)\//.test(page))
    .map((page) => page.replace('{id}', () => ids[page] ?? `nothing for ${page}`));
});

/**
 * What of a page is cut off, or has to be moved sideways to be read: a line each. Two things are read in both directions, which is what they
 * are: columns of stickers, and people by stages.
 */
const CUT_OFF = `(() => {
  const isWider = (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
  const main = document.querySelector('main') ?? document.body;
  const boxes = [...main.querySelectorAll('*')].filter(
    (element) =>
      isWider(element) &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      !element.matches('[data-columns], :has(> table[aria-label])'),
  );
  const words = [...document.querySelectorAll('button, button *, a, h1, h2, h3, label, nav *')].filter(
    (element) => isWider(element) && getComputedStyle(element).textOverflow !== 'ellipsis',
  );
  const wide = [document.documentElement, main].filter(({ scrollWidth }) => scrollWidth > innerWidth);
  return [...wide, ...boxes, ...words].map(
    (element) =>
      element.tagName + ' “' + element.textContent.slice(0, 40) + '” ' + element.scrollWidth + ' in ' + element.clientWidth,
  );
})()`;

it.each([
  ['ru', 'close'],
  ['en', 'close'],
  ['ru', 'narrow'],
] as const)('no page is cut off or moves sideways: %s, %s', async (language, device) => {
  const page = await browsers.of(admin.id, { language, device });
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await page.locator('[class*="Skeleton"]').first().waitFor({ state: 'detached' });
    const found: readonly string[] = await page.evaluate(CUT_OFF);
    wrong.push(...found.map((line) => `${address}: ${line}`));
  }
  expect(wrong).toEqual([]);
});

it('by keys alone one comes to what is behind “More” and into the filter, and back', async () => {
  const page = await browsers.of(admin.id, { device: 'close' });
  await page.goto('/board');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: 'Audit' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
  await page.getByRole('button', { name: 'More' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Filter' }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('peter');
  await page.waitForURL(/q=peter/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Filter/ }).innerText()).toBe('Filter: 1');
});
