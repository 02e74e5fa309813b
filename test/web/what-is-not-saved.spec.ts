import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard, LeadMoved } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let lead: LeadMoved;

beforeAll(async () => {
  const other = await Department.draw(api, ['Only']);
  head = await other.hire('Olga Smirnova', { role: 'head' });
  department = await Department.draw(api, ['Call', 'Sign']);
  anna = await department.hire('Anna Kotova');
  const boris = await department.hire('Boris Orlov');
  await department.staff(1, 5, anna);
  await department.staff(2, 5, boris);
  lead = await department.enter('Maria');
});

async function open(path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(head.id, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Each page on which something is changed and then saved: what is changed there. */
const CHANGES = {
  'the line': async () => {
    const page = await open(`/line?funnel=${department.funnel.id}`);
    await page.getByRole('button', { name: /^Anna Kotova, Sign:/ }).focus();
    await page.keyboard.press('Digit2');
    await page.getByText('Anna Kotova: none → reserve, up to 10, weight 1').waitFor();
    return page;
  },
  'a funnel': async () => {
    const page = await open(`/line/funnels/${department.funnel.id}`);
    await page.getByRole('textbox', { name: 'Name of the funnel' }).fill('Another name');
    return page;
  },
  somebody: async () => {
    const page = await open(`/people/${anna.id}`);
    await page.getByRole('textbox', { name: 'Open leads at once' }).fill('20');
    return page;
  },
  'somebody new': async () => {
    const page = await open('/people/new');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Vera');
    return page;
  },
  'an absence': async () => {
    const page = await open(`/people/${anna.id}`);
    await page.getByRole('button', { name: 'Enter an absence' }).click();
    await page.getByLabel('First day').fill('2027-01-20');
    return page;
  },
  'the facts of a lead': async () => {
    const page = await open(`/leads/${lead.lead.id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Company' }).fill('Romashka');
    return page;
  },
  'how one is told': async () => {
    const page = await open('/notifications');
    await page.getByLabel('When', { exact: true }).first().selectOption({ label: 'At once' });
    return page;
  },
  'when reports are sent': async () => {
    const page = await open(`/reports?department=${department.funnel.departmentId}`);
    await page.locator('input[type=time]').first().fill('07:07');
    return page;
  },
  'the norms': async () => {
    const page = await open(`/activities?department=${department.funnel.departmentId}`);
    await page.getByRole('button', { name: 'Add a norm' }).click();
    return page;
  },
} as const satisfies Readonly<Record<string, () => Promise<Page>>>;

const asked = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });

describe.each(Object.entries(CHANGES))('who has changed something of %s', (_, change) => {
  it('is asked before it is lost, and may stay', async () => {
    const page = await change();
    const here = page.url();
    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await asked(page).getByRole('button', { name: 'Cancel' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect(page.url()).toBe(here);
    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await asked(page).getByRole('button', { name: 'Leave', exact: true }).click();
    await page.waitForURL(/\/board/);
  });
});

it('whoever leaves without saving has saved nothing', async () => {
  const page = await open(`/people/${anna.id}`);
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  // What a form is checked by is there from then on: it would be sent at once.
  await name.fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await name.and(page.locator('[aria-invalid=true]')).waitFor();
  await name.fill('Anna Petrova');
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await asked(page).getByRole('button', { name: 'Leave', exact: true }).click();
  await page.waitForURL(/\/board/);
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor();
  expect(sent).toEqual([]);
});

it('whoever sends a long form is led to what is wrong with it', async () => {
  const page = await open('/people/new');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.and(page.locator('[aria-invalid=true]')).waitFor();
  expect(await name.and(page.locator(':focus')).count()).toBe(1);
});

it('nobody is asked where nothing has changed, nor when it was saved', async () => {
  const page = await open(`/people/${anna.id}`);
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await page.waitForURL(/\/board/);
  await page.goto(`/people/${anna.id}`);
  await page.getByRole('textbox', { name: 'Open leads at once' }).fill('21');
  // Written shorter than it is shown.
  await page.getByRole('radio', { name: 'Own hours' }).click();
  await page.getByRole('textbox', { name: 'Tuesday' }).fill('10-14, 15-19');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: Anna Kotova.').waitFor();
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await page.waitForURL(/\/board/);
  expect(await asked(page).count()).toBe(0);
});

it('another funnel has a matrix of its own: going there is leaving too', async () => {
  const page = await CHANGES['the line']();
  await page.getByRole('combobox', { name: 'Funnel' }).click();
  await page.getByRole('option', { name: 'Only', exact: true }).click();
  await asked(page).getByRole('button', { name: 'Cancel' }).click();
  await asked(page).waitFor({ state: 'detached' });
  const change = page.getByText('Anna Kotova: none → reserve, up to 10, weight 1');
  expect(await change.count()).toBe(1);
});

it('the browser asks when the page itself is left', async () => {
  const page = await CHANGES.somebody();
  const question = page.waitForEvent('dialog');
  const going = page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await going;
});

it('says at the foot of a long matrix that there is something to save, and leads there', async () => {
  const page = await CHANGES['the line']();
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.getByRole('button', { name: /^Anna Kotova, Sign:/ }).scrollIntoViewIfNeeded();
  await page.getByText('Not saved yet: Sign').waitFor();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByText('Not saved yet: Sign').waitFor({ state: 'detached' });
  expect(await page.locator(':focus').innerText()).toBe('Save “Sign”');
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)('the question is open to everybody: %s, %s, %s', async (language, device, light) => {
  const page = await open(`/people/${anna.id}`, { language, device, light });
  const many = language === 'en' ? 'Open leads at once' : 'Открытых лидов сразу';
  await page.getByRole('textbox', { name: many }).fill('30');
  await page.getByRole('link', { name: language === 'en' ? 'Board' : 'Доска', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await barriersOn(page)).toEqual([]);
});
