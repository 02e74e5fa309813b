import { Agent, request } from 'node:http';
import type { Answer } from './api-client.ts';
import { elapse } from './eventually.ts';

const TICK_MS = 20;
/** Who asks so many times a second has connections, and does not open one a request: a Node that does is slower than what it asks. */
const CONNECTIONS = 200;
const PATIENCE_MS = 15_000;

/** A request that is asked again and again. */
export type Asked = Readonly<{ url: string; authorization: string; body: object }>;

/**
 * Posts the same `perSecond` times a second for so long, whether or not the answers come: as the world does, and not as clients do
 * who wait for each other. Resolves with every answer when all are there; one that came too late, or never, has the status 0. The
 * time of each counts from when it was due to be asked.
 */
export async function openLoop(perSecond: number, forMs: number, asked: Asked): Promise<readonly Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const answers: Promise<Answer>[] = [];
  try {
    for (let passed = 0; passed < forMs; passed = performance.now() - began) {
      while (answers.length < (passed * perSecond) / 1_000) answers.push(post(agent, asked));
      await elapse(TICK_MS);
    }
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

function post(agent: Agent, { url, authorization, body }: Asked): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = {
    authorization,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  };
  const due = performance.now();
  return new Promise((resolve) => {
    const ended = (status: number, said: string, type = ''): void =>
      resolve({ status, text: said, type, milliseconds: performance.now() - due });
    const sent = request(url, { agent, method: 'POST', headers, timeout: PATIENCE_MS }, (answer) => {
      let said = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        said += chunk;
      });
      answer.on('end', () => ended(answer.statusCode ?? 0, said, answer.headers['content-type']));
      answer.on('error', (error) => ended(0, String(error)));
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.on('error', (error) => ended(0, String(error)));
    sent.end(text);
  });
}

/** The time within which this share (0 to 1) of the answers came. */
export function within(share: number, answers: readonly Answer[]): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
