import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { NotificationList } from '#contracts';
import type { Statement } from '#database';
import { aKeeper } from '../support/an-alert.ts';
import { Department } from '../support/department.ts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi({ workers: true });
const browsers = useBrowser(api);

let ops: string;
let tellInVain: (name: string, state: string) => Promise<string>;

const fail: Statement<never> = {
  name: 'test_fail_messages',
  text: `with failed as (update notifications set state = $1, code = 'ECONNREFUSED', cause = 'connect ECONNREFUSED #',
      detail = 'connect ECONNREFUSED 10.0.0.7:587', attempts = 1, enqueued_at = now(), changed_at = now()
    where channel = 'email' and lead_id = $2 returning id)
    insert into delivery_attempts (notification_id, number, started_at, ended_at, outcome, phase, code, detail)
    select id, 1, now(), now(), $1, 'connect', 'ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.7:587' from failed
    on conflict (notification_id, number) do update set outcome = excluded.outcome, phase = excluded.phase,
      code = excluded.code, detail = excluded.detail`,
};

const defer: Statement<never> = {
  name: 'test_defer_message',
  text: `update notifications set state = 'deferred', due_at = now() + interval '8 hours' where lead_id = $1 and channel = 'email'`,
};

const insertWorker: Statement<never> = {
  name: 'test_insert_working_worker',
  text: `insert into workers (id, host, pid, version, queues, started_at, beaten_at) values ($1, $2, 1, '1', '{}', now(), now() + interval '1 hour')`,
};

beforeAll(async () => {
  ops = await aKeeper(api.database, 'ops', ['in_app']);
  const department = await Department.draw(api, ['Call', 'Sign']);
  const anna = await department.hire('Anna Kotova');
  await department.staff(1, 100, anna);
  tellInVain = async (name, state) => {
    const { lead } = await department.enter(name);
    const asked = () =>
      api.granted(NotificationList, api.ask('GET', `/notifications?leadId=${lead.id}&state=sent`));
    await eventually(`${name} is told of`, asked, ({ items }) => items.length === 1);
    await api.database.run(fail, [state, lead.id]);
    return lead.id;
  };
  await tellInVain('Mikhail Petrov', 'needs_attention');
  await tellInVain('Daria Orlova', 'needs_attention');
  await tellInVain('Pavel Belov', 'ambiguous');
});

const item = (page: Page, list: string, place = 0) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem').nth(place);

async function giveReason(page: Page, reason: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('whoever keeps the line running', () => {
  it('pauses a channel with a reason and an end, and resumes it; without a reason nothing is done', async () => {
    const page = await browsers.of(ops);
    await page.goto('/queues');
    const slack = page.getByRole('article', { name: 'Slack' });
    await slack.getByRole('button', { name: 'Pause the channel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pause: Slack' });
    await dialog.getByRole('button', { name: 'Pause the channel' }).click();
    await dialog.getByText('This can not be left empty.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByLabel('For how long').selectOption('an hour');
    await giveReason(page, 'They move house', 'Pause the channel');
    await slack.getByText(/Held back until .* by Olga Ops: “They move house”/).waitFor();
    await slack.getByRole('button', { name: 'Resume the channel' }).click();
    await giveReason(page, 'They are in', 'Resume the channel');
    await slack.getByText('sends', { exact: true }).waitFor();
  });

  it('takes a message that was given up on, has it sent again, and closes another', async () => {
    const page = await browsers.of(ops);
    await page.goto('/queues');
    const list = page.getByRole('list', { name: 'Waits for a person' });
    const first = item(page, 'Waits for a person');
    await first.getByText('the server refused the connection').waitFor();
    expect(await page.getByText(/Petrov|Orlova/).count()).toBe(0);
    await first.getByRole('button', { name: 'I look after it' }).click();
    await first.getByText(/You look after it, since/).waitFor();
    await first.getByRole('button', { name: 'Send again' }).click();
    await giveReason(page, 'The server is back', 'Send again');
    await list.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    await first.getByRole('button', { name: 'Nothing left to do' }).click();
    await giveReason(page, 'I have told her', 'Close it');
    await page.getByText('Nothing waits for a person.').waitFor();
  });

  it('is told how many a retry of a cause would be about, and that some may have arrived', async () => {
    const page = await browsers.of(ops);
    await page.goto('/queues');
    const group = item(page, 'What has failed, by cause');
    await group.getByText('may have arrived or not').waitFor();
    await group.getByRole('button', { name: 'Send all of them again' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/0 messages would be tried again\. 1 more may have arrived already/).waitFor();
    await dialog.getByLabel(/Those that may have arrived, too/).check();
    await giveReason(page, 'Nobody got them', 'Send again');
    await page.getByText('Of every message it is known whether it arrived.').waitFor();
    const asked = api.ask('GET', '/notifications?state=ambiguous');
    expect((await api.granted(NotificationList, asked)).items).toEqual([]);
  });

  it('sees what waits by the wish of its receivers, apart from what is due', async () => {
    await api.database.run(defer, [await tellInVain('Night Owl', 'rejected')]);
    const page = await browsers.of(ops);
    await page.goto('/queues');
    const email = page.getByRole('article', { name: 'e-mail' });
    const waits = email
      .getByRole('heading', { name: 'Not due yet' })
      .locator('xpath=following-sibling::dl[1]');
    expect(await waits.innerText()).toMatch(/^waits by wish\s+1$/);
    expect(await email.getByText('waits by wish').count()).toBe(1);
  });

  it('drains a worker', async () => {
    await api.database.run(insertWorker, [randomUUID(), 'host-7']);
    const page = await browsers.of(ops);
    await page.goto('/queues');
    await page.getByRole('button', { name: 'Drain the worker host-7 · 1' }).click();
    await giveReason(page, 'Its disk is changed', 'Drain');
    const row = page.getByRole('row', { name: /host-7/ });
    await row.getByText(/ends its last jobs|has no jobs left/).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
  });

  it.each([
    ['en', 'desktop', 'light'],
    ['ru', 'desktop', 'dark'],
    ['ru', 'phone', 'light'],
    ['en', 'phone', 'dark'],
  ] as const)('meets no barrier: %s, %s, %s', async (language, device, light) => {
    const page = await browsers.of(ops, { language, device, light });
    await page.goto('/queues');
    await page.getByRole('heading', { level: 2 }).last().waitFor();
    await page.getByText('host-7').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const wide = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBe(0);
  });
});
