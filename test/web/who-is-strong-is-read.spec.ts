import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { rowsOf } from '../support/rows-of.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';
import { letTeamWork, letWork } from '../support/worked-visits.ts';

const api = useApi();
const browsers = useBrowser(api);

let line: Department;
let repairs: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign', 'Archive']);
  head = await line.hire('Olga Smirnova', { role: 'head' });
  anna = await line.hire('Anna Kotova');
  boris = await line.hire('Boris Orlov');
  const vera = await line.hire('Vera Konstantinopolskaya');
  const gleb = await line.hire('Gleb Novikov');
  await letTeamWork(api.database, line, { anna, boris, vera });
  await letWork(api.database, line, { by: gleb, stage: 1, count: 4, forward: 3, weeksAgo: 2 });
  await line.staff(1, 100, anna);
  await line.staff(2, 100, boris);
  const back = await line.move(await line.enter('Came back'), 'advance');
  await line.move(back, 'return', { reason: 'No budget yet' });
  await line.move(await line.enter('Went on'), 'advance');
  repairs = await Department.draw(api, ['Repair'], {}, line.funnel.departmentId);
});

async function open(employee: EmployeeCard, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/figures/strengths?funnel=${line.funnel.id}`);
  await page.getByRole('table').first().waitFor();
  return page;
}

const rows = (page: Page, stage: string) => rowsOf(page.getByRole('table', { name: stage }));

describe('who is strong at a stage', () => {
  it('is said in a sentence, then by name: against the team, how sure, and what was seen', async () => {
    const page = await open(head);
    await page
      .getByText('Of the same leads, Anna Kotova takes more forward than the team; Boris Orlov and Vera')
      .waitFor();
    await page.getByText(/hardly chance.*The team takes 4\d of 100 usual leads forward, likely/).waitFor();
    const told = await rows(page, 'Call');
    expect(told.map(([who]) => who?.slice(3))).toEqual([
      'Anna Kotova',
      'Boris Orlov',
      'Gleb Novikov',
      // What makes his number doubtful stands below him.
      expect.anything(),
      'Vera Konstantinopolskaya',
      expect.anything(),
    ]);
    const [first, second, third] = told;
    expect(first?.slice(1)).toEqual([
      'stronger almost certainly above the team almost certainly the best here',
      expect.stringMatching(/^6\d of 100 likely between [56]\d and 7\d$/),
      '122 of 182 1 still open',
      '2 now won 0, lost 0, open 2 1 came back',
    ]);
    expect(second?.[1]).toBe('weaker almost certainly below the team');
    // Of whom too little is known no number is told but what was seen.
    expect(third?.slice(1, 4)).toEqual(['not enough yet: 4 of 10 visits', '', '3 of 4']);
  });

  it('is doubted in words, below whom it is of', async () => {
    const page = await open(head);
    const doubts = page.getByRole('list', { name: 'To know of Vera Konstantinopolskaya' });
    await doubts.waitFor();
    expect(await doubts.getByRole('listitem').allInnerTexts()).toEqual([
      'Many visits lasted less than a minute: somebody else may have done the work.',
    ]);
  });

  it('is no rank where no difference is proven: easy leads are no merit', async () => {
    const page = await open(head);
    const told = (await rows(page, 'Meet')).filter((cells) => cells.length > 1);
    expect(told.map(([who, verdict]) => [who?.slice(3), verdict])).toEqual([
      ['Anna Kotova', 'no proven difference'],
      ['Boris Orlov', 'no proven difference'],
    ]);
    const said = await page.getByRole('main').innerText();
    expect(said).toMatch(/No proven difference\.\s+Chance alone makes people .* in \d+ of 100 such teams/);
    expect(said).toContain('The newest 1 week is left out');
    const doubts = page.getByRole('list', { name: 'To know of Anna Kotova' });
    await doubts.getByText('Had easier leads than the team').waitFor();
  });

  it('is not said where the data can not tell, and it says why', async () => {
    const page = await open(head);
    const said = await page.getByRole('main').innerText();
    expect(said.match(/Nothing can be told here\./g)).toHaveLength(2);
    expect(said).toContain('Employees are written down almost only for leads that were passed on or won');
    expect(said).toContain('No work of anybody has ended here');
    expect(await rows(page, 'Sign')).toEqual([['AK Anna Kotova', '50 of 50']]);
    expect(await page.getByRole('table', { name: 'Archive' }).count()).toBe(0);
  });

  it('says whether it has foretold what is known by now, and how it is judged', async () => {
    const page = await open(head);
    const said = await page.getByRole('main').innerText();
    expect(said).toMatch(
      /To try what stands here, \d+ visits .* That went better than if people were all alike/,
    );
    await page.getByText('How it is judged').click();
    await page.getByText(/A person is called stronger or weaker only where/).waitFor();
  });

  it('leads from a number to these leads', async () => {
    const page = await open(head);
    await page.getByRole('link', { name: '50 of 50' }).click();
    await page.getByText('Visits whose work has ended').waitFor();
    await page.getByRole('rowheader').nth(49).waitFor();
    expect(await rowsOf(page.getByRole('table'))).toHaveLength(50);
    await page.getByRole('link', { name: 'Back to strengths' }).click();
    await page.waitForURL((url) => url.pathname === '/figures/strengths');
    await page.getByRole('link', { name: '1 came back' }).click();
    await page.getByText('whose lead came to the stage again').waitFor();
    await page.getByRole('rowheader').first().waitFor();
    expect((await rowsOf(page.getByRole('table'))).map(([lead]) => lead)).toEqual(['Came back']);
  });
});

describe('the page', () => {
  it('has the funnel in its address, or all of a department, and neither days nor people to choose', async () => {
    const page = await open(head);
    const chosen = page.getByLabel('Funnel', { exact: true });
    await chosen.selectOption(repairs.funnel.id);
    await page.waitForURL((url) => url.searchParams.get('funnel') === repairs.funnel.id);
    await page.getByRole('heading', { name: 'Repair' }).waitFor();
    await page.getByText('No work of anybody has ended here').waitFor();
    expect(await page.getByLabel(/First day|Employee|Source/).count()).toBe(0);
    await chosen.selectOption(line.funnel.departmentId);
    await page.getByRole('heading', { name: `Who is strong where: ${repairs.funnel.name}` }).waitFor();
    await page.getByRole('table', { name: 'Call' }).waitFor();
  });

  it('is not for a rep, who is not led there', async () => {
    const page = await browsers.of(boris.id);
    await page.goto('/figures');
    const views = page.getByRole('navigation', { name: 'Kinds of figures' }).getByRole('link');
    await views.first().waitFor();
    expect(await views.allInnerTexts()).toEqual(['Funnel', 'Who did what', 'Now']);
    await page.goto('/figures/strengths');
    await page.getByRole('heading', { level: 1, name: /not for/i }).waitFor();
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)(
    'is open to everybody and moves nowhere sideways: %s, %s, %s',
    async (language, device, light) => {
      const page = await open(head, { language, device, light });
      expect(await barriersOn(page)).toEqual([]);
      const wider = await page
        .getByRole('group')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(wider).toBe(0);
    },
  );
});
