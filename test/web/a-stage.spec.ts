import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Absence, StageCard, StageSpecialists, type EmployeeCard } from '#contracts';
import { DAY } from '#conveyor';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

const NOBODY = '01a20ad3-ff6f-708d-8d2f-0f2c70442bc0';

const runOut: Statement<never> = {
  name: 'test_run_out',
  text: `update visits set due_at = now() - interval '2 seconds' where lead_id = $1 and ended_at is null`,
};

const spend: Statement<never> = {
  name: 'test_spend',
  text: `insert into learning_months (stage_id, ends_at, spent, leads) values ($1, now() + interval '1 day', 1.5312, 31)`,
};

let line: Department;
let anna: EmployeeCard;
let boris: EmployeeCard;
let head: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  anna = await line.hire('Anna');
  boris = await line.hire('Boris <b>');
  head = await line.hire('Olga Smirnova', { role: 'head' });
});

const day = (ahead: number): string => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function open(place: number, looks = {}, who = head): Promise<Page> {
  const page = await browsers.of(who.id, looks);
  await page.goto(`/stages/${line.stageId(place)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What somebody reads there, in one line. */
async function words(of: Locator): Promise<string> {
  return (await of.innerText()).replace(/\s+/g, ' ');
}

async function staff(place: number, specialists: readonly object[]): Promise<void> {
  const path = `/stages/${line.stageId(place)}`;
  const { version } = await api.granted(StageCard, api.ask('GET', path));
  await api.granted(StageSpecialists, api.ask('PUT', `${path}/specialists`, { version, specialists }));
}

describe('a stage’s page says how the stage works', () => {
  it('when nothing was set: the least busy has the lead at once, and nothing is asked', async () => {
    const page = await open(2);
    const works = section(page, 'How this stage works');
    expect(await words(works)).toBe(
      'How this stage works Who gets a lead the least busy, by weight Who is asked who is at work first, then who comes later Answer not asked for: who is given a lead has it Time limit none',
    );
    await section(page, 'What a lead needs to go further')
      .getByText(/^Nothing:/)
      .waitFor();
    await section(page, 'Specialists')
      .getByText(/^Nobody works this stage yet/)
      .waitFor();
  });

  it('with every limit and reminder that was set, in working time', async () => {
    await line.set(1, {
      policy: 'smooth-weighted-round-robin',
      availability: 'at_work',
      rampWeeks: 4,
      acceptance: 'needed',
      answerWithinMinutes: 90,
      remindBeforeMinutes: 30,
      offersBeforeHead: 3,
      timeLimitMinutes: 2_400,
      remindAfterMinutes: 480,
    });
    expect(await words(section(await open(1), 'How this stage works'))).toContain(
      'Newcomers come up to their full weight in 4 weeks Answer asked for within 1 hr 30 mins; after that the lead goes to somebody else Reminder to answer 30 mins before the time is up The head is told after 3 offers in vain, and so on Time limit 40 hrs; after that the head is told Reminder of a lead after 8 hrs with the same person Times are working time: that of whoever has the lead, and the department’s while it waits.',
    );
    expect(await words(section(await open(1, { language: 'ru' }), 'Как устроен этап'))).toContain(
      'Ответ нужен, срок — 1 ч 30 мин; потом лид уходит другому Напоминание об ответе за 30 мин до срока',
    );
  });

  it('with what finding out who is strong may cost, and has cost this month', async () => {
    await line.set(1, { policy: 'strongest-first', learningBudget: 1.5 });
    expect(await words(section(await open(1), 'How this stage works'))).toContain(
      'may cost at most 1.5 won leads a month Has cost this month about 0 of 1.5 won leads; 0 leads went to somebody else than the likeliest best',
    );
    await api.database.run(spend, [line.stageId(1)]);
    expect(await words(section(await open(1, { language: 'ru' }), 'Как устроен этап'))).toContain(
      'около 1,53 из 1,5 выигранных лидов; 31 лид достался не самому вероятному сильнейшему; исчерпано: до конца месяца лиды не разыгрываются',
    );
    await line.set(1, { learningBudget: null });
    expect(await words(section(await open(1), 'How this stage works'))).toContain('nobody is tried out');
  });

  it('and what a lead needs to go further, with the questions as they were typed', async () => {
    await line.set(1, {
      exit: {
        fields: ['phone', 'amount'],
        activities: [
          { kind: 'call', outcome: 'connected', atLeast: 2 },
          { kind: 'meeting', outcome: null, atLeast: 1 },
        ],
        questions: [{ text: 'Budget <script>?', required: true }, { text: 'Who decides?' }],
      },
    });
    expect(await words(section(await open(1), 'What a lead needs to go further'))).toContain(
      'Known Phone, Amount Done at this stage Call: got through, at least 2 times Meeting Questions Budget <script>? (must be answered) Who decides?',
    );
  });
});

describe('a stage’s page says who works it', () => {
  it('on which terms, and which leads each of them takes', async () => {
    await line.change(boris, { capacity: 12 });
    await staff(1, [
      { employeeId: anna.id, rank: 'primary', weight: 1.5, capacity: 4, since: `${day(-7)}T00:00:00Z` },
      {
        employeeId: boris.id,
        rank: 'reserve',
        capacity: 2,
        since: `${day(-90)}T00:00:00Z`,
        fits: { regions: ['Kazan <i>'], amount: { from: 100, currency: 'EUR' } },
      },
    ]);
    await staff(2, [{ employeeId: boris.id, rank: 'primary', capacity: 4 }]);
    await line.enter('Signs', { stageId: line.stageId(2), phone: '5', amount: 1 });
    const rows = section(await open(1), 'Specialists').getByRole('row');
    // Who is there is asked for beside the stage.
    await rows.nth(2).getByText('at work').waitFor();
    expect(await words(rows.nth(1))).toBe('Anna primary at work 0 of 4 1.5, for now 0.6 any');
    expect(await words(rows.nth(2))).toBe(
      'Boris <b> reserve at work 0 of 2 1 of 12 at all stages 1 regions: Kazan <i>; amounts from €100',
    );
  });

  it('and who is away, and who stands in', async () => {
    const absence = { kind: 'vacation', firstDay: day(-1), lastDay: day(20), substituteId: boris.id };
    await api.granted(Absence, api.ask('POST', `/employees/${anna.id}/absences`, absence));
    const page = await open(1);
    await section(page, 'Specialists')
      .getByText(/^Vacation, until .*; Boris <b> stands in$/i)
      .waitFor();
    const asBoris = await open(1, {}, boris);
    // Why, only his head and the administrator may know.
    const told = section(asBoris, 'Specialists').getByText(/^away, at work from .*; Boris <b> stands in$/);
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });
});

describe('a stage’s page says what stands there', () => {
  it('who waits, the longest first, with how late it is, and what is in work; live', async () => {
    const busy = await Department.draw(api, ['Meet', 'Sign'], { timeLimitMinutes: 90 });
    const vera = await busy.hire('Vera');
    await busy.staff(1, 1, vera);
    const held = await busy.enter('Held');
    const waits = await busy.enter('Waits longest', { company: 'Vector', amount: 1_200, currency: 'EUR' });
    await busy.enter('Waits <img src=x onerror=alert(1)>');
    await api.database.run(runOut, [waits.lead.id]);
    const page = await browsers.of(head.id);
    await page.goto(`/stages/${busy.stageId(1)}`);
    const rows = section(page, 'Waiting in the queue').getByRole('row');
    await rows.nth(1).waitFor();
    expect(await words(rows.nth(1))).toMatch(/^Waits longest Vector .* overdue by .* €1,200/);
    expect(await words(rows.nth(2))).toMatch(/^Waits <img src=x onerror=alert\(1\)> .* left/);
    expect(await words(section(page, 'In work').getByRole('row').nth(1))).toMatch(/^Held Vera/);
    await busy.move(held, 'lose', { reason: 'Not now' });
    await section(page, 'In work').getByRole('row').filter({ hasText: 'Waits longest' }).waitFor();
    await page.getByRole('link', { name: 'Waits <img' }).click();
    await page.getByRole('heading', { level: 1, name: /^Waits <img/ }).waitFor();
  });

  it('leads on to the board, which leads back', async () => {
    const page = await open(2);
    await page.getByRole('link', { name: 'On the board' }).click();
    await page
      .getByRole('region', { name: 'Stage Sign' })
      .getByRole('link', { name: 'Sign', exact: true })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Sign' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/stages/${line.stageId(2)}`);
  });

  it.each([NOBODY, '42'])('is not there for a stage that is not: %s', async (id) => {
    const page = await browsers.of(head.id);
    await page.goto(`/stages/${id}`);
    await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor();
    expect(await page.getByRole('link', { name: 'To the first page' }).isVisible()).toBe(true);
    // The browser says what the server has refused, and React that a page could not be shown.
    browsers.forgive(/status of 4|ApiError/);
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'phone', 'dark'],
] as const)('a stage’s page is open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await open(1, { language, device, light });
  await page.getByRole('table').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
