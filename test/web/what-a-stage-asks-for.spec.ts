import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { signal } from '../support/signal.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const EXIT = {
  fields: ['amount', 'phone'],
  activities: [{ kind: 'call', outcome: 'connected', atLeast: 1 }],
  questions: [{ text: 'Who decides?', required: true }, { text: 'Since when do they look?' }],
};

let line: Department;
let anna: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet']);
  anna = await line.hire('Anna Kotova');
  await line.staff(1, 100, anna);
  await line.staff(2, 100, await line.hire('Boris Orlov'));
  await line.set(1, { exit: EXIT });
});

const dialog = (page: Page): Locator => page.getByRole('dialog');
const passOn = (page: Page): Promise<void> => dialog(page).getByRole('button', { name: 'Pass on' }).click();

/** What is wrong with a field, as whoever hears it is told. */
async function wrongWith(field: Locator): Promise<string> {
  const [id] = ((await field.getAttribute('aria-describedby')) ?? '')
    .split(' ')
    .filter((one) => one.endsWith('error'));
  return id === undefined ? '' : field.page().locator(`[id="${id}"]`).innerText();
}

async function asked(name: string): Promise<Page> {
  const page = await browsers.of(anna.id);
  await page.goto(`/board?funnel=${line.funnel.id}`);
  await page.getByRole('button', { name: `Menu of ${name}` }).click();
  await page.getByRole('menuitem', { name: '→ Meet' }).click();
  await dialog(page).getByLabel('Amount').waitFor();
  return page;
}

describe('a lead that leaves a stage which asks for something', () => {
  it('does not go without it: each thing is said beside its field, and all at once', async () => {
    const entered = await line.enter('Not ready');
    const page = await asked('Not ready');
    await passOn(page);
    const amount = dialog(page).getByLabel('Amount');
    await dialog(page).locator('[aria-invalid="true"]').nth(2).waitFor();
    expect(await wrongWith(amount)).toContain('“Amount”');
    expect(await wrongWith(dialog(page).getByLabel('Phone'))).toContain('“Phone”');
    expect(await wrongWith(dialog(page).getByLabel('Who decides?'))).toContain('Who decides?');
    expect(await dialog(page).getByText('The server did not answer').count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    expect((await line.card(entered)).place).toMatchObject({ stage: { name: 'Call' } });
    browsers.forgive(/422/);
  });

  it('goes as soon as everything is said in that one dialog', async () => {
    const entered = await line.enter('Ready soon');
    const page = await asked('Ready soon');
    await dialog(page)
      .getByRole('button', { name: /Call: got through/ })
      .click();
    await dialog(page)
      .getByRole('button', { name: /Call: got through/ })
      .waitFor({ state: 'detached' });
    await dialog(page).getByLabel('Amount').fill('1 200,50');
    await dialog(page).getByLabel('Phone').fill('+7 921 000-00-00');
    await dialog(page).getByLabel('Who decides?').fill('The owner');
    await passOn(page);
    await page.getByText('Ready soon is passed on: Meet, Boris Orlov.').waitFor();
    const { lead, visits, activities } = await line.card(entered);
    expect(lead).toMatchObject({ amount: 1_200.5 });
    expect(activities).toMatchObject([{ kind: 'call', outcome: 'connected' }]);
    expect(visits[0]?.answers).toMatchObject([{ question: 'Who decides?', answer: 'The owner' }]);
  });

  it('can not be passed on before it is known what is asked for', async () => {
    await line.enter('In a hurry');
    const page = await browsers.of(anna.id);
    await page.goto(`/board?funnel=${line.funnel.id}`);
    const answered = signal();
    await page.route(/\/leads\/[^/]+$/, async (route) => {
      await answered.given;
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Menu of In a hurry' }).click();
    await page.getByRole('menuitem', { name: '→ Meet' }).click();
    await dialog(page).getByRole('status', { name: 'Loading' }).waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Pass on' }).count()).toBe(0);
    answered.give();
    await dialog(page).getByRole('button', { name: 'Pass on' }).waitFor();
    expect(await dialog(page).getByLabel('Amount').isVisible()).toBe(true);
  });

  it('keeps what was typed when it is not what the field holds, and says that beside it', async () => {
    await line.enter('Mistyped');
    const page = await asked('Mistyped');
    await dialog(page).getByLabel('Amount').fill('much');
    await dialog(page).getByLabel('Phone').fill('+7 921 000-00-01');
    await passOn(page);
    const amount = dialog(page).getByLabel('Amount');
    await dialog(page).locator('[aria-invalid="true"]').waitFor();
    expect(await wrongWith(amount)).toMatch(/number/i);
    expect(await amount.inputValue()).toBe('much');
    browsers.forgive(/400/);
  });
});
