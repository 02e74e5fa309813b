import {
  request as overHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** So long an answer may take, from the look-up of the name on. */
export const OUTSIDE_WITHIN_MS = 5_000;

/** As long as a wait in seconds can be at most. */
const LONGEST_WAIT_MS = 999_999_000;

/** Names that are none of the internet's. */
const INSIDE = /\.(local|localhost|internal|home\.arpa)\.?$|\.$/i;

/** What is asked of somebody outside. `body` is sent as JSON, bytes as they are; headers of the caller's are sent beside. */
export type Asking = Readonly<{
  url: string;
  method: 'GET' | 'POST';
  body?: object | Buffer;
  headers?: Readonly<Record<string, string>>;
  /** How long an answer may take, where it is not to be the usual time. */
  withinMs?: number;
  /** How much of what a refusal says is read, in bytes; nothing, where that is not said. */
  readsBytes?: number;
}>;

/**
 * What is listened to of an answer. `retryAfterMs`: how long to wait, where it says so. `said`: how a refusal begins, as text, where
 * that was wanted.
 */
export type OutsideAnswer = Readonly<{ status: number; retryAfterMs?: number; said?: string }>;

/** Nobody answered as he should; `code` says why in a word that holds nothing of the address. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';

  constructor(
    readonly code: string,
    /** No connection came about: nobody can have seen what was asked. */
    readonly neverSent = false,
  ) {
    super(`Nobody outside answered as he should: ${code}`);
  }
}

/**
 * Asks addresses that somebody wrote into the settings, and reaches nothing else by them. Where a name leads is looked at in the
 * very look-up that the connection is made by, so that a name can not lead elsewhere a moment later. Only public addresses
 * over https are asked, and those that are allowed by number, also over http. No redirect is followed, and nothing of the
 * answer is read but its head, and of a refusal as much of what it says as the caller wants.
 */
export class Outside {
  private readonly agents: Readonly<Record<'http:' | 'https:', RequestOptions['agent']>>;

  constructor(private readonly allowed: readonly string[]) {
    const allowIPAddressList = [...allowed];
    this.agents = {
      'https:': new RequestFilteringHttpsAgent({ allowIPAddressList }),
      // What is allowed goes before what is denied: in the clear nothing else is asked.
      'http:': new RequestFilteringHttpAgent({
        allowIPAddressList,
        denyIPAddressList: ['0.0.0.0/0', '::/0'],
      }),
    };
  }

  /**
   * Whether an address is of a kind that is asked at all: a name of the internet over https. One by number is only where some are
   * allowed; which, is looked at whenever one is asked.
   */
  couldAsk(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { protocol, hostname, username, password } = new URL(url);
    if (username !== '' || password !== '') return false;
    if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0)
      return this.allowed.length > 0 && /^https?:$/.test(protocol);
    return protocol === 'https:' && hostname.includes('.') && !INSIDE.test(hostname);
  }

  /**
   * The same of an address that an administrator has set: where some of the own network are allowed, its names are asked too, over
   * http as well. Where one leads is looked at whenever it is asked.
   */
  couldAskOfOwn(url: string): boolean {
    return this.couldAsk(url) || (this.allowed.length > 0 && /^https?:/i.test(url) && URL.canParse(url));
  }

  /** Resolves when it was answered with a status of 2xx; rejects with an OutsideError otherwise, after five seconds at most. */
  async ask(asking: Asking): Promise<void> {
    const { status } = await this.answer(asking);
    if (status < 200 || status > 299) throw new OutsideError(`STATUS_${status}`);
  }

  /** What is answered, whatever it is; rejects with an OutsideError when nothing is. */
  async answer(asking: Asking): Promise<OutsideAnswer> {
    const { url, method, body, headers, withinMs = OUTSIDE_WITHIN_MS, readsBytes = 0 } = asking;
    const { protocol } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') throw new OutsideError('PROTOCOL', true);
    const isJson = body !== undefined && !Buffer.isBuffer(body);
    const options = {
      method,
      agent: this.agents[protocol],
      signal: AbortSignal.timeout(withinMs),
      headers: {
        'user-agent': 'Conveyor',
        ...(isJson && { 'content-type': 'application/json' }),
        ...headers,
      },
    };
    const asked = (protocol === 'https:' ? overHttps : overHttp)(url, options);
    asked.end(isJson ? JSON.stringify(body) : body);
    return answerOf(asked, readsBytes);
  }
}

/** What comes after the head of the answer, and what is wanted of it, is for nobody: the connection is closed before it is read. */
async function answerOf(asked: ClientRequest, readsBytes: number): Promise<OutsideAnswer> {
  return new Promise((resolve, reject) => {
    let [isOpen, isAnswered] = [false, false];
    const open = () => (isOpen = true);
    asked.on('socket', (socket) => {
      // Nothing is written before a connection stands; one to https stands when both know each other.
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', open);
    });
    asked.on('response', (response) => {
      isAnswered = true;
      const { statusCode: status = 0, headers } = response;
      const retryAfterMs = waitOf(headers['retry-after'], headers.date);
      const answer = { status, ...(retryAfterMs !== undefined && { retryAfterMs }) };
      const isTaken = status >= 200 && status < 300;
      void beginningOf(response, isTaken ? 0 : readsBytes).then((said) =>
        resolve(said === '' ? answer : { ...answer, said }),
      );
    });
    // What goes wrong after the head has come is nothing that counts.
    asked.on('error', (error) => isAnswered || reject(new OutsideError(codeOf(error), !isOpen)));
  });
}

/** So much of what an answer says, as it came until it ended, broke off or took too long: its head has said what counts. */
async function beginningOf(response: IncomingMessage, bytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let left = bytes;
  try {
    if (left > 0)
      for await (const part of response) {
        const read: Buffer = Buffer.from(part).subarray(0, left);
        parts.push(read);
        left -= read.length;
        if (left === 0) break;
      }
  } catch {
    // What did come is told.
  }
  response.destroy();
  return Buffer.concat(parts).toString('utf8');
}

/** The clocks of two machines are two: a moment is how far it lies behind the one at which the answer says that it was written. */
function waitOf(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const wait = /[a-z]/i.test(retryAfter) ? Date.parse(retryAfter) - Date.parse(date ?? '') : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function codeOf(error: Error): string {
  if (/is not allowed\. Because/.test(error.message)) return 'NOT_ALLOWED';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'NO_ANSWER';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'FAILED';
}
