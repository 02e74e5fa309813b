import { request as overHttp, type ClientRequest, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** So long an answer may take, from the look-up of the name on. */
export const OUTSIDE_WITHIN_MS = 5_000;

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
}>;

/** What is listened to of an answer. `retryAfterMs`: how long to wait, where it says so. */
export type OutsideAnswer = Readonly<{ status: number; retryAfterMs?: number }>;

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
 * over https are asked, and those that are allowed by number, also over http. No redirect is followed, nothing of the
 * answer is read but its status.
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
  async answer({ url, method, body, headers, withinMs = OUTSIDE_WITHIN_MS }: Asking): Promise<OutsideAnswer> {
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
    return answerOf(asked, isJson ? JSON.stringify(body) : body);
  }
}

/** What comes after the head of the answer is for nobody: the connection is closed before it is read. */
async function answerOf(asked: ClientRequest, body: string | Buffer | undefined): Promise<OutsideAnswer> {
  return new Promise((resolve, reject) => {
    let isOpen = false;
    const open = () => (isOpen = true);
    asked.on('socket', (socket) => {
      // Nothing is written before a connection stands; one to https stands when both know each other.
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', open);
    });
    asked.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const retryAfterMs = waitOf(headers['retry-after']);
      resolve({ status, ...(retryAfterMs !== undefined && { retryAfterMs }) });
      response.destroy();
    });
    asked.on('error', (error) => reject(new OutsideError(codeOf(error), !isOpen)));
    asked.end(body);
  });
}

/** A time of day is no length of time, and the clocks of two machines are two: only seconds are taken. */
function waitOf(retryAfter: string | undefined): number | undefined {
  return retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
}

function codeOf(error: Error): string {
  if (/is not allowed\. Because/.test(error.message)) return 'NOT_ALLOWED';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'NO_ANSWER';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'FAILED';
}
