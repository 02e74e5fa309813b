import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { lettersTo } from '../support/captured-letters.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi({ workers: true });
const browsers = useBrowser(api);

const LEAD = 'Maria Ivanova';

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let vera: EmployeeCard;
let head: EmployeeCard;

beforeAll(async () => {
  const asked = { acceptance: 'needed', answerWithinMinutes: 240 } as const;
  line = await Department.draw(api, ['First contact', 'Qualification', 'Meeting'], asked);
  anna = await line.hire('Anna Kotova');
  boris = await line.hire('Boris Orlov');
  vera = await line.hire('Vera Lis');
  head = await line.hire('Olga Smirnova', { role: 'head' });
  await line.staff(1, 9, anna);
  await line.rank(2, 9, { primary: [boris], reserve: [vera] });
  await line.staff(3, 9, vera);
});

const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: `Stage ${stage}` });
const stickerIn = (page: Page, stage: string): Locator =>
  column(page, stage).getByRole('listitem').filter({ hasText: LEAD });
const offer = (page: Page): Locator =>
  page.getByRole('region', { name: 'Offered to you' }).getByRole('listitem').filter({ hasText: LEAD });

async function open(employee: EmployeeCard, path: string, device: 'desktop' | 'phone' = 'desktop') {
  const page = await browsers.of(employee.id, { device });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Chooses from the menu of the lead's sticker. */
async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: `Menu of ${LEAD}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

describe('a day at the department', () => {
  it('takes a lead from the first call to its end, and everybody who looks sees each move', async () => {
    const entered: LeadMoved = await line.enter(LEAD, {
      company: 'Romashka',
      amount: 90_000,
      currency: 'EUR',
    });
    const hall = await open(head, `/board?funnel=${line.funnel.id}`);
    await stickerIn(hall, 'First contact').waitFor();

    // Anna has it, answers, qualifies it on her telephone, and passes it on.
    const hers = await open(anna, '/inbox', 'phone');
    await offer(hers).getByRole('button', { name: 'Accept' }).click();
    await hers.getByText(`${LEAD} is yours.`).waitFor();
    await hers.goto(`/leads/${entered.lead.id}`);
    await hers.getByRole('button', { name: /^Pass on/ }).click();
    await hers.getByRole('dialog').getByLabel('Brief').fill('Has a budget, decides herself');
    await hers.getByRole('dialog').getByRole('button', { name: 'Pass on' }).click();
    await hers.getByText(/is passed on: Qualification, Boris Orlov/).waitFor();
    await stickerIn(hall, 'Qualification').waitFor();
    await stickerIn(hall, 'First contact').waitFor({ state: 'detached' });

    // Boris declines; it goes to the next, and Anna sees what came of it.
    const his = await open(boris, '/inbox');
    await offer(his).getByText('Has a budget, decides herself').waitFor();
    await his.getByRole('button', { name: 'Decline' }).click();
    await his.getByLabel('Why').fill('We have quarrelled');
    await his.getByRole('button', { name: 'Decline' }).click();
    await his.getByText(`${LEAD} is declined.`).waitFor();
    await hers.goto('/inbox');
    await hers
      .getByRole('region', { name: 'What came back' })
      .getByText('Reason: We have quarrelled')
      .waitFor();
    await stickerIn(hall, 'Qualification').getByText('VL').waitFor();

    // Vera follows the link of her letter, and accepts there.
    const letters = await lettersTo(api.database, vera, 1);
    const [link] = /http\S+\/leads\/[\w-]+/.exec(letters.at(-1)?.text ?? '') ?? [];
    expect(link).toContain(entered.lead.id);
    const veras = await open(vera, new URL(String(link)).pathname);
    await veras.getByText('Has a budget, decides herself').first().waitFor();
    await veras.getByRole('button', { name: 'Accept' }).click();
    await veras.getByRole('button', { name: 'Accept' }).waitFor({ state: 'detached' });

    // It was too early: back it goes, to whoever had it there, with the reason.
    await veras.goto(`/board?funnel=${line.funnel.id}`);
    await choose(veras, 'First contact');
    await veras.getByRole('dialog').getByLabel('Why').fill('She has to talk to her director first');
    await veras.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
    await stickerIn(hall, 'First contact').waitFor();
    await offer(hers).getByText('She has to talk to her director first').waitFor();
    await offer(hers).getByRole('button', { name: 'Accept' }).click();

    // And in the end it is lost, with a reason from the list.
    await hers.getByText(`${LEAD} is yours.`).waitFor();
    await hers.goto(`/leads/${entered.lead.id}`);
    await hers.getByRole('button', { name: /Lost/ }).click();
    await hers
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Why it is lost' })
      .fill('Has bought elsewhere');
    await hers.getByRole('dialog').getByRole('button', { name: 'Mark as lost' }).click();
    await stickerIn(hall, 'First contact').waitFor({ state: 'detached' });

    // Whoever has passed a lead on may not see it any more, and is told so by the server.
    browsers.forgive(/404/);
    const { lead, visits } = await line.card(entered);
    expect(lead.status).toBe('lost');
    expect(visits.map(({ stage, employee, outcome }) => [stage.name, employee?.name, outcome])).toEqual([
      ['First contact', 'Anna Kotova', 'advanced'],
      ['Qualification', 'Boris Orlov', 'declined'],
      ['Qualification', 'Vera Lis', 'returned'],
      ['First contact', 'Anna Kotova', 'lost'],
    ]);
  });
});
