import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { StageSpecialists, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const MONDAYS = { monday: [{ from: '09:00', until: '18:00' }] };

let department: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  const first = await Department.draw(api, ['Only']);
  head = await first.hire('Olga Smirnova', { role: 'head' });
  anna = await first.hire('Anna Kotova');
  boris = await first.hire('Boris Orlov', { hours: MONDAYS });
});

beforeEach(async () => {
  department = await Department.draw(api, ['Call', 'Sign'], { availability: 'at_work' });
});

/** Anna takes Russian leads up to a thousand, Boris is a reserve for any on Mondays. */
async function seat(): Promise<void> {
  const path = `/stages/${department.stageId(1)}/specialists`;
  const { version } = await api.granted(StageSpecialists, api.ask('GET', path));
  const fits = { languages: ['ru'], amount: { until: 1_000, currency: 'EUR' } };
  const specialists = [
    { employeeId: anna.id, rank: 'primary', capacity: 5, fits },
    { employeeId: boris.id, rank: 'reserve', capacity: 5 },
  ];
  await api.granted(StageSpecialists, api.ask('PUT', path, { version, specialists }));
}

async function line(looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(`/line?funnel=${department.funnel.id}`);
  await page.getByRole('table').first().waitFor();
  return page;
}

const imagined = (page: Page) =>
  page.getByRole('form', { name: /^(A lead that you imagine|Воображаемый лид)$/ });
/** A field for words: one with words to choose from is a combobox. */
const field = (page: Page, name: string) =>
  imagined(page).getByRole('textbox', { name }).or(imagined(page).getByRole('combobox', { name }));
const one = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('a head who tries a policy', () => {
  it('says what a lead would be like, and sees who would get it and what speaks against the others', async () => {
    await seat();
    const page = await line();
    const form = imagined(page);
    await form.getByLabel('When it comes').fill('2031-06-02T12:00');
    await field(page, 'Language').fill('ru');
    await form.getByRole('button', { name: 'Who would get it?' }).click();
    await one(page, 'Anna Kotova').getByText('would get it').waitFor();
    await one(page, 'Boris Orlov').getByText('could get it').waitFor();
    const why = page.locator('p').filter({ hasText: 'Anna Kotova – ' });
    expect(await why.innerText()).toMatch(
      /^12:00, Mon 2 June?: Anna Kotova – no other primary could take it/,
    );

    await field(page, 'Amount').fill('1 200,50');
    await one(page, 'Anna Kotova').waitFor({ state: 'detached' });
    await field(page, 'Currency').fill('eur');
    await page.keyboard.press('Enter');
    await one(page, 'Anna Kotova').getByText('other amounts').waitFor();
    await one(page, 'Boris Orlov').getByText('would get it').waitFor();

    await form.getByLabel('When it comes').fill('2031-06-03T12:00');
    await form.getByRole('button', { name: 'Who would get it?' }).click();
    await page
      .getByText(/: nobody could take it: Anna Kotova \(other amounts\), Boris Orlov \(is not at work until/)
      .waitFor();
  });

  it('is asked for phone and company only where it matters who knows the client', async () => {
    await department.staff(1, 50, anna, boris);
    await department.enter('Known', { phone: '+7 903 765-43-21', employeeId: boris.id });
    const page = await line();
    const form = imagined(page);
    expect(await field(page, 'Phone').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Who gets a lead' }).click();
    await page.getByRole('option', { name: /^first who knows the client/ }).click();
    await page.getByRole('combobox', { name: 'Who is asked' }).click();
    await page.getByRole('option', { name: /^who is at work first/ }).click();
    await field(page, 'Phone').fill('8 (903) 765-43-21');
    await form.getByRole('button', { name: 'Who would get it?' }).click();
    await page.getByText(/Boris Orlov – has worked with this phone number before/).waitFor();
  });

  it('is told what is wrong with a fact beside its field, in the words of the server', async () => {
    await seat();
    const page = await line();
    const form = imagined(page);
    await field(page, 'Language').fill('Russian');
    await field(page, 'Amount').fill('a lot');
    await form.getByRole('button', { name: 'Who would get it?' }).click();
    await form.locator('[aria-invalid=true]').nth(1).waitFor();
    expect(await form.locator('[aria-invalid=true]').count()).toBe(2);
    expect(await one(page, 'Anna Kotova').count()).toBe(0);
  });

  it('sees where the last leads would have gone', async () => {
    await department.staff(1, 5, anna);
    await department.enter('Romashka');
    const page = await line();
    await page.getByRole('button', { name: 'Where would they have gone?' }).click();
    await page.getByText(/^1 lead since/).waitFor();
    const row = page.getByRole('row', { name: /^Anna Kotova/ }).last();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['1', '1']);
    await page.getByRole('heading', { name: 'What would have become of them' }).waitFor();
    await page.getByText(/cannot be told: none of these leads was given by lot/).waitFor();
  });

  it('tries what learning may cost, and sees with what chance each would get a lead', async () => {
    await department.staff(1, 5, anna, boris);
    await department.set(1, { policy: 'strongest-first', availability: 'next_opening' });
    await department.enter('Romashka');
    const page = await line();
    const budget = page.getByRole('textbox', { name: 'Learning may cost at most, won leads a month' });
    expect(await budget.inputValue()).toBe('');
    await budget.fill('0.5');
    await imagined(page).getByLabel('When it comes').fill('2031-06-02T12:00');
    for (const [button, path] of [
      ['Where would they have gone?', 'replay'],
      ['Who would get it?', 'try'],
    ] as const) {
      const asked = page.waitForRequest((request) => request.url().endsWith(`/routing/${path}`));
      await page.getByRole('button', { name: button }).click();
      expect((await asked).postDataJSON()).toMatchObject({ learningBudget: 0.5 });
    }
    await one(page, 'Anna Kotova').getByText('a chance of 50% of this lead').waitFor();
    await one(page, 'Boris Orlov').getByText('a chance of 50% of this lead').waitFor();
    await page
      .getByText(/ – by lot, to find out who is strong here: the chance was 50%; \d of 5 leads/)
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('tries over how many weeks a newcomer’s share would grow', async () => {
    await department.staff(1, 5, anna);
    await department.enter('Romashka');
    const page = await line();
    const weeks = page.getByRole('textbox', { name: 'Newcomers reach their share in weeks' });
    expect(await weeks.inputValue()).toBe('0');
    await weeks.fill('4');
    for (const [button, path] of [
      ['Where would they have gone?', 'replay'],
      ['Who would get it?', 'try'],
    ] as const) {
      const asked = page.waitForRequest((request) => request.url().endsWith(`/routing/${path}`));
      await page.getByRole('button', { name: button }).click();
      expect((await asked).postDataJSON()).toMatchObject({ rampWeeks: 4 });
    }
    await one(page, 'Anna Kotova').getByText('would get it').waitFor();
    await page.getByText(/^1 lead since/).waitFor();
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('trying is open to everybody: %s, %s, %s', async (language, device, light) => {
  await seat();
  const page = await line({ language, device, light });
  await field(page, language === 'ru' ? 'Язык' : 'Language').fill('de');
  const ask = language === 'ru' ? 'Кому достался бы этот лид?' : 'Who would get it?';
  await page.getByRole('button', { name: ask }).click();
  await one(page, 'Anna Kotova').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  const { width, inside } = await page.locator('html').evaluate((root) => ({
    width: root.clientWidth,
    inside: root.scrollWidth,
  }));
  expect(inside).toBe(width);
});
