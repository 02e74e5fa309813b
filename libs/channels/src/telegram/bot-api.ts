import { z } from 'zod';
import { reach, Unreachable, unreachableBy } from '../reach.ts';

/** `apiUrl` only where it is not Telegram's own, without a slash at its end; `timeout` in milliseconds. */
export type BotSettings = Readonly<{ botToken: string; apiUrl?: string; timeout?: number }>;

/** What Telegram said, or that it said nothing. Nothing in it has the token, which is a part of the address of every call. */
export type BotAnswer<Result> =
  | Readonly<{ was: 'done'; result: Result }>
  /** In Telegram's own words; `code` is its number, mostly that of HTTP. */
  | Readonly<{ was: 'refused'; code: number; description: string; retryAfterMs?: number }>
  /** Somebody in between answered, or what came was torn. */
  | Readonly<{ was: 'unreadable'; status: number }>
  | Readonly<{ was: 'silent'; why: Unreachable }>;

/** One call. `patience`: milliseconds that its answer may take, where it is not to be the usual time. */
export type BotCall<Result> = Readonly<{
  method: string;
  body: object;
  result: z.ZodType<Result>;
  headers?: Readonly<Record<string, string>>;
  patience?: number;
  signal?: AbortSignal;
}>;

const refusal = z.object({
  ok: z.literal(false),
  error_code: z.int(),
  description: z.string(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});

const TELEGRAM = 'https://api.telegram.org';

/**
 * Telegram's Bot API, one HTTP request a call and never a second one. Not by a client of somebody else's: what matters here is whether a
 * request that failed may have been seen, which only the error of the very connection says.
 */
export class BotApi {
  readonly #address: string;
  readonly #timeout: number;

  constructor({ botToken, apiUrl = TELEGRAM, timeout = 10_000 }: BotSettings) {
    this.#address = `${apiUrl}/bot${botToken}`;
    this.#timeout = timeout;
  }

  /** Calls a method; whatever becomes of it is an answer. Throws only the reason of `signal`. */
  async call<Result>(call: BotCall<Result>): Promise<BotAnswer<Result>> {
    const patience = AbortSignal.timeout(call.patience ?? this.#timeout);
    const signal = call.signal ? AbortSignal.any([call.signal, patience]) : patience;
    try {
      const response = await reach(`${this.#address}/${call.method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...call.headers },
        body: JSON.stringify(call.body),
        // Followed, a redirect would bring the token and the message to somebody else.
        redirect: 'manual',
        signal,
      });
      return answerOf(response.status, await response.text(), call.result);
    } catch (error) {
      call.signal?.throwIfAborted();
      // An error that is none of `reach` came while the answer was read: the request was seen.
      return { was: 'silent', why: error instanceof Unreachable ? error : unreachableBy(error) };
    }
  }
}

function answerOf<Result>(status: number, text: string, result: z.ZodType<Result>): BotAnswer<Result> {
  const json = parsed(text);
  const done = z.object({ ok: z.literal(true), result }).safeParse(json);
  if (done.success) return { was: 'done', result: done.data.result };
  const refused = refusal.safeParse(json);
  if (!refused.success) return { was: 'unreadable', status };
  const { error_code: code, description, parameters } = refused.data;
  const wait = parameters?.retry_after;
  return {
    was: 'refused',
    code,
    description,
    ...(wait !== undefined && { retryAfterMs: Math.ceil(wait) * 1000 }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
