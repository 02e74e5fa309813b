import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { LeadList, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi({ workers: true, settings: () => Promise.resolve({ SWEEP_SECONDS: '0.2' }) });
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  const anna = await line.hire('Anna');
  head = await line.hire('Hilda', { role: 'head' });
  await line.staff(1, 100, anna);
  await line.staff(2, 100, anna);
});

async function open(looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto('/import');
  await page.getByRole('button', { name: 'Type them in' }).click();
  return page;
}

const cell = (page: Page, field: string, row: number): Locator =>
  page.getByLabel(`${field}, row ${row}`, { exact: true });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

/** As the clipboard gives it to a cell, counted from 0; in the words of the browser, which this side does not know. */
const paste = (page: Page, [row, column]: readonly [number, number], text: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('[data-cell="${row} ${column}"]').dispatchEvent(pasted);
  })()`);

const leads = async () => {
  const asked = api.ask('GET', `/leads?funnelId=${line.funnel.id}`);
  const { items } = await api.granted(LeadList, asked);
  return items
    .map(({ name, company, place }) => `${name}, ${company ?? '-'}: ${place?.stage.name}`)
    .toSorted();
};

describe('a board of stickers', () => {
  it('is typed in by keys alone and pasted from anywhere, and comes in like a file', async () => {
    const page = await open();
    await cell(page, 'Name', 1).focus();
    await page.keyboard.type('Maria');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Romashka');
    await page.keyboard.press('Enter');
    await cell(page, 'Company', 2).and(page.locator(':focus')).waitFor();
    await cell(page, 'Stage', 1).fill('Sign');
    await paste(page, [1, 0], 'Ivan, Vector LLC, +7 916 123-45-67\nPetr — petr@kedr.ru');
    expect(await cell(page, 'Phone', 2).inputValue()).toBe('+7 916 123-45-67');
    expect(await cell(page, 'E-mail', 3).inputValue()).toBe('petr@kedr.ru');
    await press(page, 'See what becomes of 3 leads');
    await press(page, 'Check the file');
    await press(page, 'Let 3 leads in');
    await page.getByRole('link', { name: 'To the board' }).waitFor();
    expect(await leads()).toEqual(['Ivan, Vector LLC: Call', 'Maria, Romashka: Sign', 'Petr, -: Call']);
  });

  it('takes the cells of a spreadsheet where they are pasted, and says which rows have no name', async () => {
    const page = await open();
    await paste(page, [0, 1], 'Romashka\t+7 495 1\nVector');
    expect(await cell(page, 'Company', 2).inputValue()).toBe('Vector');
    await press(page, 'See what becomes of 2 leads');
    await page.getByText('2 rows have no name: 1, 2.').waitFor();
    await paste(page, [0, 0], 'Anna\n'.repeat(300));
    await page.getByText('The grid takes 200 leads at most.').waitFor();
  });

  it('is not lost by whoever leaves the page by mistake', async () => {
    const page = await open();
    await cell(page, 'Name', 1).fill('Maria');
    await page.getByRole('link', { name: 'Board' }).first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await cell(page, 'Name', 1).inputValue()).toBe('Maria');
  });

  it('is without barriers, also on a phone in the dark', async () => {
    for (const looks of [{}, { device: 'phone', light: 'dark' }] as const) {
      const page = await open(looks);
      await cell(page, 'Name', 5).waitFor();
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});
