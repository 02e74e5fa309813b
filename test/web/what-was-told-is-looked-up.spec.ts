import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { aKeeper } from '../support/an-alert.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi();
const browsers = useBrowser(api);

let head: EmployeeCard;
let anna: EmployeeCard;
let ops: string;

const reject: Statement<never> = {
  name: 'test_reject_message',
  text: `with failed as (update notifications set state = 'rejected', code = '550', detail = '550 no such user', attempts = 1,
      enqueued_at = now(), changed_at = now() where channel = 'email' and lead_id = $1 returning id)
    insert into delivery_attempts (notification_id, number, started_at, ended_at, outcome, phase, code, detail)
    select id, 1, now(), now(), 'rejected', 'envelope', '550', '550 no such user' from failed`,
};

beforeAll(async () => {
  const department = await Department.draw(api, ['Call', 'Sign']);
  const { departmentId } = department.funnel;
  head = await department.hire('Helen Head', { role: 'head', heads: [departmentId] });
  anna = await department.hire('Anna Kotova');
  ops = await aKeeper(api.database, 'ops', ['in_app']);
  await department.staff(1, 100, anna);
  const { lead } = await department.enter('Mikhail Petrov');
  await api.database.run(reject, [lead.id]);
  await department.enter('Daria Orlova');
});

describe('whoever heads a department', () => {
  it('chooses messages by what they are, by the address, and opens one with every attempt', async () => {
    const page = await browsers.of(head.id);
    await page.goto('/messages');
    const list = page.getByRole('list', { name: 'Messages, the newest first' });
    await list.getByRole('link', { name: 'Daria Orlova' }).waitFor();
    await page.getByLabel('State').selectOption('not accepted');
    await list.getByRole('link', { name: 'Daria Orlova' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('state')).toBe('rejected');
    await page.reload();
    await list.getByRole('link', { name: 'handoff' }).click();
    const message = page.getByRole('dialog');
    await message.getByText('Attempt 1').waitFor();
    await message.getByText('not accepted, and will not be').waitFor();
    await message.getByText(/ended when the address was named/).waitFor();
    expect(await message.getByText('550 no such user').count()).toBe(2);
    expect(await message.getByRole('button', { name: 'Send again' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await message.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('message')).toBeNull();
  });

  it('chooses somebody by a part of his name, and sees that there is no such message', async () => {
    const page = await browsers.of(head.id);
    await page.goto('/messages');
    await page.getByRole('combobox', { name: 'Who is told' }).fill('Kot');
    await page.getByRole('option', { name: 'Anna Kotova' }).click();
    await page.waitForURL((url) => url.searchParams.get('employeeId') === anna.id);
    await page.getByLabel('Channel').selectOption('Slack');
    await page.getByText('There is no such message.').waitFor();
    await page.getByRole('link', { name: 'Show all messages' }).click();
    await page.getByRole('link', { name: 'Daria Orlova' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('sees all that was told of one lead', async () => {
    const page = await browsers.of(head.id);
    await page.goto('/messages');
    await page.getByRole('link', { name: 'Mikhail Petrov' }).click();
    await page.getByText('Only of one lead: Mikhail Petrov').waitFor();
    await page.getByRole('link', { name: 'Daria Orlova' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Of all leads' }).click();
    await page.getByRole('link', { name: 'Daria Orlova' }).waitFor();
    expect(new URL(page.url()).searchParams.has('leadId')).toBe(false);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('meets no barrier: %s, %s, %s', async (language, device, light) => {
    const page = await browsers.of(head.id, { language, device, light });
    await page.goto('/messages');
    await page.getByRole('link', { name: 'Daria Orlova' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('listitem').first().getByRole('link').first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

describe('whoever keeps the line running', () => {
  it('sees messages without the names of leads, and has one sent again', async () => {
    const page = await browsers.of(ops);
    await page.goto('/messages?state=rejected');
    await page.getByRole('link', { name: 'a lead' }).waitFor();
    expect(await page.getByText('Petrov').count()).toBe(0);
    await page.getByRole('link', { name: 'handoff' }).click();
    const message = page.getByRole('dialog').filter({ hasText: 'Attempt 1' });
    await message.getByRole('button', { name: 'Send again' }).click();
    const asked = page.getByRole('dialog', { name: 'Send again to Anna Kotova' });
    await asked.getByRole('textbox').fill('Her mailbox is there now');
    await asked.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('It is with the queue again.').waitFor();
    await message.getByText('to be sent', { exact: true }).first().waitFor();
  });
});
