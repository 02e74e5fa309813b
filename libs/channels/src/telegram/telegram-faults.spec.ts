import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anOffer, anOutgoing } from '../../../../test/support/an-outgoing.ts';
import { TelegramSink, type TelegramFault } from '../../../../test/support/telegram-sink.ts';
import { TelegramChannel, type TelegramSettings } from './telegram-channel.ts';

const TOKEN = '1234567890:AAExampleOfASecretWith35Characters_-';
const yes = async (): Promise<boolean> => true;

const says = (code: number, description: string, parameters?: object): TelegramFault => ({
  does: 'answer',
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters && { parameters }) },
});

/** What Telegram does with a message, and what must become of it. */
const FAULTS: readonly (readonly [string, TelegramFault, object])[] = [
  [
    'asks for patience',
    says(429, 'Too Many Requests: retry after 30', { retry_after: 30 }),
    { outcome: 'retry', code: '429', retryAfterMs: 30_000 },
  ],
  ['asks for patience without a time', says(429, 'Too Many Requests'), { outcome: 'retry', code: '429' }],
  [
    'has a proxy that asks for patience',
    { does: 'answer', status: 429, body: 'slow down' },
    { outcome: 'retry', code: 'HTTP 429' },
  ],
  ['is out of order and says so', says(500, 'Internal Server Error'), { outcome: 'retry', code: '500' }],
  ['is being mended', says(502, 'Bad Gateway'), { outcome: 'retry', code: '502' }],
  [
    'is behind a broken proxy',
    { does: 'answer', status: 502, body: '<html>Bad Gateway</html>' },
    { outcome: 'ambiguous', code: 'HTTP 502' },
  ],
  [
    'answers with a page',
    { does: 'answer', status: 200, body: '<html>Sorry</html>' },
    { outcome: 'ambiguous', code: 'unreadable' },
  ],
  ['answers with half an answer', { does: 'tear' }, { outcome: 'ambiguous' }],
  [
    'says yes and nothing more',
    { does: 'answer', status: 200, body: { ok: true, result: true } },
    { outcome: 'ambiguous', code: 'unreadable' },
  ],
  [
    'is elsewhere now',
    { does: 'answer', status: 307, body: '', headers: { location: 'https://evil.example.com/' } },
    { outcome: 'rejected', code: 'HTTP 307', cause: 'other' },
  ],
  [
    'is not where it was',
    { does: 'answer', status: 404, body: 'not here' },
    { outcome: 'rejected', code: 'HTTP 404', cause: 'other' },
  ],
  ['knows no such chat', says(400, 'Bad Request: chat not found'), { outcome: 'rejected', cause: 'address' }],
  [
    'knows no such peer',
    says(400, 'Bad Request: PEER_ID_INVALID'),
    { outcome: 'rejected', cause: 'address' },
  ],
  [
    'may not write to who has blocked it',
    says(403, 'Forbidden: bot was blocked by the user'),
    { outcome: 'rejected', code: '403', cause: 'address' },
  ],
  [
    'may not write to who is gone',
    says(403, 'Forbidden: user is deactivated'),
    { outcome: 'rejected', cause: 'address' },
  ],
  ['does not know us', says(401, 'Unauthorized'), { outcome: 'rejected', code: '401', cause: 'credentials' }],
  ['knows no such bot', says(404, 'Not Found'), { outcome: 'rejected', code: '404', cause: 'credentials' }],
  [
    'dislikes the text',
    says(400, "Bad Request: can't parse entities: unsupported start tag"),
    { outcome: 'rejected', code: '400', cause: 'content' },
  ],
  ['finds the text too long', says(400, 'Bad Request: message is too long'), { cause: 'content' }],
  ['says something of its own', says(418, 'I am a teapot'), { outcome: 'rejected', cause: 'other' }],
  ['takes the message and cuts the line', { does: 'hang up' }, { outcome: 'ambiguous' }],
  [
    'takes the message and falls silent',
    { does: 'stay silent' },
    { outcome: 'ambiguous', code: 'ETIMEDOUT' },
  ],
];

let sink: TelegramSink;
let telegram: TelegramChannel;

beforeEach(async () => {
  sink = await TelegramSink.start();
  telegram = channelTo(sink);
});

afterEach(async () => {
  await telegram.close();
  await sink.close();
});

describe('a Telegram', () => {
  it.each(FAULTS)('that %s is asked once', async (_name, fault, expected) => {
    // Gives up on a silent Telegram soon; only where it is silent, or a slow machine would fail the test.
    if (fault.does === 'stay silent') telegram = channelTo(sink, { timeout: 300 });
    sink.fail('sendMessage', fault);
    const mayLeave = jest.fn(yes);
    const outcome = await telegram.send(anOutgoing(), mayLeave);
    expect(outcome).toMatchObject({ phase: 'post', ...expected });
    expect(JSON.stringify(outcome)).not.toContain(TOKEN.slice(-20));
    expect(sink.requests).toHaveLength(1);
    expect(mayLeave).toHaveBeenCalledTimes(1);
  });

  it('that does not listen is tried again later', async () => {
    const away = channelTo(sink);
    await sink.close();
    expect(await away.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry', code: 'ECONNREFUSED' });
    const wrong = await away.check();
    expect(wrong).toContain("Telegram can't be used");
    expect(wrong).not.toContain(TOKEN.slice(-20));
    sink = await TelegramSink.start();
  });

  it('that has no such name on the net is tried again later', async () => {
    const nowhere = new TelegramChannel({ botToken: TOKEN, apiUrl: 'http://telegram.invalid' });
    expect(await nowhere.send(anOutgoing(), yes)).toMatchObject({ outcome: 'retry' });
  });

  it('that does not know us is not well', async () => {
    sink.fail('getMe', says(401, 'Unauthorized'));
    expect(await telegram.check()).toBe("Telegram can't be used: Unauthorized");
  });

  it('is told whom to write to, what, and to make nothing more of it', async () => {
    const outgoing = anOutgoing();
    const outcome = await telegram.send(outgoing, yes);
    const [sent] = sink.sent;
    expect(sent).toMatchObject({ token: TOKEN, notificationId: outgoing.notificationId });
    expect(sent?.body).toMatchObject({
      chat_id: '24042404',
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [[{ text: 'Open the lead', url: 'https://line.example.com/leads/42' }]],
      },
    });
    expect(outcome).toEqual({ outcome: 'sent', providerId: '24042404/1' });
  });

  it('is given the buttons by which a handoff is answered above the one that opens it', async () => {
    const handoffId = '019ac8f0-3b1e-7c55-9d0e-6a1d1f5f2b11';
    const page = 'https://line.example.com/answer/x';
    const message = anOffer({ answer: { handoffId, accept: page, decline: page } });
    await telegram.send(anOutgoing({ message }), yes);
    expect(sink.sent[0]?.body).toMatchObject({
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'Accept', callback_data: `accept:${handoffId}` },
            { text: 'Decline', callback_data: `decline:${handoffId}` },
          ],
          [{ text: 'Open the lead', url: 'https://line.example.com/leads/42' }],
        ],
      },
    });
  });

  it('has what the bot replies counted among its messages, but for what is no message', async () => {
    const pace = { perSecond: 30, perChatPerSecond: 1 / 3600, burst: 1, longestWaitMs: 0 };
    const { bot } = (telegram = channelTo(sink, { pace }));
    const note = { does: 'note', pressId: '1', text: 'Heard' } as const;
    const say = { does: 'say', chatId: '24042404', text: 'Hello' } as const;
    expect(await bot.reply([note, note, say])).toBe(true);
    expect(await bot.reply([say, note])).toBe(false);
    expect(sink.requests.map(({ method }) => method)).toEqual([
      'answerCallbackQuery',
      'answerCallbackQuery',
      'sendMessage',
    ]);
  });

  it('is not asked more often than it takes: the next message has its turn later', async () => {
    const pace = { perSecond: 30, perChatPerSecond: 1 / 3600, burst: 1, longestWaitMs: 0 };
    telegram = channelTo(sink, { pace });
    const mayLeave = jest.fn(yes);
    expect(await telegram.send(anOutgoing(), yes)).toMatchObject({ outcome: 'sent' });
    expect(await telegram.send(anOutgoing(), mayLeave)).toMatchObject({
      outcome: 'retry',
      code: 'PACE',
      retryAfterMs: expect.any(Number),
    });
    expect(mayLeave).not.toHaveBeenCalled();
    expect(sink.sent).toHaveLength(1);
  });
});

function channelTo({ url }: TelegramSink, settings: Partial<TelegramSettings> = {}): TelegramChannel {
  return new TelegramChannel({ botToken: TOKEN, apiUrl: url, ...settings });
}
