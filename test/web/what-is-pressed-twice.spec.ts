import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let department: Department;
let head: EmployeeCard;
let rep: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call', 'Sign']);
  head = await department.hire('Olga Smirnova', { role: 'head' });
  rep = await department.hire('Anna Kotova');
});

async function open(path: string): Promise<Page> {
  const page = await browsers.of(head.id);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What is sent from now on by other requests than reading. */
function sentFrom(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return sent;
}

/** Sends a form twice before it can say that it is under way, as an impatient hand does. */
const sendTwice = (form: Locator) =>
  form.evaluate((element: Readonly<{ requestSubmit: () => void }>) => {
    element.requestSubmit();
    element.requestSubmit();
  });

describe('a form that is sent twice', () => {
  it('changes somebody once, and does not say that somebody else has', async () => {
    const page = await open(`/people/${rep.id}`);
    const many = page.getByRole('textbox', { name: 'Open leads at once' });
    await many.fill('20');
    const sent = sentFrom(page);
    await sendTwice(page.locator('form').filter({ has: many }));
    await page.getByText('Saved: Anna Kotova.').waitFor();
    expect(sent).toEqual([`PATCH /api/v1/employees/${rep.id}`]);
  });

  it('makes one API key: nobody would ever see the secret of the other', async () => {
    const page = await open('/account');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Form on the website');
    const sent = sentFrom(page);
    await sendTwice(dialog.locator('form'));
    await dialog.getByText(/^cvk_/).waitFor();
    expect(sent).toEqual(['POST /api/v1/account/keys']);
  });

  it('enters one absence', async () => {
    const page = await open(`/people/${rep.id}`);
    await page.getByRole('button', { name: 'Enter an absence' }).click();
    const first = page.getByLabel('First day');
    await first.fill('2027-01-20');
    await page.getByLabel('Last day').fill('2027-01-21');
    const sent = sentFrom(page);
    await sendTwice(page.locator('form').filter({ has: first }));
    await first.waitFor({ state: 'detached' });
    expect(sent).toEqual([`POST /api/v1/employees/${rep.id}/absences`]);
  });
});
