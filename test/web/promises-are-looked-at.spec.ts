import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { letDrift } from '../support/a-promise.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;

const WEEK = 7 * 24 * 3_600_000;
const ago = (weeks: number) => new Date(Date.now() - weeks * WEEK).toISOString();
const placeOf = (of: Department) => ({ funnelId: of.funnel.id, stageIds: [of.stageId(1), of.stageId(2)] });

async function open(of = line, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(`/plan/promises?funnel=${of.funnel.id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Olga Smirnova', { role: 'head' });
  await letDrift(api.database, placeOf(line), { ago, kept: 8, less: 6 });
});

describe('a head', () => {
  it('sees that a plan brings less than it promised, since when, at which stage, and what to do', async () => {
    const page = await open();
    await page
      .getByText(/^Promised 30 won leads a week, since it can be seen 2\d(\.\d)?: that is less/)
      .waitFor();
    await page.getByText(/^Since the week of .* it brings clearly less/).waitFor();
    await page.getByText(/^The stage that is off is “Sign”: \d+ of 100 leads go forward there, 50/).waitFor();
    const weeks = await rowsOf(page.getByRole('table', { name: 'Week by week' }));
    expect(weeks[0]?.[2]).toBe('not over yet');
    expect(weeks[1]?.slice(1)).toEqual(['15', 'fewer than chance does']);
    expect(weeks.at(-1)?.[2]).toBe('too early to show the plan');
    expect(weeks.some(([, won, is]) => won === '30' && is === 'as promised')).toBe(true);
    const stages = await rowsOf(page.getByRole('table', { name: 'Stage by stage' }));
    expect(stages[1]?.[2]).toMatch(/^\d\d, expected 50 ?fewer$/);
    await page.getByRole('link', { name: 'Have a new plan made' }).click();
    await page.getByRole('heading', { level: 1, name: 'Plan of the line' }).waitFor();
  });

  it('sees that a promise is kept, and that nothing is to be done', async () => {
    const other = await Department.draw(api, ['Call', 'Sign']);
    await letDrift(api.database, placeOf(other), { ago, kept: 8, less: 0 });
    const page = await open(other);
    await page.getByText(/^Promised 30 won leads a week, since it can be seen 30: that is within/).waitFor();
    await page.getByText('Nothing is to be done.').waitFor();
    expect(await page.getByRole('link', { name: 'Have a new plan made' }).count()).toBe(0);
  });

  it('sees who changed the line by hand, since when its weeks are not counted, and that a new plan would promise anew', async () => {
    const other = await Department.draw(api, ['Call', 'Sign']);
    await letDrift(api.database, placeOf(other), { ago, kept: 8, less: 6 });
    await other.staff(1, 10, await other.hire('Vera'));
    const page = await open(other);
    await page
      .getByText(/The line was changed .* by Administrator; weeks after it are not counted/)
      .waitFor();
    await page.getByText(/The line is another one now, for which nothing was promised/).waitFor();
    expect(await page.getByText('not over yet').count()).toBe(0);
    await page.getByRole('link', { name: 'Have a new plan made' }).waitFor();
  });

  it('comes to it from the plan, and is told where none was applied', async () => {
    const other = await Department.draw(api, ['Call']);
    const page = await browsers.of(head.id);
    await page.goto(`/plan?funnel=${other.funnel.id}`);
    await page.getByRole('link', { name: 'Kept promises' }).click();
    await page.getByText(/No plan of this funnel was applied yet/).waitFor();
    expect(await page.getByRole('link', { name: 'Have a plan made' }).count()).toBe(1);
    const current = page.getByRole('navigation').locator('[aria-current=page]');
    expect(await current.allTextContents()).toContain('Kept promises');
  });
});

describe('the page of promises', () => {
  it('is not for a rep', async () => {
    const { id } = await line.hire('Rita');
    const page = await browsers.of(id);
    await page.goto('/plan/promises');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)(
    'is open to everybody and moves nowhere sideways: %s, %s, %s',
    async (language, device, light) => {
      const page = await open(line, { language, device, light });
      await page
        .getByRole('table', { name: language === 'en' ? 'Week by week' : 'Неделя за неделей' })
        .waitFor();
      expect(await barriersOn(page)).toEqual([]);
      const wider = await page
        .getByRole('group')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(wider).toBe(0);
    },
  );
});
