import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const STAGES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];
/** More than a column shows. */
const LEADS = 30;

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, STAGES);
  const anna = await line.hire('Anna Kotova');
  head = await line.hire('Olga Smirnova', { role: 'head' });
  for (const place of STAGES.keys()) await line.staff(place + 1, 100, anna);
  for (let place = 1; place <= LEADS; place += 1) await line.enter(`Lead ${place}.`);
});

const column = (page: Page, stage: string): Locator =>
  page.getByRole('region', { name: `Stage ${stage}`, exact: true });
const sticker = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

/** Takes the newest sticker with the mouse, a little way from where it was. */
async function take(): Promise<Page> {
  const page = await browsers.of(head.id);
  await page.goto(`/board?funnel=${line.funnel.id}`);
  const box = await sticker(page, `Lead ${LEADS}.`).boundingBox();
  if (!box) throw new Error('The sticker is not to be seen');
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 5 });
  return page;
}

/** The right edge of the last column, which at the end of the board leaves some room to that of the window. */
async function endOfLast(page: Page): Promise<number> {
  const box = await column(page, 'Seven').boundingBox();
  return box ? box.x + box.width : Infinity;
}

describe('a sticker that is held at an edge', () => {
  it('has the columns move on under it, and falls into the last one at the very end of the board', async () => {
    const page = await take();
    expect(await endOfLast(page)).toBeGreaterThan(1_281);
    await page.mouse.move(1_270, 400, { steps: 10 });
    await eventually(
      'the end of the board',
      () => endOfLast(page),
      (end) => end < 1_270,
    );
    await page.mouse.up();
    await page.getByRole('dialog', { name: `Pass on: Lead ${LEADS}.` }).waitFor();
  });

  it('has the stickers of its column move on under it', async () => {
    const page = await take();
    expect(await sticker(page, 'Lead 1.').count()).toBe(0);
    // The ends of the funnel lie over the lower end of a column meanwhile.
    const [list, ends] = [
      await column(page, 'One').boundingBox(),
      await page.getByText('Won', { exact: true }).boundingBox(),
    ];
    if (!list || !ends) throw new Error('The column is not to be seen');
    await page.mouse.move(list.x + 100, ends.y - 24, { steps: 10 });
    await sticker(page, 'Lead 1.').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
