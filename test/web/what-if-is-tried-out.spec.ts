import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SimulationStarted, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { lineOfOpposites } from '../support/plan-writes.ts';
import { rowsOf } from '../support/rows-of.ts';
import { ended, SHORT } from '../support/simulation-writes.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;

beforeAll(async () => {
  line = await lineOfOpposites(api);
  head = await line.hire('Olga Smirnova', { role: 'head' });
});

async function open(looks: Looks = {}, search = ''): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(`/plan/what-if?funnel=${line.funnel.id}${search}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** A short one, with somebody new. */
async function run(): Promise<string> {
  const hires = [{ stageId: line.stageId(1), people: 1, hours: 40 }];
  const asked = {
    ...SHORT,
    scenarios: [
      { name: 'One more', hires },
      { name: 'More leads', inflow: 1.3 },
    ],
  };
  const path = `/funnels/${line.funnel.id}/simulations`;
  const { id } = await api.granted(SimulationStarted, api.ask('POST', path, asked));
  await ended(api, id);
  return id;
}

describe('a head', () => {
  it('moves people between stages, has it run, reads what came of it, saves it and opens it again', async () => {
    const page = await open();
    await page.getByLabel('Its name').fill('Each his own');
    await page.getByLabel('Boris at Call').selectOption('none');
    await page.getByLabel('Anna at Sign').selectOption('none');
    await page.getByLabel('Weeks ahead').fill('4');
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('table', { name: 'What came of it' }).waitFor();
    const outcome = await rowsOf(page.getByRole('table', { name: 'What came of it' }));
    expect(outcome.map(([name, , difference]) => [name, difference])).toEqual([
      ['Today’s line', ''],
      ['Each his own', expect.stringMatching(/^\d.* More in \d+ of 100 runs$/)],
    ]);
    await page.getByRole('heading', { name: 'Can it be trusted?' }).waitFor();
    await page.getByLabel('Name, to find it again').fill('Specialists');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.goto(`/plan/what-if?funnel=${line.funnel.id}`);
    await page.getByRole('link', { name: 'Specialists' }).click();
    await page.getByRole('table', { name: 'What came of it' }).waitFor();
    // One goes on from what was asked.
    expect(await page.getByLabel('Boris at Call').inputValue()).toBe('none');
    expect(await page.getByLabel('Boris at Sign').inputValue()).toBe('primary');
    await page.getByRole('button', { name: 'Remove “Specialists”' }).click();
    await page.getByText('Removed.').waitFor();
  });

  it('is told beside the field what can not be tried out, and why where the data can not answer', async () => {
    const page = await open();
    await page.getByLabel('Its name').fill('');
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await page.getByLabel('Its name').getAttribute('aria-invalid')).toBe('true');
    browsers.forgive(/422/);
    const young = await Department.draw(api, ['New']);
    await page.goto(`/plan/what-if?funnel=${young.funnel.id}`);
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByText(/The funnel is known for less than 4 weeks/).waitFor();
  });
});

describe('the page', () => {
  it('is not for a rep', async () => {
    const { id } = await line.hire('Rita');
    const page = await browsers.of(id);
    await page.goto('/plan/what-if');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
    expect(await page.getByRole('button', { name: 'Try it out' }).count()).toBe(0);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)(
    'is open to everybody and moves nowhere sideways: %s, %s, %s',
    async (language, device, light) => {
      const page = await open({ language, device, light }, `&simulation=${await run()}`);
      await page
        .getByRole('heading', { name: language === 'en' ? 'Can it be trusted?' : 'Можно ли этому верить?' })
        .waitFor();
      await page.getByRole('button', { name: language === 'en' ? 'Try it out' : 'Попробовать' }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      const wider = await page
        .getByRole('group')
        .evaluateAll((boxes) =>
          boxes.flatMap((box) =>
            box.scrollWidth > box.clientWidth
              ? [box.getAttribute('aria-label') ?? box.textContent.slice(0, 60)]
              : [],
          ),
        );
      expect(wider).toEqual([]);
    },
  );
});
