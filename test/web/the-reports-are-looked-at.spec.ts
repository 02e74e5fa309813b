import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** All that has happened happened a week ago: the week that the report is about. */
const aWeekAgo: Statement<never> = {
  name: 'test_a_week_ago',
  text: `update visits set entered_at = entered_at - interval '7 days', arrived_at = arrived_at - interval '7 days',
    ended_at = ended_at - interval '7 days'`,
};

const reportsTold: Statement<{ employeeId: string; channel: string; kind: string }> = {
  name: 'test_reports_told',
  text: `select employee_id as "employeeId", channel, kind from notifications where kind like 'report.%'`,
};

beforeAll(async () => {
  const line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Olga Smirnova', { role: 'head' });
  [anna, boris] = [await line.hire('Anna Kotova'), await line.hire('Boris Orlov')];
  await line.staff(1, 100, anna);
  await line.move(await line.move(await line.enter('Signed'), 'advance'), 'lose', { reason: 'No budget' });
  await line.enter('Open');
  await api.database.run(aWeekAgo, []);
});

async function open(employee: EmployeeCard, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto('/reports');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByText(/To you|Вам/)
    .first()
    .waitFor();
  return page;
}

describe('the reports', () => {
  it('show a head what he would be sent now, with the picture, and lead to the figures of the same days', async () => {
    const page = await open(head);
    await page.getByText(/As it would be sent now: “Week of .*: 2 came, 0 won, 1 lost”/).waitFor();
    const picture = page.getByRole('img', { name: /The funnel as a picture/ });
    expect(await picture.evaluate((image) => ('naturalWidth' in image ? image.naturalWidth : 0))).toBe(1_120);
    await page.getByText('Sent to you as a head: e-mail', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Open the figures of these days' }).click();
    await page.waitForURL(/\/figures\?.*from=/);
  });

  it('show a rep his own alone, or that there is nothing', async () => {
    const hers = await open(anna);
    await hers.getByText(/As it would be sent now: “Week of .*your leads/).waitFor();
    const his = await open(boris);
    await his.getByText('Nothing has happened in these days').waitFor();
    expect(await his.getByRole('button', { name: 'Save' }).count()).toBe(0);
  });

  it('send what is shown to whoever looks, once a click, and to nobody else', async () => {
    const page = await open(head);
    await page.getByRole('button', { name: 'Send it to me now' }).click();
    await page.getByText('On its way to you: e-mail').waitFor();
    const told = await api.database.run(reportsTold, []);
    expect(told).toEqual([{ employeeId: head.id, channel: 'email', kind: 'report.weekly' }]);
  });

  it('let a head say when they are sent, and anybody that he wants none', async () => {
    const page = await open(head);
    const daily = page.getByRole('group', { name: 'Daily' });
    await daily.getByLabel('Send it').check();
    await daily.getByLabel('At').fill('18:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    const hers = await open(anna);
    await hers.getByText('Daily: on working days at 18:30.').waitFor();
    const kept = hers.waitForResponse((answer) => answer.url().endsWith('/account/reports'));
    await hers.getByLabel('Send me reports').click();
    await kept;
    await hers.reload();
    await hers.getByLabel('Send me reports').waitFor();
    expect(await hers.getByLabel('Send me reports').isChecked()).toBe(false);
  });

  it.each([
    ['en', 'light', 'desktop'],
    ['ru', 'dark', 'phone'],
  ] as const)('can be read by everybody: %s, %s, %s', async (language, light, device) => {
    const page = await open(head, { language, light, device });
    expect(await barriersOn(page)).toEqual([]);
  });
});
