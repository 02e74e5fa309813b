import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { FLOW_COUNTS } from '#conveyor/figures';
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
    insert into visits (id, lead_id, number, stage_id, entered_at, ended_at, outcome, arrived_at, arrival, due_at)
      select gen_random_uuid(), id, 1, $2, created_at, closed_at, nullif(status, 'open'), created_at, 'first', created_at + interval '9 days' from l`,
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

/** Where each link of a page to leads leads, and what is read of it: one of each kind of number that it has. */
async function numbersOn(
  page: Page,
): Promise<readonly Readonly<{ kind: string; href: string; text: string }>[]> {
  const links = await page
    .locator('a[href*="/leads?"]')
    .evaluateAll((anchors) =>
      anchors.map((anchor) => ({ href: anchor.getAttribute('href') ?? '', text: anchor.textContent ?? '' })),
    );
  const kinds = new Map(
    links.map(({ href, text }) => {
      const search = new URL(href, api.url).searchParams;
      const kind = ['counted', 'currency', 'age'].map((name) => search.get(name) ?? '').join(' ');
      return [kind, { kind, href, text }] as const;
    }),
  );
  return [...kinds.values()];
}

/** Says of each how many leads are on the page that it leads to, and of how many that page speaks. */
async function follow(page: Page, { href }: Readonly<{ href: string }>) {
  await page.goto(href);
  const said = await page.getByText(/\d in all\.$/).innerText();
  const more = page.getByRole('button', { name: 'Show more' });
  const rows = page.getByRole('row');
  const total = Number(/([\d,]+) in all\.$/.exec(said)?.[1]?.replaceAll(',', ''));
  while ((await rows.count()) - 1 < total) {
    const shown = await rows.count();
    await more.click();
    await rows.nth(shown).waitFor();
  }
  return { said: total, rows: (await rows.count()) - 1 };
}

describe('a number', () => {
  it('of the flow leads to as many leads as it says, whatever it counts', async () => {
    const page = await open(head, 'flow');
    await page.getByText('As a table').waitFor();
    const numbers = await numbersOn(page);
    expect(numbers.map(({ kind }) => kind.split(' ')[0])).toEqual(
      expect.arrayContaining(FLOW_COUNTS.filter((counted) => !['skipped'].includes(counted))),
    );
    for (const { kind, href, text } of numbers) {
      const { said, rows } = await follow(page, { href });
      const number = Number(text.replaceAll(/[^\d]/g, ''));
      // Of an amount the leads are those that make it up.
      if (!text.includes('€')) expect([kind, said]).toEqual([kind, number]);
      expect([kind, rows]).toEqual([kind, said]);
    }
  });

  it('of what is open now does, too', async () => {
    const page = await open(head, 'now');
    const numbers = await numbersOn(page);
    expect(new Set(numbers.map(({ kind }) => kind.split(' ')[0]))).toEqual(
      new Set(['', 'late', 'oldest', 'waiting', 'worth']),
    );
    for (const { kind, href, text } of numbers) {
      const { said, rows } = await follow(page, { href });
      if (/^\d+$/.test(text)) expect([kind, said]).toEqual([kind, Number(text)]);
      expect([kind, rows]).toEqual([kind, said]);
    }
  });

  it('of a bar leads to what the bar is of, by a click, and back to the days that were looked at', async () => {
    const page = await open(head, 'flow?period=year');
    const won = page
      .getByRole('img', { name: /^Won: 21 in all/ })
      .locator('g')
      .last();
    const [, told] = /: (\d+)$/.exec((await won.locator('title').textContent()) ?? '') ?? [];
    await won.click();
    await page.getByText('Visits that ended as won').waitFor();
    await page.getByText(`${told} in all.`).waitFor();
    await page.getByRole('link', { name: 'Back to the flow' }).click();
    await page.getByRole('group', { name: 'Leads that came in' }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=year');
  });

  it('is no way around what somebody may see', async () => {
    const page = await open(boris, 'now');
    await page.goto('/figures/flow/leads?counted=won');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
    await page.goto('/figures/now/leads');
    await page.getByText('Only leads that you hold are counted. 1 in all.').waitFor();
    expect(await rowsOf(page.getByRole('table'))).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is taken of each part of the flow with the days that are looked at, and of what is open now by a rep, too', async () => {
    const page = await open(head, 'flow?from=2026-01-01');
    const links = page.getByRole('group', { name: 'Take these figures as a file' }).getByRole('link');
    expect(await links.count()).toBe(10);
    const begun = page.waitForEvent('download');
    await links.first().click();
    expect((await begun).suggestedFilename()).toMatch(/^flow-cohort-from-2026-01-01-until-.+\.csv$/);
    const his = await open(boris, 'now');
    const begunOfHis = his.waitForEvent('download');
    await his.getByRole('link', { name: 'XLSX' }).first().click();
    expect((await begunOfHis).suggestedFilename()).toMatch(/^now-stages-until-.+\.xlsx$/);
  });
});

describe('what is open now', () => {
  it('is told by stage and by who has it, and a number leads to these leads', async () => {
    const page = await open(head, 'now');
    const [call, sign] = await rowsOf(page.getByRole('group', { name: 'Stage by stage' }));
    expect(call?.slice(0, 4)).toEqual(['Call', '1', '0', '0']);
    expect(sign?.slice(0, 3)).toEqual(['Sign', '131', '130']);
    await page.getByRole('link', { name: '1, Boris Orlov', exact: true }).click();
    await page.getByText('Only what Boris Orlov has. 1 in all.').waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead)).toEqual(['With Boris']);
    await page.getByRole('link', { name: 'On the board' }).click();
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

describe.each(['flow', 'now', 'flow/leads', 'now/leads'])('the page of %s', (path) => {
  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('is open to everybody: %s, %s, %s', async (language, device, light) => {
    const page = await open(head, path, { language, device, light });
    const views = page.getByRole('navigation', { name: /^(Kinds of figures|Виды показателей)$/ });
    if (!path.endsWith('leads')) expect(await views.locator('[aria-current]').count()).toBe(1);
    expect(await barriersOn(page)).toEqual([]);
  });
});
