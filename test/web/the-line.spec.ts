import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Funnel, FunnelList, StageSpecialists, type EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

beforeAll(async () => {
  const first = await Department.draw(api, ['Only']);
  head = await first.hire('Olga Smirnova', { role: 'head' });
  anna = await first.hire('Anna Kotova');
  boris = await first.hire('Boris Orlov');
});

beforeEach(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  await department.staff(1, 5, anna);
  await department.staff(2, 5, boris);
});

async function line(employee: EmployeeCard, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto(`/line?funnel=${department.funnel.id}`);
  await page.getByRole('table').first().waitFor();
  return page;
}

const cell = (page: Page, person: string, stage: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${person}, ${stage}:`) });

const specialists = async (place: number): Promise<unknown> => {
  const path = `/stages/${department.stageId(place)}/specialists`;
  const { specialists: all } = await api.granted(StageSpecialists, api.ask('GET', path));
  return all.map(({ name, rank, capacity, weight }) => ({ name, rank, capacity, weight }));
};

describe('a head', () => {
  it('changes who works which stage by keys alone, sees what it comes to, and saves it', async () => {
    const page = await line(head);
    await page.getByText('Every stage has somebody at work.').waitFor();
    await cell(page, 'Anna Kotova', 'Call').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Digit2');
    await page.keyboard.press('Equal');
    await cell(page, 'Anna Kotova', 'Sign')
      .and(page.getByRole('button', { name: /not saved yet$/ }))
      .waitFor();
    await page.getByText('Anna Kotova: none → reserve, up to 11, weight 1').waitFor();
    expect(await specialists(2)).toHaveLength(1);
    await page.getByRole('button', { name: 'Save “Sign”' }).click();
    await page.getByRole('heading', { name: 'Not saved yet' }).waitFor({ state: 'detached' });
    expect(await specialists(2)).toEqual([
      { name: 'Boris Orlov', rank: 'primary', capacity: 5, weight: 1 },
      { name: 'Anna Kotova', rank: 'reserve', capacity: 11, weight: 1 },
    ]);
  });

  it('is told what would be wrong before it is saved', async () => {
    const vera = await department.hire('Vera Orlova');
    await api.ask('PATCH', `/employees/${vera.id}`, { version: vera.version, capacity: 10 });
    const page = await line(head);
    await cell(page, 'Boris Orlov', 'Sign').focus();
    await page.keyboard.press('Digit2');
    await page.getByText('Only reserves work: “Sign”.').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('Nobody works: “Sign”. Leads wait there.').waitFor();
    await cell(page, 'Vera Orlova', 'Call').focus();
    await page.keyboard.press('Digit1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Digit1');
    await page
      .getByText('Vera Orlova: the stages add up to 200 % of what this person may hold in all.')
      .waitFor();
    await page.getByRole('button', { name: 'Leave everything as it was' }).click();
    await page.getByText('Every stage has somebody at work.').waitFor();
    expect(await specialists(2)).toHaveLength(1);
  });

  it('sets weight and number of leads with the mouse', async () => {
    const page = await line(head);
    await cell(page, 'Anna Kotova', 'Call').click();
    await page.getByRole('textbox', { name: 'Weight' }).fill('2');
    await page.getByRole('textbox', { name: 'Open leads at once' }).fill('7');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('primary, up to 5, weight 1 → primary, up to 7, weight 2').waitFor();
    await page.getByRole('button', { name: 'Save “Call”' }).click();
    await page.getByRole('heading', { name: 'Not saved yet' }).waitFor({ state: 'detached' });
    expect(await specialists(1)).toEqual([{ name: 'Anna Kotova', rank: 'primary', capacity: 7, weight: 2 }]);
  });

  it('who was not the first sees what is there now, and loses nothing of what he has changed', async () => {
    const page = await line(head);
    await cell(page, 'Boris Orlov', 'Call').focus();
    await page.keyboard.press('Digit2');
    // What is told live is not to be there before the click.
    await page.route(
      '**/specialists',
      async (route) => {
        await department.staff(1, 9, anna);
        await route.continue();
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Save “Call”' }).click();
    await page.getByRole('alert').waitFor();
    await cell(page, 'Anna Kotova', 'Call')
      .and(page.getByRole('button', { name: /of 9/ }))
      .waitFor();
    await page.getByRole('button', { name: 'Save “Call”' }).click();
    await page.getByRole('heading', { name: 'Not saved yet' }).waitFor({ state: 'detached' });
    expect(await specialists(1)).toEqual([
      { name: 'Anna Kotova', rank: 'primary', capacity: 9, weight: 1 },
      { name: 'Boris Orlov', rank: 'reserve', capacity: 10, weight: 1 },
    ]);
    browsers.forgive(/409/);
  });

  it('draws a funnel: what is wrong stands beside the field as she types, and what is right is saved', async () => {
    const page = await browsers.of(head.id);
    await page.goto(`/line/funnels/${department.funnel.id}`);
    await page.getByRole('textbox', { name: 'Stage 2' }).fill('call');
    await page.getByText('Stage 1 is called “Call” already.').waitFor();
    await page.getByRole('textbox', { name: 'Stage 2' }).fill('Contract');
    await page.getByText('Stage 1 is called “Call” already.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Contract: earlier' }).click();
    await page.getByRole('button', { name: 'Rules of Contract' }).click();
    await page.getByRole('textbox', { name: 'Time limit, minutes' }).fill('480');
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByText('The question needs a text.').waitFor();
    await page.getByRole('textbox', { name: 'Question 1' }).fill('Who signs?');
    await page.getByRole('button', { name: 'Add a reason' }).click();
    await page.getByRole('textbox', { name: 'Reason 1' }).fill('Too dear');
    await page.getByRole('button', { name: 'Save the funnel' }).click();
    await page.getByText(/^Saved:/).waitFor();
    const path = `/funnels/${department.funnel.id}`;
    expect(await api.granted(Funnel, api.ask('GET', path))).toMatchObject({
      stages: [
        {
          name: 'Contract',
          timeLimitMinutes: 480,
          exit: { questions: [{ text: 'Who signs?', required: false }] },
        },
        { name: 'Call' },
      ],
      lossReasons: [{ name: 'Too dear' }],
    });
  });

  it('begins a new funnel with a ready one', async () => {
    const page = await line(head);
    await page.getByRole('link', { name: 'New funnel' }).click();
    await page
      .getByRole('button', { name: /^Begin with/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save the funnel' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/line\/funnels\/[0-9a-f-]{36}$/);
  });

  it('archives a funnel that nobody works any more, and not one with open leads', async () => {
    const old = await Department.draw(api, ['Old call']);
    const lead = await old.enter('The last one');
    const page = await browsers.of(head.id);
    await page.goto(`/line/funnels/${old.funnel.id}`);
    const dialog = page.getByRole('dialog', { name: 'Archive “Old call”' });
    const archive = async () => {
      await page.getByRole('button', { name: 'Archive the funnel' }).click();
      await dialog.getByRole('button', { name: 'Archive', exact: true }).click();
    };
    await archive();
    await dialog.getByRole('alert').getByText('1').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    browsers.forgive(/409/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await old.move(lead, 'lose', { reason: 'Gone' });
    await archive();
    await page.getByText('“Old call” is archived.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/line');
    const { items } = await api.granted(FunnelList, api.ask('GET', '/funnels?archived=false'));
    expect(items.map(({ name }) => name)).not.toContain('Old call');
  });
});

describe('a rep', () => {
  it('looks at the line and changes nothing', async () => {
    const page = await line(anna);
    await page.getByRole('rowheader', { name: 'Anna Kotova' }).waitFor();
    expect(await page.getByRole('table').getByRole('button').count()).toBe(0);
    expect(await page.getByRole('link', { name: /funnel$/ }).count()).toBe(0);
    await page.goto(`/line/funnels/${department.funnel.id}`);
    await page.getByText('This funnel is not yours to change').waitFor();
  });
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the line is open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await line(head, { language, device, light });
  await cell(page, 'Anna Kotova', 'Call').click();
  await page.getByRole('dialog').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.goto(`/line/funnels/${department.funnel.id}`);
  await page.getByRole('button', { name: /^(Rules of|Правила:) Call$/ }).click();
  await page.getByRole('textbox', { name: /^(Time limit|Срок)/ }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
