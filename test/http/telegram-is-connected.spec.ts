import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChannelSettings,
  ChannelSettingsList,
  ChannelTested,
  EmployeeCard,
  OwnTelegram,
  TelegramLink,
} from '#contracts';
import { keyOf, sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { tablesWith } from '../support/table-contents.ts';
import { BOT_NAME, TelegramSink } from '../support/telegram-sink.ts';

let sink: TelegramSink;
const started = TelegramSink.start().then((one) => (sink = one));
const api = useApi({ settings: async () => ({ TELEGRAM_API_URL: (await started).url }) });
const byEnvironment = useApi({ settings: async () => ({ TELEGRAM_BOT_TOKEN: TOKEN }) });
afterAll(async () => (await started).close());

const TOKEN = '1234567890:AAExampleOfASecretWith35Characters_-';

let ada: EmployeeCard;
let vera: EmployeeCard;

beforeAll(async () => {
  const line = await Department.draw(api, ['Call']);
  ada = await line.hire('Ada', { role: 'admin' });
  vera = await line.hire('Vera');
});

const as = async ({ id }: EmployeeCard): Promise<Asked> => {
  const { headers } = await sessionOf(api.database, id);
  return { by: null, headers, language: 'en' };
};

async function version(): Promise<number> {
  const { items } = await api.granted(ChannelSettingsList, api.ask('GET', '/channels'));
  return items.find(({ channel }) => channel === 'telegram')?.version ?? 0;
}

const set = async (body: object) =>
  api.ask('PUT', '/channels/telegram', { version: await version(), ...body }, await as(ada));
const tested = async () =>
  api.granted(ChannelTested, api.ask('POST', '/channels/telegram/test', undefined, await as(ada)));
const ownOf = async (person: EmployeeCard) =>
  api.granted(OwnTelegram, api.ask('GET', '/account/telegram', undefined, await as(person)));
const link = async (person: EmployeeCard) =>
  api.ask('POST', '/account/telegram/link', undefined, await as(person));

describe('while no bot is set', () => {
  it('nobody can connect Telegram, and he is told why', async () => {
    expect(await ownOf(vera)).toEqual({ state: 'off' });
    expect(await api.refused(link(vera))).toMatchObject({ status: 409, code: 'TELEGRAM_OFF' });
  });

  it('messages are captured, and a test says so', async () => {
    expect(await tested()).toMatchObject({ channel: 'telegram', outcome: 'captured' });
  });

  it('what is no token is refused beside its field, and none at all too', async () => {
    expect(await api.refused(set({ botToken: 'not a token' }))).toMatchObject({ status: 400 });
    expect(await api.refused(set({}))).toMatchObject({ status: 422, code: 'CHANNEL_INVALID' });
  });
});

describe('a bot that is set in the product', () => {
  it('holds at once, and its token is shown to nobody and kept sealed', async () => {
    const answer = await set({ botToken: TOKEN });
    expect([answer.status, answer.text.includes(TOKEN)]).toEqual([200, false]);
    expect(ChannelSettings.parse(JSON.parse(answer.text))).toMatchObject({
      channel: 'telegram',
      source: 'product',
      secrets: [{ name: 'botToken', setBy: { name: 'Ada' } }],
    });
    expect(await tablesWith(api.database, TOKEN.slice(-20))).toEqual([]);
    expect(await ownOf(vera)).toEqual({ state: 'apart' });
  });

  it('is asked whether it answers when whoever tests it has not connected himself', async () => {
    expect(await tested()).toMatchObject({
      outcome: 'rejected',
      code: 'NO_ADDRESS',
      message: expect.stringContaining('The bot answers.'),
    });
    const unauthorized = { ok: false, error_code: 401, description: 'Unauthorized' };
    sink.fail('getMe', { does: 'answer', status: 401, body: unauthorized });
    expect((await tested()).message).toContain("Telegram can't be used: Unauthorized");
    expect(sink.sent).toEqual([]);
  });

  it('sends a test message to who has connected himself', async () => {
    await api.database.run(
      { name: 'test_connect', text: 'update employees set telegram_chat_id = $2 where id = $1' },
      [ada.id, '777'],
    );
    expect(await tested()).toMatchObject({ outcome: 'sent', message: expect.stringContaining('Ada') });
    expect(sink.to(777)).toEqual([expect.stringContaining('The channel works')]);
  });

  it('gives everybody a link of his own, and a program none', async () => {
    const { url } = await api.granted(TelegramLink, link(vera));
    expect(url).toMatch(new RegExp(`^https://t\\.me/${BOT_NAME}\\?start=[\\w-]{43}$`));
    const authorization = `Bearer ${await keyOf(api.database, vera.id)}`;
    const asked = api.ask('POST', '/account/telegram/link', undefined, {
      by: null,
      headers: { authorization },
    });
    expect(await api.refused(asked)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });

  it('is among nobody’s channels by the hand of somebody else', async () => {
    const { version: of } = await api.granted(EmployeeCard, api.ask('GET', `/employees/${vera.id}`));
    const change = (body: object) => api.ask('PATCH', `/employees/${vera.id}`, { version: of, ...body });
    expect(await api.refused(change({ channels: ['email', 'telegram'] }))).toMatchObject({
      status: 422,
      problems: [{ field: 'channels[1]', message: expect.stringContaining('not connected yet') }],
    });
    expect(await api.refused(change({ telegramChatId: '777' }))).toMatchObject({ status: 400 });
  });

  it('is disconnected by who has connected it, and once more changes nothing', async () => {
    expect(await ownOf(ada)).toEqual({ state: 'connected' });
    for (const _ of [1, 2]) {
      const { status } = await api.ask('DELETE', '/account/telegram', undefined, await as(ada));
      expect(status).toBe(204);
    }
    expect(await ownOf(ada)).toEqual({ state: 'apart' });
  });

  it('captures again when it is taken back', async () => {
    const path = `/channels/telegram?version=${await version()}`;
    expect((await api.ask('DELETE', path, undefined, await as(ada))).status).toBe(200);
    expect(await ownOf(vera)).toEqual({ state: 'off' });
  });
});

it('a bot that the environment sets is changed there alone', async () => {
  const line = await Department.draw(byEnvironment, ['Call']);
  const { id } = await line.hire('Ada', { role: 'admin' });
  const { headers } = await sessionOf(byEnvironment.database, id);
  const asked = byEnvironment.ask(
    'PUT',
    '/channels/telegram',
    { version: 1, botToken: TOKEN },
    { by: null, headers },
  );
  expect(await byEnvironment.refused(asked)).toMatchObject({
    status: 409,
    code: 'SET_IN_ENVIRONMENT',
    facts: { setting: 'TELEGRAM_BOT_TOKEN' },
  });
});
