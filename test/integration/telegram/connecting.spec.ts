import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Language } from '#conveyor';
import { EmployeeReader, type Statement } from '#database';
import { createLogger } from '#platform';
import {
  AnswerBot,
  AnswerTelegram,
  ChangeEmployee,
  Channels,
  ConnectTelegram,
  CreateEmployee,
  EndAccess,
  ReadTelegram,
} from '#use-cases';
import { SOMEBODY } from '../../support/a-lead.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';
import { tablesWith } from '../../support/table-contents.ts';
import { BOT_NAME, TelegramSink } from '../../support/telegram-sink.ts';

const TOKEN = '1234567890:AAExampleOfASecretWith35Characters_-';
const MINUTE = 60_000;

let sink: TelegramSink;
beforeAll(async () => {
  sink = await TelegramSink.start();
});
afterAll(() => sink.close());

const url = useDatabase();
const settings = () => ({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_URL: sink.url });
const app = useLine(url, settings);
const twin = useLine(url, settings);
const withoutBot = useLine(url);

const lines: string[] = [];
const logger = createLogger({ level: 'trace', format: 'json' }, { write: (line) => lines.push(line) });
const readers: ReadTelegram[] = [];

/** A process that reads what the bot is written, as far as it is told to. */
function readerOf(line: LineApp): ReadTelegram {
  const parts = [line.database, line.get(Channels), line.get(AnswerBot)] as const;
  const reader = new ReadTelegram(...parts, line.clock, logger);
  readers.push(reader);
  return reader;
}

let joined = 0;
let chats = 1_000;

async function somebody(language: Language = 'en', channels: readonly ('email' | 'telegram')[] = ['email']) {
  joined += 1;
  const facts = { name: `Vera ${joined}`, role: 'ops', email: `vera-${joined}@line.example.com` } as const;
  const rest = {
    slackUserId: null,
    webhookUserId: null,
    timeZone: 'Europe/Moscow',
    hours: null,
    calendar: null,
    capacity: null,
  };
  const body = { ...facts, ...rest, language, channels: [...channels] };
  return app.get(CreateEmployee).run(body, SOMEBODY);
}

function aChat(): number {
  chats += 1;
  return chats;
}

/** The code of a new link of somebody's. */
async function codeOf(employeeId: string): Promise<string> {
  const { url: link } = await app.get(ConnectTelegram).begin(employeeId, false);
  return new URL(link).searchParams.get('start') ?? '';
}

const readChat: Statement<{ chat: string | null; channels: string[]; version: number }> = {
  name: 'test_read_chat',
  text: 'select telegram_chat_id as chat, channels, version from employees where id = $1',
};
const reachOf = async (id: string) => (await app.database.run(readChat, [id]))[0];

/** The process that reads where it does not matter which does. */
let usual: ReadTelegram;

/** Has a chat write something, and a process answer it. */
async function converse(chat: number, text: string, more = {}): Promise<string> {
  sink.write(chat, text, more);
  await usual.round();
  return sink.to(chat).at(-1) ?? '';
}

/** Somebody who has connected a chat. */
async function connected(language: Language = 'en') {
  const person = await somebody(language);
  const chat = aChat();
  const said = await converse(chat, `/start ${await codeOf(person.id)}`);
  return { person, chat, said };
}

beforeEach(async () => {
  // As processes that have stopped: whoever comes next may read, and has read all there is.
  for (const reader of readers.splice(0)) await reader.beforeApplicationShutdown();
  const reader = readerOf(app);
  reader.start();
  await sink.until(({ polls, unread }) => polls === 1 && unread === 0);
  await reader.beforeApplicationShutdown();
  twin.clock.tick(app.clock.now() - twin.clock.now());
  usual = readerOf(app);
});

describe('whoever opens his link in Telegram', () => {
  it('is told there from then on, and hears so in his own language', async () => {
    const { person, chat, said } = await connected('ru');
    expect(said).toContain(`Готово, ${person.name}`);
    expect(await reachOf(person.id)).toEqual({
      chat: String(chat),
      channels: ['email', 'telegram'],
      version: 2,
    });
    expect(await app.get(ConnectTelegram).show(person.id)).toEqual({ state: 'connected' });
    expect(await new EmployeeReader(app.database).one(person.id)).toMatchObject({ telegramConnected: true });
    const [record] = (await auditOf(app.database, person.id)).filter(
      ({ action }) => action === 'employee.changed',
    );
    expect(record).toMatchObject({ details: { fields: ['channels', 'telegramChatId'] } });
  });

  it('has a link to the bot of which the database keeps no code', async () => {
    const person = await somebody();
    const { url: link, expiresAt } = await app.get(ConnectTelegram).begin(person.id, false);
    const code = new URL(link).searchParams.get('start') ?? '';
    expect(link).toBe(`https://t.me/${BOT_NAME}?start=${code}`);
    expect(code).toMatch(/^[\w-]{43}$/);
    expect(Date.parse(expiresAt) - app.clock.now()).toBe(15 * MINUTE);
    expect(await tablesWith(app.database, code)).toEqual([]);
  });

  it('uses it once: from another chat it opens nothing', async () => {
    const person = await somebody();
    const code = await codeOf(person.id);
    const [first, second] = [aChat(), aChat()];
    await converse(first, `/start ${code}`);
    expect(await converse(second, `/start ${code}`)).toContain('used already');
    expect(await reachOf(person.id)).toMatchObject({ chat: String(first) });
  });

  it('is too late after a quarter of an hour, and with a code that another one has followed', async () => {
    const person = await somebody();
    const old = await codeOf(person.id);
    const late = await codeOf(person.id);
    expect(await converse(aChat(), `/start ${old}`)).toContain('used already');
    app.clock.tick(15 * MINUTE);
    expect(await converse(aChat(), `/start ${late}`)).toContain('fifteen minutes');
    expect(await reachOf(person.id)).toMatchObject({ chat: null });
  });

  it('has messages come to the new chat, when he had another one before', async () => {
    const { person } = await connected();
    const chat = aChat();
    await converse(chat, `/start ${await codeOf(person.id)}`);
    expect(await reachOf(person.id)).toMatchObject({ chat: String(chat), channels: ['email', 'telegram'] });
  });

  it('does not lose his own chat to the link of somebody else, which stays good', async () => {
    const { person, chat } = await connected();
    const other = await somebody();
    const code = await codeOf(other.id);
    expect(await converse(chat, `/start ${code}`)).toContain(`Messages for ${person.name} come here already`);
    expect(await reachOf(person.id)).toMatchObject({ chat: String(chat) });
    expect(await converse(aChat(), `/start ${code}`)).toContain(`Done, ${other.name}`);
  });
});

describe('whoever is not known', () => {
  it('is told kindly how to begin, in the language of his Telegram', async () => {
    expect(await converse(aChat(), '/start')).toContain('account page');
    expect(await converse(aChat(), 'привет', { language: 'ru-RU' })).toContain('учётной записи');
    expect(await converse(aChat(), '/stop')).toContain('account page');
  });

  it('is answered a few times only, however often he writes', async () => {
    const chat = aChat();
    for (let count = 0; count < 12; count += 1) sink.write(chat, 'hello');
    await readerOf(app).round();
    expect(sink.to(chat)).toHaveLength(5);
  });

  it('is not answered in a group', async () => {
    const group = -aChat();
    const person = await somebody();
    await converse(group, `/start ${await codeOf(person.id)}`, { type: 'supergroup' });
    expect(sink.to(group)).toEqual([]);
    expect(await reachOf(person.id)).toMatchObject({ chat: null });
  });
});

describe('whoever wants no messages any more', () => {
  it('sends /stop, and is told by what is left', async () => {
    const { person, chat } = await connected();
    expect(await converse(chat, '/stop')).toContain('do not come here any more');
    expect(await reachOf(person.id)).toMatchObject({ chat: null, channels: ['email'] });
  });

  it('says so on his page, and is told in the app where nothing else is left', async () => {
    const { person } = await connected();
    await app
      .get(ChangeEmployee)
      .run(person.id, { version: 2, channels: ['telegram'], handOver: false }, SOMEBODY);
    await app.get(ConnectTelegram).end(person.id, { ...SOMEBODY, actor: person.id });
    expect(await reachOf(person.id)).toMatchObject({ chat: null, channels: ['in_app'] });
  });

  it('has left: his chat may be connected with another account', async () => {
    const { person, chat } = await connected();
    await app.get(ChangeEmployee).run(person.id, { version: 2, active: false, handOver: false }, SOMEBODY);
    expect(await reachOf(person.id)).toMatchObject({ chat: null, channels: ['email'] });
    const next = await somebody();
    expect(await converse(chat, `/start ${await codeOf(next.id)}`)).toContain(`Done, ${next.name}`);
  });

  it('has lost his telephone, and somebody has ended whatever he comes in by', async () => {
    const { person } = await connected();
    await app.get(EndAccess).run(person.id, SOMEBODY);
    expect(await reachOf(person.id)).toMatchObject({ chat: null, channels: ['email'] });
  });
});

describe('Telegram among the channels of somebody', () => {
  it('is refused while he has not connected it', async () => {
    await expect(somebody('en', ['email', 'telegram'])).rejects.toMatchObject({
      code: 'EMPLOYEE_INVALID',
      details: { problems: [{ path: 'channels[1]', rule: 'TELEGRAM_NOT_CONNECTED' }] },
    });
  });

  it('is no choice where no bot is set, and nothing is asked of Telegram then', async () => {
    const person = await somebody();
    const connect = withoutBot.get(ConnectTelegram);
    expect(await connect.show(person.id)).toEqual({ state: 'off' });
    await expect(connect.begin(person.id, false)).rejects.toMatchObject({ code: 'TELEGRAM_OFF' });
    const before = sink.requests.length;
    expect(await readerOf(withoutBot).round()).toBe(5_000);
    expect(sink.requests).toHaveLength(before);
  });

  it('is not for a program to connect', async () => {
    const person = await somebody();
    await expect(app.get(ConnectTelegram).begin(person.id, true)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('two processes that could read', () => {
  it('do not both: the second asks nothing until the first has stopped', async () => {
    sink.write(aChat(), 'hello');
    const [one, other] = [readerOf(app), readerOf(twin)];
    expect(await one.round()).toBe(0);
    const before = sink.requests.length;
    expect(await other.round()).toBe(5_000);
    expect(sink.requests).toHaveLength(before);
    await one.beforeApplicationShutdown();
    sink.write(aChat(), 'hello');
    expect(await other.round()).toBe(0);
  });

  it('connect once when the first dies before it has answered, and the second answers', async () => {
    const person = await somebody();
    const chat = aChat();
    const text = `/start ${await codeOf(person.id)}`;
    sink.write(chat, text);
    // All that the first has done is committed, and it can say nothing any more.
    await app.get(AnswerTelegram).run({ chatId: String(chat), text, languageTag: 'en' });
    expect(sink.to(chat)).toEqual([]);
    await readerOf(twin).round();
    expect(sink.to(chat)).toEqual([expect.stringContaining(`Messages for ${person.name} come here`)]);
    expect(await reachOf(person.id)).toMatchObject({ chat: String(chat), version: 2 });
  });

  it('connect once when the first dies after it has answered, before Telegram knows', async () => {
    const person = await somebody();
    const chat = aChat();
    sink.write(chat, `/start ${await codeOf(person.id)}`);
    await readerOf(app).round();
    expect(sink.to(chat)).toHaveLength(1);
    const second = readerOf(twin);
    // The dead one holds the reading for a minute and a half.
    expect(await second.round()).toBe(5_000);
    twin.clock.tick(90_000);
    expect(await second.round()).toBe(0);
    expect(sink.to(chat)).toHaveLength(2);
    expect(await reachOf(person.id)).toMatchObject({ chat: String(chat), version: 2 });
    app.clock.tick(90_000);
  });

  it('connect once when both have the same message in hand', async () => {
    const person = await somebody();
    const chat = aChat();
    const written = { chatId: String(chat), text: `/start ${await codeOf(person.id)}`, languageTag: 'en' };
    const answers = await Promise.all(
      [app, twin, app, twin].map((line) => line.get(AnswerTelegram).run(written)),
    );
    for (const { text } of answers) expect(text).toContain(person.name);
    expect(await reachOf(person.id)).toMatchObject({ chat: String(chat), version: 2 });
  });
});

describe('a Telegram in trouble', () => {
  const refusal = (code: number, description: string, parameters = {}) =>
    ({
      does: 'answer',
      status: code,
      body: { ok: false, error_code: code, description, parameters },
    }) as const;

  it('is asked again later, and is not told that anything was read', async () => {
    const reader = readerOf(app);
    sink.fail('getUpdates', refusal(409, 'Conflict: terminated by other getUpdates request'));
    expect(await reader.round()).toBe(30_000);
    sink.fail('getUpdates', refusal(429, 'Too Many Requests', { retry_after: 7 }));
    expect(await reader.round()).toBe(7_000);
    sink.fail('getUpdates', { does: 'hang up' });
    expect(await reader.round()).toBe(5_000);
  });

  it('that takes no answer is given it again, three times at most, and nobody waits for ever', async () => {
    const chat = aChat();
    const reader = readerOf(app);
    const busy = refusal(500, 'Internal Server Error');
    for (let count = 0; count < 3; count += 1) sink.fail('sendMessage', busy);
    sink.write(chat, 'hello');
    expect(await reader.round()).toBe(5_000);
    expect(await reader.round()).toBe(5_000);
    expect(await reader.round()).toBe(0);
    expect(sink.to(chat)).toHaveLength(3);
    sink.write(chat, 'hello again');
    await reader.round();
    expect(sink.to(chat)).toHaveLength(4);
  });

  it('does not hinder who has blocked the bot from being passed over', async () => {
    const chat = aChat();
    sink.fail('sendMessage', refusal(403, 'Forbidden: bot was blocked by the user'));
    sink.write(chat, 'hello');
    expect(await readerOf(app).round()).toBe(0);
  });

  it('that says no name gives no link', async () => {
    const person = await somebody();
    const silent = twin.get(ConnectTelegram);
    sink.fail('getMe', refusal(500, 'Internal Server Error'));
    await expect(silent.begin(person.id, false)).rejects.toMatchObject({ code: 'TELEGRAM_SILENT' });
    expect((await silent.begin(person.id, false)).url).toContain(BOT_NAME);
  });
});

it('the token of the bot is in no line of the log and in no table', async () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain(TOKEN.slice(-20));
  expect(await tablesWith(app.database, TOKEN.slice(-20))).toEqual([]);
});
