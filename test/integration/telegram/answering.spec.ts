import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUR } from '#conveyor';
import { SecretKeys, createLogger } from '#platform';
import { AnswerBot, Channels, ExpireOffers, ReadTelegram } from '#use-cases';
import { enterLead, specialist } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { auditOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { recordOf } from '../../support/lead-record.ts';
import { useLine, type LineApp } from '../../support/line-app.ts';
import { never } from '../../support/signal.ts';
import { TelegramSink } from '../../support/telegram-sink.ts';

let sink: TelegramSink;
beforeAll(async () => {
  sink = await TelegramSink.start();
});
afterAll(() => sink.close());

const url = useDatabase();
const settings = () => ({
  TELEGRAM_BOT_TOKEN: '1234567890:AAExampleOfASecretWith35Characters_-',
  TELEGRAM_API_URL: sink.url,
  SECRET_KEYS: SecretKeys.create(),
});
const app = useLine(url, settings);
const twin = useLine(url, settings);

const log: string[] = [];
const logger = createLogger({ level: 'trace', format: 'json' }, { write: (line) => log.push(line) });

const readers: ReadTelegram[] = [];

/** A process that reads what the bot is told, as far as it is told to. */
function readerOf(at: LineApp): ReadTelegram {
  const reader = new ReadTelegram(at.database, at.get(Channels), at.get(AnswerBot), at.clock, logger);
  readers.push(reader);
  return reader;
}

/** All of them have stopped. */
async function nobodyReads(): Promise<void> {
  for (const reader of readers.splice(0)) await reader.beforeApplicationShutdown();
}

/** The process that reads where it does not matter which does. */
let usual: ReadTelegram;
let line: Line;
let chat: number;
let chats = 5_000;
let offered: Awaited<ReturnType<typeof enterLead>>;

const connect = (employeeId: string, chatId: number) =>
  app.database.run(
    { name: 'test_connect', text: 'update employees set telegram_chat_id = $2 where id = $1' },
    [employeeId, String(chatId)],
  );

beforeEach(async () => {
  await nobodyReads();
  const before = readerOf(app);
  before.start();
  await sink.until(({ polls, unread }) => polls === 1 && unread === 0);
  await nobodyReads();
  usual = readerOf(app);
  twin.clock.tick(app.clock.now() - twin.clock.now());
  line = await aLine()
    .withSettings({ acceptance: 'needed', answerWithinMinutes: 60 })
    .withSpecialists(1, { weight: 9 })
    .withSpecialists(1)
    .insert(app.database);
  chats += 1;
  chat = chats;
  await connect(specialist(line, 1, 1).id, chat);
  offered = await enterLead(app, line);
});

const handoffId = () => offered.handoff?.id ?? '';
const stateOf = async () => (await recordOf(app.database, offered.lead.id)).handoffs[0]?.state;

/** As Telegram gives a message of ours back. */
const AS_SENT = {
  text: 'A lead for you\n\nBrief:\nAsk for the director',
  entities: [{ type: 'bold', offset: 0, length: 14 }],
  reply_markup: {
    inline_keyboard: [
      [
        { text: 'Accept', callback_data: 'accept:x' },
        { text: 'Decline', callback_data: 'decline:x' },
      ],
      [{ text: 'Open the lead', url: 'https://line.example.com/leads/1' }],
    ],
  },
};

type More = Readonly<{ chatId?: number; type?: string; fromId?: number; language?: string }>;

/** What the bot says of a press, a message, or whatever else somebody does. */
async function saidTo(doing: () => void, by = usual) {
  const before = sink.requests.length;
  doing();
  expect(await by.round()).toBe(0);
  return sink.requests.slice(before).filter(({ method }) => !method.startsWith('get'));
}

const press = (data: string, more: More = {}) =>
  saidTo(() => sink.press({ chatId: chat, data, message: AS_SENT, ...more }));

/** The question why, which comes after the button. */
async function asked() {
  const said = await press(`decline:${handoffId()}`);
  const question = said.find(({ method }) => method === 'sendMessage');
  if (!question) throw new Error('Nobody was asked why.');
  return question;
}

describe('a button in Telegram', () => {
  it('accepts as its receiver, and the message says so and can still be read', async () => {
    const [note, edit, ...more] = await press(`accept:${handoffId()}`);
    expect(more).toEqual([]);
    expect(note).toMatchObject({ method: 'answerCallbackQuery' });
    expect(note?.body.text).toContain('You took this lead at');
    expect(edit?.method).toBe('editMessageText');
    expect(edit?.body).toMatchObject({
      chat_id: String(chat),
      message_id: 7,
      entities: AS_SENT.entities,
      reply_markup: { inline_keyboard: [AS_SENT.reply_markup.inline_keyboard[1]] },
    });
    expect(edit?.body.text).toMatch(
      /^A lead for you\n\nBrief:\nAsk for the director\n\nYou took this lead at/,
    );
    expect(await stateOf()).toBe('accepted');
    const records = await auditOf(app.database, offered.lead.id);
    expect(records.find(({ action }) => action === 'handoff.accepted')).toMatchObject({
      actor: specialist(line, 1, 1).id,
      through: 'message',
    });
  });

  it('declines once it is written why, and nothing of the lead stays but its name', async () => {
    const question = await asked();
    expect(question.body['reply_markup']).toEqual({
      force_reply: true,
      input_field_placeholder: 'Why you decline',
    });
    expect(question.body.text).toContain('Why do you decline?');
    expect(await stateOf()).toBe('offered');
    const [edit, said] = await saidTo(() => sink.answer(chat, question, ' No time '));
    expect(edit).toMatchObject({ method: 'editMessageText', body: { message_id: 7 } });
    expect(edit?.body.text).toContain('You declined this lead at');
    expect(edit?.body.text).not.toContain('Ask for the director');
    expect(edit?.body['reply_markup']).toBeUndefined();
    expect(said?.body.text).toContain('You declined this lead at');
    expect((await recordOf(app.database, offered.lead.id)).handoffs[0]).toMatchObject({
      state: 'declined',
      reason: 'No time',
    });
    for (const { body } of [edit, said].filter((one) => one !== undefined))
      expect(body.text).not.toContain(specialist(line, 1, 2).name);
  });

  it('asks once more where no reason was written, and a command stays one', async () => {
    const question = await asked();
    for (const none of [undefined, '  ', 'x'.repeat(501)]) {
      const [again] = await saidTo(() => sink.answer(chat, question, none));
      expect(again?.body.text).toContain('at most 500 characters');
      expect(again?.body['reply_markup']).toMatchObject({ force_reply: true });
    }
    const [said] = await saidTo(() => sink.answer(chat, question, '/start'));
    expect(said?.body.text).toContain('come here already');
    expect(await stateOf()).toBe('offered');
  });

  it('asks again when somebody follows the link in the question', async () => {
    const question = await asked();
    const word = /start=([\w-]+)/.exec(question.body.text ?? '')?.[1];
    const [again] = await saidTo(() => sink.write(chat, `/start ${word}`));
    expect(again?.body.text).toBe(question.body.text);
  });

  it('of a lead that has gone on says so, in a question that was asked before, too', async () => {
    const question = await asked();
    app.clock.tick(HOUR);
    twin.clock.tick(HOUR);
    await app.get(ExpireOffers).run(never());
    for (const wish of ['accept', 'decline']) {
      const [note, edit] = await press(`${wish}:${handoffId()}`);
      expect(note?.body.text).toContain('This lead is no longer with you');
      expect(edit?.body.text).toContain('This lead is no longer with you');
      expect(edit?.body['reply_markup']).toBeUndefined();
    }
    const [edit, said] = await saidTo(() => sink.answer(chat, question, 'No time'));
    for (const one of [edit, said]) expect(one?.body.text).toContain('This lead is no longer with you');
    expect(await stateOf()).toBe('expired');
  });

  it('shows what became of it under a message of which Telegram says nothing any more', async () => {
    const said = await saidTo(() => sink.press({ chatId: chat, data: `accept:${handoffId()}` }));
    expect(said.at(-1)).toMatchObject({ method: 'editMessageText' });
    expect(said.at(-1)?.body.text).toMatch(/ · First contact\n\nYou took this lead at/);
  });
});

describe('whoever a button is not for', () => {
  it('is told so, whether he is somebody else, not connected, or in a group, and nothing changes', async () => {
    const others = chat + 100_000;
    await connect(specialist(line, 1, 2).id, others);
    const refused: readonly (readonly [More, string])[] = [
      [{ chatId: others }, 'Only the person to whom the lead was offered'],
      [{ chatId: chat + 200_000 }, 'account page'],
      [{ chatId: -chat, type: 'supergroup', fromId: chat }, 'does not work any more'],
      [{ fromId: others }, 'does not work any more'],
    ];
    for (const wish of ['accept', 'decline'])
      for (const [more, told] of refused) {
        const said = await press(`${wish}:${handoffId()}`, more);
        expect(said.map(({ method }) => method)).toEqual(['answerCallbackQuery']);
        expect(said[0]?.body.text).toContain(told);
      }
    expect(await stateOf()).toBe('offered');
  });

  it('is told so in the language of his Telegram where nobody knows him', async () => {
    const [note] = await press(`accept:${handoffId()}`, { chatId: chat + 300_000, language: 'ru' });
    expect(note?.body.text).toContain('учётной записи');
  });

  it('gets no answer to a reason for somebody else’s lead but that, and garbage is none', async () => {
    const question = await asked();
    const others = chat + 400_000;
    await connect(specialist(line, 1, 2).id, others);
    const [said] = await saidTo(() => sink.answer(others, question, 'Mine now'));
    expect(said?.body.text).toContain('Only the person to whom the lead was offered');
    for (const data of ['accept:1', 'x', `take:${handoffId()}`, '']) {
      const [note] = await press(data);
      expect(note?.body.text).toContain('does not work any more');
    }
    expect(await stateOf()).toBe('offered');
  });

  it('stands in no line of the log, and neither does what he has written', async () => {
    await press(`accept:${handoffId()}`, { chatId: chat + 500_000 });
    await saidTo(() => sink.write(chat + 500_000, 'My telephone is broken'));
    expect(log.join('')).not.toMatch(/telephone|First contact/);
    expect(log.join('')).not.toContain(String(chat + 500_000));
  });
});

describe('a process that dies', () => {
  it('after it has accepted, before it has said so: the next one says it kindly, and nothing happens twice', async () => {
    await readOf(() => sink.press({ chatId: chat, data: `accept:${handoffId()}`, message: AS_SENT }));
    expect(await stateOf()).toBe('accepted');
    const [note, edit] = await saidTo(() => undefined, readerOf(twin));
    for (const said of [note, edit]) expect(said?.body.text).toContain('You have already taken this lead');
    const records = await auditOf(app.database, offered.lead.id);
    expect(records.filter(({ action }) => action === 'handoff.accepted')).toHaveLength(1);
  });

  it('after it has asked why: the next one asks once more and takes the answer to either question', async () => {
    const question = await asked();
    await nobodyReads();
    const said = await saidTo(() => sink.answer(chat, question, 'No time'), readerOf(twin));
    expect(said.map(({ method }) => method)).toEqual([
      'answerCallbackQuery',
      'sendMessage',
      'editMessageText',
      'sendMessage',
    ]);
    expect(said.at(-1)?.body.text).toContain('You declined this lead at');
    expect(await stateOf()).toBe('declined');
  });

  it('after it has declined, before it has said so: the next one says it, and the lead has gone on once', async () => {
    const question = await asked();
    await nobodyReads();
    await readOf(() => sink.answer(chat, question, 'No time'));
    expect(await stateOf()).toBe('declined');
    const said = await saidTo(() => undefined, readerOf(twin));
    expect(said.at(-1)?.body.text).toContain('You have already declined this lead');
    expect((await recordOf(app.database, offered.lead.id)).handoffs).toHaveLength(2);
  });

  it('or is told that Telegram is busy: it is said again, and done once', async () => {
    const busy = { ok: false, error_code: 500, description: 'Internal Server Error' };
    sink.fail('editMessageText', { does: 'answer', status: 500, body: busy });
    sink.press({ chatId: chat, data: `accept:${handoffId()}`, message: AS_SENT });
    expect(await usual.round()).toBe(5_000);
    expect(await usual.round()).toBe(0);
    expect(sink.of('editMessageText').at(-1)?.body.text).toContain('You have already taken this lead');
    expect(await stateOf()).toBe('accepted');
  });
});

/** Somebody does something, and a process that reads it dies when it is committed, before anything is said. */
async function readOf(doing: () => void): Promise<void> {
  doing();
  const read = await app.get(Channels).telegramBot?.updates(null, never());
  const told = read?.was === 'done' ? read.result.at(-1)?.told : undefined;
  if (!told) throw new Error('Telegram has nothing.');
  await app.get(AnswerBot).run(told);
}
