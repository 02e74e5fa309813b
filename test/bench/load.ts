import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request of a load: what to post where, by whom, and what to do with the answer. */
export type Shot = Readonly<{
  path: string;
  body: unknown;
  /** The key of whoever asks; the bare endpoint knows nobody. */
  key?: string;
  done: (answer: Buffer) => void;
}>;

/** What a load measured: answers a second, and the time of the middle and of the slowest twentieth, in milliseconds. */
export type Measured = Readonly<{ perSecond: number; p50: number; p95: number }>;

/** Posts from `clients` connections at once for `seconds`; each client asks `next` for what it does next. Any answer but 2xx ends it. */
export async function fire(
  port: number,
  clients: number,
  seconds: number,
  next: (client: number) => Shot,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  try {
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        while (performance.now() < until) {
          const shot = next(client);
          const sent = performance.now();
          const answer = await post(agent, port, shot);
          times.push(performance.now() - sent);
          shot.done(answer);
        }
      }),
    );
  } finally {
    agent.destroy();
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { perSecond: times.length / ((performance.now() - began) / 1000), p50: at(0.5), p95: at(0.95) };
}

const WARM_UP_SECONDS = 3;
const IDLE_WARM_UPS = 3;
const MOST_WARM_UPS = 30;

/**
 * Fires until V8 has compiled what runs with every request: a server that has just started spends twice as much on one as
 * after ten thousand. Ends when three rounds in a row bring nothing more.
 */
export async function warmUp(port: number, clients: number, next: (client: number) => Shot): Promise<void> {
  let best = 0;
  for (let round = 0, idle = 0; round < MOST_WARM_UPS && idle < IDLE_WARM_UPS; round += 1) {
    const { perSecond } = await fire(port, clients, WARM_UP_SECONDS, next);
    idle = perSecond > best * 1.03 ? 0 : idle + 1;
    best = Math.max(best, perSecond);
  }
}

/** Posts once over a connection of the agent's; rejects unless the answer is 2xx. */
export function post(agent: Agent, port: number, { path, body, key }: Omit<Shot, 'done'>): Promise<Buffer> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const whole = Buffer.concat(chunks);
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(whole);
        else reject(new Error(`${path} answered ${status}: ${whole.toString('utf8')}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
