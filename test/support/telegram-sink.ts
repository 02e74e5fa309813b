import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const body = z.looseObject({
  chat_id: z.string().optional(),
  text: z.string().optional(),
  offset: z.int().optional(),
});

/** One call of the Bot API as it arrived. */
export type TelegramRequest = Readonly<{
  method: string;
  token: string;
  body: z.infer<typeof body>;
  notificationId: string;
}>;

/** What the sink does with one call instead of agreeing. */
export type TelegramFault = Readonly<
  | { does: 'answer'; status: number; body: unknown; headers?: Readonly<Record<string, string>> }
  /** Takes the call and cuts the line. */
  | { does: 'hang up' }
  /** Begins an answer and cuts the line in the middle of it. */
  | { does: 'tear' }
  /** Takes the call and says nothing for as long as the sink lives. */
  | { does: 'stay silent' }
>;

type Update = Readonly<{ update_id: number }>;

/** A press of a button: whose chat, by whom, under what. */
export type Press = Readonly<{
  chatId: number;
  data: string;
  messageId?: number;
  type?: string;
  fromId?: number;
  language?: string;
  /** Absent: Telegram says no more of the message than where it stands. */
  message?: object;
}>;
type Poll = Readonly<{ offset: number; answer: (updates: readonly Update[]) => void }>;

/** The name of the bot. */
export const BOT_NAME = 'conveyor_test_bot';

/** A Telegram that writes to nobody, remembers every call, and keeps what people write until it is asked to go on after it. */
export class TelegramSink {
  readonly requests: TelegramRequest[] = [];
  readonly #faults: { method: string; fault: TelegramFault }[] = [];
  readonly #waiting: { isThere: () => boolean; tell: () => void }[] = [];
  readonly #polls = new Set<Poll>();
  #updates: Update[] = [];
  #written = 0;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  private constructor() {}

  /** A sink that listens on 127.0.0.1. */
  static async start(): Promise<TelegramSink> {
    const sink = new TelegramSink();
    await new Promise<void>((listening) => sink.#server.listen(0, '127.0.0.1', listening));
    return sink;
  }

  /** As the address of the Bot API. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** The messages among the calls. */
  get sent(): readonly TelegramRequest[] {
    return this.of('sendMessage');
  }

  /** How many calls are waiting for somebody to write something. */
  get polls(): number {
    return this.#polls.size;
  }

  /** What is kept still, because nobody has said that it was read. */
  get unread(): number {
    return this.#updates.length;
  }

  /** What a chat was sent, in order. */
  to(chatId: number): readonly string[] {
    return this.sent
      .filter(({ body: { chat_id: to } }) => to === String(chatId))
      .map((one) => one.body.text ?? '');
  }

  /** The calls of a method, in order. */
  of(wanted: string): readonly TelegramRequest[] {
    return this.requests.filter(({ method }) => method === wanted);
  }

  /** Somebody writes to the bot; `more` is what the message has beside its text. */
  write(
    chatId: number,
    text: string | undefined,
    {
      type = 'private',
      language = 'en',
      more = {},
    }: { type?: string; language?: string; more?: object } = {},
  ): void {
    const message = { message_id: this.#written, date: 0, chat: { id: chatId, type }, text, ...more };
    this.#happens({ message: { ...message, from: somebody(chatId, language) } });
  }

  /** Somebody answers a message of the bot's, as Telegram shows that one. */
  answer(chatId: number, question: TelegramRequest, text: string | undefined): void {
    const url = /<a href="([^"]+)">/.exec(question.body.text ?? '')?.[1];
    const entities = url === undefined ? [] : [{ type: 'text_link', offset: 0, length: 4, url }];
    const from = { id: 1, is_bot: true, first_name: 'Conveyor' };
    this.write(chatId, text, { more: { reply_to_message: { message_id: 1, from, text: 'Why?', entities } } });
  }

  /** Somebody presses a button under a message of the bot's. */
  press({ chatId, data, messageId = 7, type = 'private', fromId, language = 'en', message }: Press): void {
    const place = { message_id: messageId, date: message ? 1 : 0, chat: { id: chatId, type }, ...message };
    const from = somebody(fromId ?? chatId, language);
    const press = { id: `press-${this.#written}`, from, data, chat_instance: '1', message: place };
    this.#happens({ callback_query: press });
  }

  /** Misbehaves the next time that this method is called. */
  fail(method: string, fault: TelegramFault): void {
    this.#faults.push({ method, fault });
  }

  /** Resolves as soon as it is so; looked at with every call. */
  async until(isThere: (sink: TelegramSink) => boolean): Promise<void> {
    if (isThere(this)) return;
    await new Promise<void>((tell) => this.#waiting.push({ isThere: () => isThere(this), tell }));
  }

  /** Hangs up on everybody and listens no more. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  #happens(update: object): void {
    this.#written += 1;
    this.#updates.push({ update_id: 500 + this.#written, ...update });
    for (const poll of this.#polls) this.#answerPoll(poll);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const notificationId = String(request.headers['x-request-id'] ?? '');
    const asked = body.parse(JSON.parse(Buffer.concat(chunks).toString()));
    this.requests.push({ method, token, body: asked, notificationId });
    const place = this.#faults.findIndex((waiting) => waiting.method === method);
    const [found] = place < 0 ? [] : this.#faults.splice(place, 1);
    if (found) misbehave(found.fault, request, response);
    else if (method === 'getUpdates') this.#poll(asked.offset ?? 0, response);
    else say(response, 200, { ok: true, result: this.#resultOf(method) });
    this.#look();
  }

  #look(): void {
    for (const waiting of this.#waiting.splice(0)) {
      if (waiting.isThere()) waiting.tell();
      else this.#waiting.push(waiting);
    }
  }

  #resultOf(method: string): object {
    if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Conveyor', username: BOT_NAME };
    return { message_id: this.requests.length, date: 0, chat: { id: 1, type: 'private' } };
  }

  #poll(offset: number, response: ServerResponse): void {
    this.#updates = this.#updates.filter(({ update_id: id }) => id >= offset);
    const poll: Poll = { offset, answer: (result) => say(response, 200, { ok: true, result }) };
    this.#polls.add(poll);
    response.on('close', () => {
      this.#polls.delete(poll);
      this.#look();
    });
    this.#answerPoll(poll);
  }

  #answerPoll(poll: Poll): void {
    const news = this.#updates.filter(({ update_id: id }) => id >= poll.offset);
    if (news.length === 0) return;
    this.#polls.delete(poll);
    poll.answer(news);
  }
}

function somebody(id: number, language: string): object {
  return { id, is_bot: false, first_name: 'Somebody', language_code: language };
}

function misbehave(fault: TelegramFault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.does === 'hang up') request.socket.destroy();
  if (fault.does === 'tear') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"ok":tr', () => request.socket.destroy());
  }
  if (fault.does === 'answer') say(response, fault.status, fault.body, fault.headers);
}

function say(
  response: ServerResponse,
  status: number,
  what: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof what === 'string' ? what : JSON.stringify(what);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}
