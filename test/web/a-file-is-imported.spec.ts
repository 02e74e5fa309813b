import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { LeadList, LeadMoved, type EmployeeCard } from '#contracts';
import { ImportList } from '#contracts/imports';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi({ workers: true, settings: () => Promise.resolve({ SWEEP_SECONDS: '0.2' }) });
const browsers = useBrowser(api);
const folder = mkdtempSync(join(tmpdir(), 'conveyor-test-imported-'));

const LOOKS: readonly Looks[] = [
  { language: 'en', device: 'desktop', light: 'light' },
  { language: 'ru', device: 'phone', light: 'dark' },
];

const FILE = [
  'Выгрузка за год;;;;',
  'Кто;Связь;Где;Чей;Кто ещё',
  'Мария;8 495 123-45-67;Call;Anna Kotova;',
  'Иван;8 495 222-33-44;Подпись;Котова А.;',
  'Мария;+7 495 123 45 67;Call;;',
  'Пётр;8 495 765-43-21;;;',
  ';8 495 222-33-55;Call;;',
].join('\n');

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  const anna = await line.hire('Anna Kotova');
  head = await line.hire('Hilda', { role: 'head' });
  await line.staff(1, 100, anna);
  await line.staff(2, 100, anna);
  await line.enter('Petr the First', { phone: '+7 495 765-43-21' });
  writeFileSync(join(folder, 'leads.csv'), FILE);
  writeFileSync(join(folder, 'next.csv'), FILE.replaceAll('Мария', 'Ольга'));
  const sheets = ['Spring', 'Autumn'].map((name) => ({ name, rows: [['Name'], [`${name} fair`]] }));
  const book = await writeXlsx({ sheets: [...sheets, { name: 'Notes', rows: [] }] });
  writeFileSync(join(folder, 'book.xlsx'), book);
  writeFileSync(join(folder, 'packed.csv'), Uint8Array.from([0x1f, 0x8b, 0x08, 0x00, 0x00]));
  // As an old spreadsheet writes `имя`, and a lead called `Яна`.
  writeFileSync(join(folder, 'old.csv'), Uint8Array.from([0xe8, 0xec, 0xff, 0x0a, 0xdf, 0xed, 0xe0, 0x0a]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const leads = async () => {
  const asked = api.ask('GET', `/leads?funnelId=${line.funnel.id}`);
  const { items } = await api.granted(LeadList, asked);
  return items.map(({ name, place }) => `${name} ${place?.stage.name}`).toSorted();
};
async function isWon(wanted: string): Promise<void> {
  const { items } = await api.granted(LeadList, api.ask('GET', `/leads?funnelId=${line.funnel.id}`));
  const { id, version } = items.find(({ name }) => name === wanted) ?? {};
  await api.granted(LeadMoved, api.ask('POST', `/leads/${id}/win`, { version }));
}
const imports = async () => (await api.granted(ImportList, api.ask('GET', '/imports'))).items;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function open(path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** A file is on its way, and its columns are looked at. */
async function send(file: string): Promise<Page> {
  const page = await open('/import');
  await page.locator('input[type=file]').setInputFiles(join(folder, file));
  await page.getByRole('heading', { name: 'What the columns mean' }).waitFor();
  return page;
}

/** Nothing keeps anybody out of a page, and nothing of it lies beside it, on a desk and on a telephone. */
async function isOpenToAll(path: string, there: Readonly<Record<'en' | 'ru', string>>): Promise<void> {
  for (const looks of LOOKS) {
    const page = await open(path, looks);
    await page.getByRole('heading', { name: there[looks.language ?? 'en'] }).waitFor();
    await page.locator('[class*="Skeleton"]').first().waitFor({ state: 'detached' });
    expect(await barriersOn(page)).toEqual([]);
    const { width, inside } = await page.locator('html').evaluate((root) => ({
      width: root.clientWidth,
      inside: root.scrollWidth,
    }));
    expect(inside).toBe(width);
  }
}

const takeFor = async (page: Page, column: string, field: string): Promise<void> => {
  await page.getByLabel(`What “${column}” is`).selectOption(field);
};
const choiceOf = (page: Page, number: number) => page.getByLabel(`What becomes of Мария, line ${number}`);

describe('a file of leads with a title and headings that nobody knows', () => {
  let path: string;

  it('is sent and read: two columns for one thing, or none for the name, are said at once', async () => {
    const page = await send('leads.csv');
    path = new URL(page.url()).pathname;
    expect(await page.getByLabel('Line with the headings').inputValue()).toBe('2');
    await page.getByText('No column is “Name” yet').waitFor();
    const check = page.getByRole('button', { name: 'Check the file' });
    expect(await check.isDisabled()).toBe(true);
    await takeFor(page, 'Кто', 'Name');
    await takeFor(page, 'Кто ещё', 'Name');
    await page.getByText('Two columns are “Name”').waitFor();
    expect(await check.isDisabled()).toBe(true);
    await isOpenToAll(path, { en: 'What the columns mean', ru: 'Что означают столбцы' });
  });

  it('can be read otherwise, and says so by its rows', async () => {
    const page = await open(path);
    await page.getByLabel('Line with the headings').selectOption('1');
    await page.getByLabel('What “Выгрузка за год” is').waitFor();
    await page.getByLabel('Line with the headings').selectOption('2');
    await page.getByLabel('What “Связь” is').waitFor();
    await page.getByLabel('Between the columns').selectOption('Comma');
    await page.getByLabel('What “Кто;Связь;Где;Чей;Кто ещё” is').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(1);
  });

  it('is checked by what somebody has said of its columns, and the way back leads to them', async () => {
    const page = await open(path);
    for (const [column, field] of [
      ['Кто', 'Name'],
      ['Связь', 'Phone'],
      ['Где', 'Stage'],
      ['Чей', 'Who gets it'],
    ] as const)
      await takeFor(page, column, field);
    await page.getByLabel('Country of the phones').selectOption('Russia');
    await press(page, 'Check the file');
    await page.getByText('2 leads will come in').or(page.getByText('1 lead will come in')).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(
      /1 lead will come in · 2 rows can not · 2 rows are/,
    );
    await page.goBack();
    await page.getByRole('heading', { name: 'What the columns mean' }).waitFor();
    expect(await page.getByLabel('What “Связь” is').inputValue()).toBe('phone');
    await page.goForward();
    await page.getByRole('heading', { name: 'What will be' }).waitFor();
    await isOpenToAll(path, { en: 'What will be', ru: 'Что получится' });
  });

  it('shows what is wrong with each row, and gives those rows back as a file', async () => {
    const page = await open(path);
    const wrong = page.getByRole('listitem').filter({ hasText: 'Line 7' });
    await wrong.getByText('Кто is empty').waitFor();
    const begun = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Take these rows as a file' }).click();
    const text = await readFile(await (await begun).path(), 'utf8');
    expect(text.split('\n')).toHaveLength(4);
  });

  it('is told what its words mean, goes on where the page was closed, and is checked again', async () => {
    const page = await open(path);
    await page.getByLabel('Stage: “Подпись”').selectOption('Sign');
    await page.getByLabel('Who gets it: “Котова А.”').selectOption('Anna Kotova');
    await press(page, 'Check again');
    await page.getByText('2 leads will come in · 1 row can not').waitFor();
    expect(await page.getByRole('heading', { name: 'Words that we do not know' }).count()).toBe(0);
    await page.reload();
    await page.getByText('2 leads will come in').waitFor();
  });

  it('says which rows are the same as others, and by what; one of them is chosen to come in all the same', async () => {
    const page = await open(path);
    const twins = page.getByRole('list', { name: 'Customers who are there already' });
    const petr = twins.getByRole('listitem').filter({ hasText: 'Пётр' });
    await petr.getByRole('link', { name: 'Petr the First' }).waitFor();
    expect(await petr.innerText()).toContain('by the phone');
    await twins.getByText('the same as line 3').waitFor();
    await choiceOf(page, 5).selectOption('make one more lead');
    await page.getByText('3 leads will come in').waitFor();
    await page.reload();
    await choiceOf(page, 5).waitFor();
    expect(await choiceOf(page, 5).inputValue()).toBe('enter');
  });

  it('lets its leads in, says what has come of it, and they stand on the board', async () => {
    const page = await open(path);
    await press(page, 'Let 3 leads in');
    await page.getByText('3 leads are loaded').waitFor();
    await isOpenToAll(path, { en: 'What came of it', ru: 'Что получилось' });
    await page.getByRole('link', { name: 'To the board' }).click();
    await page.getByRole('link', { name: 'Иван' }).waitFor();
    expect(await leads()).toEqual(['Petr the First Call', 'Иван Sign', 'Мария Call', 'Мария Call']);
  });

  it('is found among earlier ones, and taken back except for whom somebody has worked with', async () => {
    await isWon('Иван');
    const page = await open('/import');
    await page
      .getByRole('list', { name: 'Earlier imports' })
      .getByRole('link', { name: 'leads.csv' })
      .click();
    await press(page, 'Take it back');
    const dialog = page.getByRole('dialog', { name: 'Take this import back?' });
    await dialog.getByText('3 leads that have come in go again').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('2 leads were taken back').waitFor();
    await page.getByRole('list', { name: 'Leads that stayed' }).getByRole('link', { name: 'Иван' }).waitFor();
    await isOpenToAll(path, { en: 'It was taken back', ru: 'Загрузка отменена' });
    await isOpenToAll('/import', { en: 'Earlier imports', ru: 'Прежние загрузки' });
  });

  it('is remembered: the columns of the next one are taken for the same', async () => {
    const page = await send('next.csv');
    await page.getByText('As you set it the last time').waitFor();
    expect(await page.getByLabel('What “Связь” is').inputValue()).toBe('phone');
    await press(page, 'Check the file');
    await page.getByText(/will come in · 1 row can not/).waitFor();
  });
});

it('a file that is on its way can be cancelled, and nothing of it is there', async () => {
  const before = (await imports()).length;
  const page = await open('/import');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/file?*', async (route) => {
    await held;
    await route.abort();
  });
  await page.locator('input[type=file]').setInputFiles(join(folder, 'leads.csv'));
  await page.getByText('“leads.csv” is being sent').waitFor();
  await press(page, 'Cancel');
  await page.getByLabel(/^Choose a file/).waitFor({ state: 'attached' });
  release();
  expect((await imports()).length).toBe(before);
});

it('a file that nobody took can be sent again', async () => {
  const page = await open('/import');
  await page.route('**/file?*', (route) => route.abort(), { times: 1 });
  await page.locator('input[type=file]').setInputFiles(join(folder, 'next.csv'));
  await page.getByText('“next.csv” was not sent').waitFor();
  browsers.forgive(/ERR_FAILED/);
  await press(page, 'Send it again');
  await page.getByRole('heading', { name: 'What the columns mean' }).waitFor();
  expect((await imports())[0]).toMatchObject({ fileName: 'next.csv', state: 'sent' });
});

it('rows may be pasted, and written as old spreadsheets do; what is no text is refused in words', async () => {
  const page = await open('/import');
  await press(page, 'See what is in them');
  await page.getByText('There are no rows here yet.').waitFor();
  await page.getByLabel('Or paste rows').fill('name\tcompany\nPasted\tKedr\n');
  await press(page, 'See what is in them');
  await page.getByRole('cell', { name: 'Pasted' }).waitFor();
  const old = await send('old.csv');
  await old.getByRole('cell', { name: 'Яна' }).waitFor();
  expect(await old.getByLabel('Encoding of the file').inputValue()).toBe('windows-1251');
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles(join(folder, 'packed.csv'));
  await page.getByRole('alert').getByText('The file is not text').waitFor();
  browsers.forgive(/422/);
});

it('a workbook is looked at sheet by sheet, and the leads of the chosen one come in', async () => {
  const page = await send('book.xlsx');
  const sheet = page.getByLabel('Sheet');
  expect(await sheet.inputValue()).toBe('Spring');
  await sheet.selectOption('Notes');
  await page.getByRole('alert').getByText('the sheet “Notes” is empty').waitFor();
  await sheet.selectOption('Autumn');
  await page.getByRole('cell', { name: 'Autumn fair' }).waitFor();
  await press(page, 'Check the file');
  await press(page, 'Let 1 lead in');
  await page.getByText('1 lead is loaded').waitFor();
  expect(await leads()).toContain('Autumn fair Call');
  browsers.forgive(/422/);
});
