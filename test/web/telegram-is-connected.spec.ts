import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ChannelSettingsList, EmployeeCard } from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { TelegramSink } from '../support/telegram-sink.ts';
import { barriersOn, useBrowser, type Looks } from '../support/use-browser.ts';

const TOKEN = '1234567890:AAExampleOfASecretWith35Characters_-';

let sink: TelegramSink;
const api = useApi({
  workers: true,
  settings: async () => {
    sink = await TelegramSink.start();
    return { TELEGRAM_API_URL: sink.url, SWEEP_SECONDS: '1' };
  },
});
const browsers = useBrowser(api);

let department: Department;
let admin: EmployeeCard;

beforeAll(async () => {
  department = await Department.draw(api, ['Call']);
  admin = await department.hire('Ada Ross', { role: 'admin' });
});
afterAll(() => sink.close());

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

async function pageOf({ id }: EmployeeCard, path: string, looks: Looks = {}): Promise<Page> {
  const page = await browsers.of(id, looks);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const employee = ({ id }: EmployeeCard) => api.granted(EmployeeCard, api.ask('GET', `/employees/${id}`));

describe('while no bot is set', () => {
  it('whoever looks at his account is told who sets it', async () => {
    const anna = await department.hire('Anna Kotova');
    const page = await pageOf(anna, '/account');
    await part(page, 'Messages in Telegram').getByText('An administrator does it under Settings').waitFor();
    expect(await part(page, 'Messages in Telegram').getByRole('button').count()).toBe(0);
  });
});

describe('the Telegram bot', () => {
  it('is set by its token, with a word on where to get one, and by nothing else', async () => {
    const page = await pageOf(admin, '/settings');
    const telegram = part(page, 'Telegram');
    await telegram.getByText(/write to @BotFather: send \/newbot/).waitFor();
    await telegram.getByLabel('Token of the bot').fill('not a token');
    await telegram.getByRole('button', { name: 'Save the Telegram bot' }).click();
    await telegram.locator('[aria-invalid=true]').waitFor();
    await telegram.getByLabel('Token of the bot').fill(TOKEN);
    await telegram.getByRole('button', { name: 'Save the Telegram bot' }).click();
    await telegram.getByText('Set by Ada Ross').waitFor();
    expect(await telegram.getByLabel('Token of the bot').inputValue()).toBe('');
    const { items } = await api.granted(ChannelSettingsList, api.ask('GET', '/channels'));
    expect(items.find(({ channel }) => channel === 'telegram')).toMatchObject({ source: 'product' });
  });

  it('is tried by who has not connected himself yet: it says whether the bot answers', async () => {
    const page = await pageOf(admin, '/settings');
    const telegram = part(page, 'Telegram');
    await telegram.getByRole('button', { name: 'Send me a test message' }).click();
    await telegram.getByText(/The bot answers\./).waitFor();
    expect(sink.sent).toEqual([]);
  });
});

describe('one’s own Telegram', () => {
  it('is connected by a code that the telephone reads, which the page sees by itself, and disconnected again', async () => {
    const vera = await department.hire('Vera Lis');
    const page = await pageOf(vera, '/account');
    const telegram = part(page, 'Messages in Telegram');
    await telegram.getByRole('button', { name: 'Connect Telegram', exact: true }).click();
    await telegram.getByRole('img', { name: 'Code that opens the bot in Telegram' }).waitFor();
    const link = await telegram.getByRole('link', { name: 'Open Telegram' }).getAttribute('href');
    const code = new URL(link ?? '').searchParams.get('start') ?? '';
    sink.write(777, `/start ${code}`);
    await sink.until((one) => one.to(777).length === 1);
    expect(sink.to(777)).toEqual([expect.stringContaining('Done, Vera Lis')]);
    await telegram.getByText('connected', { exact: true }).waitFor();
    expect(await employee(vera)).toMatchObject({
      telegramConnected: true,
      channels: ['email', 'telegram'],
    });
    await telegram.getByRole('button', { name: 'Disconnect Telegram' }).click();
    await telegram.getByRole('button', { name: 'Connect Telegram', exact: true }).waitFor();
    expect(await employee(vera)).toMatchObject({ telegramConnected: false, channels: ['email'] });
  });

  it('is no choice of somebody else’s: the form says who connects it', async () => {
    const gleb = await department.hire('Gleb Don');
    const page = await pageOf(admin, `/people/${gleb.id}`);
    const choice = page.getByRole('checkbox', { name: 'Telegram' });
    await choice.waitFor();
    expect(await choice.isDisabled()).toBe(true);
    await page.getByText('This person connects Telegram on the own account page').waitFor();
  });

  it.each<readonly [string, Looks]>([
    ['in Russian, on a phone', { language: 'ru', device: 'phone' }],
    ['in the dark', { light: 'dark' }],
  ])('is no barrier to anybody, %s', async (_, looks) => {
    const zoya = await department.hire('Zoya');
    const page = await pageOf(zoya, '/account', looks);
    await page.getByRole('button', { name: /(Подключить|Connect) Telegram/ }).click();
    await page.getByRole('img', { name: /Telegram/ }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
