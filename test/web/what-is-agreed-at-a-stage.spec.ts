import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { StageSpecialists, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;
let anna: EmployeeCard;

beforeAll(async () => {
  const first = await Department.draw(api, ['Only']);
  head = await first.hire('Olga Smirnova', { role: 'head' });
  anna = await first.hire('Anna Kotova');
  await first.change(anna, { capacity: 10 });
});
// What she may hold in all is shared by all the funnels that she works.
afterEach(async () => {
  const path = `/stages/${department.stageId(1)}/specialists`;
  const { version } = await api.granted(StageSpecialists, api.ask('GET', path));
  await api.granted(StageSpecialists, api.ask('PUT', path, { version, specialists: [] }));
});

beforeEach(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  await department.staff(1, 5, anna);
});

/** The editor of Anna's terms at her stage. */
async function editor(looks: Looks = {}): Promise<Readonly<{ page: Page; dialog: Locator }>> {
  const page = await browsers.of(head.id, looks);
  await page.goto(`/line?funnel=${department.funnel.id}`);
  await page.getByRole('button', { name: /^Anna Kotova, Call:/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Anna Kotova, Call' });
  await dialog.waitFor();
  return { page, dialog };
}

const measured: Statement<never> = {
  name: 'test_measured_strength',
  text: `update specialists set strength = '{"mean": 0.625, "deviation": 0.07, "visits": 40}' where stage_id = $1`,
};

const agreed = async (): Promise<unknown> => {
  const path = `/stages/${department.stageId(1)}/specialists`;
  const { specialists } = await api.granted(StageSpecialists, api.ask('GET', path));
  return specialists[0];
};

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save “Call”' }).click();
  await page.getByRole('heading', { name: 'Not saved yet' }).waitFor({ state: 'detached' });
}

describe('a head', () => {
  it('says which leads somebody takes, and sees it in the table once it is saved', async () => {
    const { page, dialog } = await editor();
    await dialog.getByText('Which leads: all').click();
    await dialog.getByRole('combobox', { name: 'Language' }).pressSequentially('ru,en,');
    await dialog.getByRole('combobox', { name: 'Region' }).fill('Moscow');
    await dialog.getByRole('textbox', { name: 'Amount from' }).fill('1000');
    await dialog.getByRole('textbox', { name: 'Currency' }).fill('eur');
    await dialog.getByText('Which leads: ru, en · Moscow · from €1,000').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByText(/weight 1; takes all → .*; takes ru, en · Moscow · from €1,000/).waitFor();
    await save(page);
    expect(await agreed()).toMatchObject({
      capacity: 5,
      fits: {
        languages: ['ru', 'en'],
        regions: ['Moscow'],
        segments: null,
        amount: { from: 1_000, until: null, currency: 'EUR' },
      },
    });
    await page.getByRole('button', { name: /^Anna Kotova, Call:.*ru, en · Moscow/ }).waitFor();
  });

  it('is told that a language is a code, as that of leads is: by its name it would never be met', async () => {
    const { dialog } = await editor();
    await dialog.getByText(/^Which leads:/).click();
    const field = dialog.getByRole('combobox', { name: 'Language' });
    await field.pressSequentially('Russian,');
    await dialog.getByText('A language is written in two small letters, like en.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('sees how strong somebody was measured to be, and enters since when he works the stage', async () => {
    await api.database.run(measured, [department.stageId(1)]);
    const { page, dialog } = await editor();
    await dialog.getByText('Strength: about 63% passed on, by 40 leads').click();
    await dialog.getByText(/^Measured every night/).waitFor();
    await dialog.getByLabel('Works the stage since').fill('2026-10-01');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByText(/; since 00:00, Thu 1 Oct$/).waitFor();
    // While the form was open it was measured anew: what is saved does not undo that.
    await api.database.run(measured, [department.stageId(1)]);
    await save(page);
    expect(await agreed()).toMatchObject({
      strength: { mean: 0.625, deviation: 0.07, visits: 40 },
      since: '2026-09-30T21:00:00.000Z',
    });
  });

  it.each([
    ['en', '62.5'],
    ['ru', '62,5'],
  ] as const)('writes a number with a comma or a point, by keys or at once: %s', async (language, shown) => {
    const { page, dialog } = await editor({ language });
    await dialog.getByText(/^(Which leads: all|Какие лиды: любые)$/).click();
    for (const name of [/^(Weight|Вес)$/, /^(Amount from|Сумма от)$/]) {
      const field = dialog.getByRole('textbox', { name });
      for (const typed of ['62,5', '62.5']) {
        await field.fill('');
        await field.pressSequentially(typed);
        expect(await field.inputValue()).toBe(shown);
        await field.fill('1');
        await field.fill(typed);
        expect(await field.inputValue()).toBe(shown);
      }
    }
    const amount = dialog.getByRole('textbox', { name: /^(Amount from|Сумма от)$/ });
    await amount.fill('1 200,50');
    await amount.blur();
    expect(await amount.inputValue()).toBe(language === 'ru' ? '1 200,5' : '1 200.5');
    await dialog.getByRole('button', { name: /^(Done|Готово)$/ }).click();
    await page.getByText(/(weight|вес) 1;? .*→.*(weight|вес) 62[.,]5/).waitFor();
  });

  it('is told beside the field what can not be, as it is typed', async () => {
    const { dialog } = await editor();
    await dialog.getByText('Which leads: all').click();
    await dialog.getByRole('textbox', { name: 'Currency' }).fill('euro');
    await dialog.getByText(/^A currency is written/).waitFor();
    await dialog.getByRole('textbox', { name: 'Currency' }).fill('eur');
    await dialog.getByText(/^A currency is written/).waitFor({ state: 'detached' });
    await dialog.getByRole('textbox', { name: 'Amount from' }).fill('100');
    await dialog.getByRole('textbox', { name: 'Amount up to' }).fill('10');
    await dialog.getByText('No amount is both 100 or more and 10 or less.').waitFor();
    expect(await dialog.locator('[aria-invalid=true]').count()).toBe(1);
  });

  it('sees in the editor what the stage and the person would come to', async () => {
    await department.enter('One');
    await department.enter('Two');
    const { dialog } = await editor();
    const told = dialog.getByRole('status');
    expect(await told.innerText()).toBe('');
    await dialog.getByRole('textbox', { name: 'Open leads at once' }).fill('1');
    await told
      .getByText(
        'Anna Kotova holds 2 leads at “Call”, 200 % of the 1 agreed: no new ones until some move on.',
      )
      .waitFor();
    await dialog.getByRole('textbox', { name: 'Open leads at once' }).fill('300');
    await told.getByText(/^Anna Kotova: the stages add up to \d+ % of what this person may hold/).waitFor();
    await dialog.getByText('none', { exact: true }).click();
    await told.getByText('Nobody works: “Call”. Leads wait there.').waitFor();
    expect(await told.getByRole('listitem').count()).toBe(1);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('all of it is open to everybody: %s, %s, %s', async (language, device, light) => {
  const { page, dialog } = await editor({ language, device, light });
  for (const name of [/^(Which leads|Какие лиды)/, /^(Strength|Сила)/]) await dialog.getByText(name).click();
  await dialog.getByRole('combobox', { name: /^(Region|Регион)$/ }).fill('Moscow,');
  await dialog.getByRole('textbox', { name: /^(Open leads at once|Открытых лидов сразу)$/ }).fill('400');
  await dialog.getByRole('status').getByRole('listitem').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^(Done|Готово)$/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /^Anna Kotova, Call:/ })
    .and(page.locator(':focus'))
    .waitFor();
});
