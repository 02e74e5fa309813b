import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let head: EmployeeCard;
let boris: EmployeeCard;

/** Many leads that came five days before to the last stage, one of three of them won and the others lost since, and so many that lie there still. */
const letMany: Statement<never> = {
  name: 'test_let_many',
  text: `with n as (select n, case when n > 60 then 'open' when n % 3 = 0 then 'won' else 'lost' end as status,
        now() - interval '1 day' * (5 + n % 9) as came, now() - interval '1 hour' * (1 + n % 70) as ended from generate_series(1, $3::int) n),
      l as (insert into leads (id, funnel_id, version, status, name, amount, currency, created_at, closed_at)
        select gen_random_uuid(), $1, 1, status, 'Lead ' || n, 1000 * n, 'EUR', came, case when status <> 'open' then ended end from n
        returning id, status, name, created_at, closed_at)
    insert into visits (id, lead_id, number, stage_id, entered_at, ended_at, outcome, arrived_at, arrival)
      select gen_random_uuid(), id, 1, $2, created_at, closed_at, nullif(status, 'open'), created_at, 'first' from l`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Olga Smirnova', { role: 'head' });
  const anna = await line.hire('Anna Kotova');
  boris = await line.hire('Boris Orlov');
  await line.staff(1, 100, anna);
  // He takes one at a time, so whoever looks for leads nobody has finds no hands for the many below.
  await line.staff(2, 1, boris);
  await line.move(await line.move(await line.enter('Signed'), 'advance'), 'win');
  const back = await line.move(await line.enter('Back'), 'advance');
  await line.move(await line.move(back, 'return', { reason: 'No budget yet' }), 'lose', { reason: 'None' });
  await line.move(await line.enter('With Boris'), 'advance');
  await line.enter('Open');
  await api.database.run(letMany, [line.funnel.id, line.funnel.stages[1]?.id ?? '', 190]);
});

async function open(employee: EmployeeCard, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/figures/${path}`);
  await page.getByRole('table').first().waitFor();
  return page;
}

describe('the flow of a funnel', () => {
  it('tells a head what became of the leads that came in, with the rule, and what it was before', async () => {
    const page = await open(head, 'flow');
    await page.getByText('Counted are the leads that came into the funnel').waitFor();
    const [call, sign] = await rowsOf(page.getByRole('group', { name: 'Leads that came in' }));
    expect(call).toEqual([
      'Call',
      '4 (before: 0)',
      '190 (before: 0)',
      '1 (before: 0)',
      '1 (before: 0)',
      '1 (before: 0)',
    ]);
    expect(sign?.slice(0, 3)).toEqual(['Sign', '193 (before: 0)', '0 (before: 0)']);
  });

  it('draws what came and left, says of the bars what they say, and gives the same as a table', async () => {
    const page = await open(head, 'flow');
    await page.getByRole('img', { name: /^Won: 21 in all, most/ }).waitFor();
    await page.getByText('As a table').click();
    await page.getByRole('group', { name: 'What came and left' }).waitFor();
    const rows = await rowsOf(page.getByRole('group', { name: 'What came and left' }));
    expect(rows).toHaveLength(30);
    const won = rows.map((cells) => Number(cells[2]));
    expect(won.reduce((sum, value) => sum + value, 0)).toBe(21);
  });

  it('names the bottleneck and since when, and how much is in work', async () => {
    const page = await open(head, 'flow');
    await page.getByText(/^The bottleneck is “Sign”, since .*2026\. At its pace/).waitFor();
    const [, sign] = await rowsOf(page.getByRole('group', { name: 'Work in progress' }));
    expect(sign?.[1]).toBe('131 its people take 1');
  });

  it('tells how fast it earns and what open leads will bring, each with how sure that is', async () => {
    const page = await open(head, 'flow');
    const [euros] = await rowsOf(page.getByRole('group', { name: 'How fast it earns' }));
    expect(euros?.[0]).toBe('EUR');
    expect(euros?.[3]).toBe('33% (20 of 60)');
    await page.getByText(/^about \d+ of 132, likely \d+ to \d+$/).waitFor();
  });

  it('is not for a rep, who is not led there', async () => {
    const page = await open(boris, 'now');
    expect(
      await page.getByRole('navigation', { name: 'Kinds of figures' }).getByRole('link').allInnerTexts(),
    ).toEqual(['Funnel', 'Who did what', 'Now']);
    await page.goto('/figures/flow');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
  });
});

describe('what is open now', () => {
  it('is told by stage and by who has it, and a number leads to these leads', async () => {
    const page = await open(head, 'now');
    const [call, sign] = await rowsOf(page.getByRole('group', { name: 'Stage by stage' }));
    expect(call?.slice(0, 4)).toEqual(['Call', '1', '0', '0']);
    expect(sign?.slice(0, 3)).toEqual(['Sign', '131', '130']);
    await page.getByRole('link', { name: '1, Boris Orlov' }).click();
    await page.waitForURL(/\/board\?/);
    await page.getByText('With Boris').waitFor();
    expect(await page.getByText('Lead 100', { exact: true }).count()).toBe(0);
  });

  it('is of a rep what he holds', async () => {
    const page = await open(boris, 'now');
    await page.getByText('Only leads that you hold are counted.').waitFor();
    const rows = await rowsOf(page.getByRole('group', { name: 'Stage by stage' }));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['Call', '0'],
      ['Sign', '1'],
    ]);
  });
});

describe.each(['flow', 'now'])('the page of %s', (path) => {
  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('is open to everybody: %s, %s, %s', async (language, device, light) => {
    const page = await open(head, path, { language, device, light });
    const views = page.getByRole('navigation', { name: /^(Kinds of figures|Виды показателей)$/ });
    expect(await views.locator('[aria-current]').count()).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
  });
});
