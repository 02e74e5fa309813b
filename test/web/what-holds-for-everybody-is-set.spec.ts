import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import {
  AlertThresholdList,
  ChangeCompanyBody,
  ChannelSettingsList,
  Company,
  type EmployeeCard,
} from '#contracts';
import { administrator } from '../support/channel-writes.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { SmtpSink } from '../support/smtp-sink.ts';
import { WebhookSink } from '../support/webhook-sink.ts';
import { barriersOn, useBrowser } from '../support/use-browser.ts';

const api = useApi({
  settings: async () => ({
    PRIVATE_NETWORK: 'allow',
    OUTGOING_ALLOWED: '127.0.0.1',
    ALERT_CANARY_SECONDS: '90',
  }),
});
const byEnvironment = useApi({
  settings: async () => ({ SMTP_URL: 'smtp://u:hunter2@127.0.0.1:2525', MAIL_FROM: 'line@example.com' }),
});
const browsers = useBrowser(api);
const browsersElsewhere = useBrowser(byEnvironment);

const PASSWORD = 'correct-horse-battery';

let sink: SmtpSink;
let admin: EmployeeCard;
let head: EmployeeCard;

beforeAll(async () => {
  sink = await SmtpSink.start({ keeps: true, auth: { user: 'line', pass: PASSWORD } });
  const department = await Department.draw(api, ['Call']);
  admin = await department.hire('Ada Ross', { role: 'admin' });
  head = await department.hire('Hilda Sand', { role: 'head' });
});
afterAll(() => sink.close());

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function settingsOf(employee: EmployeeCard, looks = {}): Promise<Page> {
  const page = await browsers.of(employee.id, looks);
  await page.goto('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function emailIsSet(): Promise<boolean> {
  const { items } = await api.granted(ChannelSettingsList, api.ask('GET', '/channels'));
  return items.some(({ channel, source }) => channel === 'email' && source === 'product');
}

describe('the mail server', () => {
  it('is set once everything that was wrong, said at once beside its field, is mended', async () => {
    const page = await settingsOf(admin);
    const mail = part(page, 'e-mail');
    await mail.getByText('not set', { exact: true }).waitFor();
    await mail.getByRole('button', { name: 'Save the mail server' }).click();
    await mail.locator('[aria-invalid=true]').nth(1).waitFor();
    const wrong = mail.locator('[aria-invalid=true]');
    expect(await wrong.count()).toBe(2);
    await mail.getByRole('textbox', { name: 'Mail server' }).and(page.locator(':focus')).waitFor();
    await mail.getByRole('textbox', { name: 'Mail server' }).fill('127.0.0.1');
    await mail.getByLabel('Port').fill(String(sink.port));
    await mail.getByLabel('Encryption').selectOption('if-offered');
    await mail.getByLabel('User').fill('line');
    await mail.getByLabel('From: address').fill('line@example.com');
    await mail.getByRole('button', { name: 'Save the mail server' }).click();
    await mail.getByText('A user needs a password to go with it.').waitFor();
    browsers.forgive(/422/);
    await mail.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await mail.getByRole('button', { name: 'Save the mail server' }).click();
    await mail.getByText('Set by Ada Ross').waitFor();
    expect(await emailIsSet()).toBe(true);
    expect(await mail.getByLabel('Password', { exact: true }).inputValue()).toBe('');
  });

  it('is tried out, and what it said is told', async () => {
    const page = await settingsOf(admin);
    const mail = part(page, 'e-mail');
    await mail.getByRole('button', { name: 'Send me a test message' }).click();
    await mail.getByText(`The server has taken the message for ${admin.email}.`).waitFor();
    expect(sink.mails.at(-1)).toMatchObject({ to: [admin.email] });
    await mail.getByLabel('User').fill('another');
    await mail.getByLabel('Password', { exact: true }).fill('wrong');
    await mail.getByRole('button', { name: 'Save the mail server' }).click();
    await page.getByText('Send yourself a test message').waitFor();
    await mail.getByRole('button', { name: 'Send me a test message' }).click();
    await mail.getByText(/Refused\. .*535/).waitFor();
  });

  it('is forgotten only after it was asked whether it really is to be', async () => {
    const page = await settingsOf(admin);
    const mail = part(page, 'e-mail');
    await mail.getByRole('button', { name: 'Forget these settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await emailIsSet()).toBe(true);
    await mail.getByRole('button', { name: 'Forget these settings' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget these settings' }).click();
    await mail.getByText('not set', { exact: true }).waitFor();
    expect(await emailIsSet()).toBe(false);
  });

  it('has no form where the environment has set it, and says by which setting', async () => {
    const ada = await (await Department.draw(byEnvironment, ['Call'])).hire('Ada', { role: 'admin' });
    const page = await browsersElsewhere.of(ada.id);
    await page.goto('/settings');
    await part(page, 'e-mail').getByText('It is set by SMTP_URL in the environment').waitFor();
    expect(await part(page, 'e-mail').getByRole('textbox').count()).toBe(0);
    expect(await part(page, 'Slack').getByRole('textbox').count()).toBe(2);
  });
});

describe('the Slack app', () => {
  it('is not set by what is no token', async () => {
    const page = await settingsOf(admin);
    const slack = part(page, 'Slack');
    await slack.getByLabel('Bot token').fill('not a token');
    await slack.getByRole('button', { name: 'Save the Slack app' }).click();
    await slack.locator('[aria-invalid=true]').waitFor();
    await slack.getByLabel('Bot token').fill('xoxb-123');
    await slack.getByRole('button', { name: 'Save the Slack app' }).click();
    await slack.getByText('Set by Ada Ross').waitFor();
    expect(await slack.getByLabel('Bot token').inputValue()).toBe('');
  });
});

describe('the webhook', () => {
  let receiver: WebhookSink;

  beforeAll(async () => {
    receiver = await WebhookSink.start();
  });
  afterAll(() => receiver.close());

  it('is set by an address, of which only its host is shown, and its secret is shown once', async () => {
    const page = await settingsOf(admin);
    const webhook = part(page, 'webhook');
    await webhook.getByRole('button', { name: 'Save the webhook' }).click();
    await webhook.getByText('The channel needs an address; none is kept yet.').waitFor();
    browsers.forgive(/422/);
    await webhook.getByLabel('Address', { exact: true }).fill(receiver.url);
    await webhook.getByRole('button', { name: 'Save the webhook' }).click();
    await webhook.getByText(`The address leads to 127.0.0.1:${receiver.port}.`).waitFor();
    expect(await webhook.getByLabel('Address', { exact: true }).inputValue()).toBe('');
    await webhook.getByRole('button', { name: 'Make a new secret' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a new secret' }).click();
    const made = page.getByRole('dialog', { name: 'The new secret' });
    await made.getByText(/^whsec_/).waitFor();
    await made.getByRole('button', { name: 'I have copied it' }).click();
    await made.waitFor({ state: 'detached' });
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('is tried out, and what was answered is shown', async () => {
    const page = await settingsOf(admin);
    const webhook = part(page, 'webhook');
    receiver.fail({ does: 'answer', status: 404, body: 'No such hook' });
    await webhook.getByRole('button', { name: 'Send me a test message' }).click();
    await webhook.getByText(/Refused\. .*The receiver answered 404: No such hook/).waitFor();
    await webhook.getByRole('button', { name: 'Send me a test message' }).click();
    await webhook.getByText(`The server has taken the message for ${admin.email}.`).waitFor();
    expect(receiver.posts).toHaveLength(2);
  });

  it('says how it is set up, for a program of one’s own and for a chat', async () => {
    const page = await settingsOf(admin);
    const webhook = part(page, 'webhook');
    await webhook.getByText('docs/webhooks.md says how').waitFor();
    await webhook.getByLabel('Where messages go').selectOption('Mattermost, Rocket.Chat');
    await webhook.getByText('an administrator makes an incoming webhook').waitFor();
    expect(await webhook.getByText('docs/webhooks.md says how').count()).toBe(0);
  });
});

describe('the thresholds of alerts', () => {
  const held = async (rule: string) => {
    const { items } = await api.granted(AlertThresholdList, api.ask('GET', '/alert-thresholds'));
    return items.find((item) => item.rule === rule);
  };

  it('are set, and are what is usual again when a field is emptied', async () => {
    const page = await settingsOf(admin);
    const thresholds = part(page, 'When to raise an alert');
    const save = thresholds.getByRole('button', { name: 'Save the thresholds' });
    const field = thresholds.getByLabel('Messages wait too long to be sent');
    await field.fill('0');
    await thresholds.getByLabel('The disk is almost full').fill('100');
    await save.click();
    await thresholds.locator('[aria-invalid=true]').nth(1).waitFor();
    await field.fill('600');
    await thresholds.getByLabel('The disk is almost full').fill('75');
    await save.click();
    await page.getByText('The thresholds are set').waitFor();
    expect(await held('queue-age')).toMatchObject({ threshold: 600, source: 'product' });
    expect(await held('disk')).toMatchObject({ threshold: 75, source: 'product' });
    await page.reload();
    await field.fill('');
    await save.click();
    await page.getByText('The thresholds are set').waitFor();
    expect(await held('queue-age')).toMatchObject({ threshold: 300, source: 'default' });
    expect(await held('disk')).toMatchObject({ threshold: 75, source: 'product' });
  });

  it('have no field where the environment says one', async () => {
    const page = await settingsOf(admin);
    const thresholds = part(page, 'When to raise an alert');
    await thresholds.getByText('90 sec, set by ALERT_CANARY_SECONDS').waitFor();
    expect(await thresholds.getByLabel('The test message does not come through').count()).toBe(0);
  });
});

describe('the company', () => {
  const rename = async (name: string) => {
    const { version } = await api.granted(Company, api.ask('GET', '/company'));
    const body: ChangeCompanyBody = { version, name };
    await api.granted(Company, api.ask('PUT', '/company', body, await administrator(api)));
  };

  it('gets its name, and who meanwhile named it otherwise is not passed over', async () => {
    const page = await settingsOf(admin);
    const company = part(page, 'Company');
    const name = company.getByLabel('What the company is called');
    await name.fill('Romashka');
    await rename('Vasilek');
    await company.getByRole('button', { name: 'Save the name' }).click();
    await company.getByText('It was changed since').waitFor();
    browsers.forgive(/409/);
    expect(await name.inputValue()).toBe('Romashka');
    await company.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('The name of the company is set.').waitFor();
    expect(await api.granted(Company, api.ask('GET', '/company'))).toMatchObject({ name: 'Romashka' });
  });
});

it('settings are no place for who may not see them', async () => {
  const page = await settingsOf(head);
  await page.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
  expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  expect(await page.getByRole('region').count()).toBe(0);
});

it.each([
  ['en', 'desktop', 'light'],
  ['ru', 'desktop', 'dark'],
  ['ru', 'phone', 'light'],
  ['en', 'phone', 'dark'],
] as const)(
  'settings are open to everybody who may see them: %s, %s, %s',
  async (language, device, light) => {
    const page = await settingsOf(admin, { language, device, light });
    await page.getByRole('textbox').nth(12).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page
      .getByRole('button', { name: language === 'ru' ? 'Сохранить почтовый' : 'Save the mail' })
      .click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const { width, inside } = await page.getByRole('main').evaluate((main) => ({
      width: main.clientWidth,
      inside: main.scrollWidth,
    }));
    expect(inside).toBe(width);
  },
);
