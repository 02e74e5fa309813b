import { request as overHttp, type ClientRequest, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** So long an answer may take, from the look-up of the name on. */
const WITHIN_MS = 5_000;

/** What is asked of somebody outside. `body` is sent as JSON; headers of the caller's are sent beside. */
export type Asking = Readonly<{
  url: string;
  method: 'GET' | 'POST';
  body?: object;
  headers?: Readonly<Record<string, string>>;
}>;

/** Nobody answered as he should; `code` says why in a word that holds nothing of the address. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';

  constructor(readonly code: string) {
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

  constructor(allowed: readonly string[]) {
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

  /** Resolves when it was answered with a status of 2xx; rejects with an OutsideError otherwise, after five seconds at most. */
  async ask({ url, method, body, headers }: Asking): Promise<void> {
    const { protocol } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') throw new OutsideError('PROTOCOL');
    const text = body && JSON.stringify(body);
    const options = {
      method,
      agent: this.agents[protocol],
      signal: AbortSignal.timeout(WITHIN_MS),
      headers: {
        'user-agent': 'Conveyor',
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    };
    const asked = (protocol === 'https:' ? overHttps : overHttp)(url, options);
    const status = await statusOf(asked, text);
    if (status < 200 || status > 299) throw new OutsideError(`STATUS_${status}`);
  }
}

/** What comes after the status is for nobody: the connection is closed before it is read. */
async function statusOf(asked: ClientRequest, text: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    asked.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.on('error', (error) => reject(new OutsideError(codeOf(error))));
    asked.end(text);
  });
}

function codeOf(error: Error): string {
  if (/is not allowed\. Because/.test(error.message)) return 'NOT_ALLOWED';
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'NO_ANSWER';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'FAILED';
}
