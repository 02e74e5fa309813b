import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { ProblemDocument } from '#contracts';
import { backend } from './backend.ts';
import { useDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { ProductProcess } from './product-process.ts';
import { testSettings } from './settings.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What is asked beside the body. */
export type Asked = Readonly<{ key?: string; language?: 'ru' | 'en'; headers?: Record<string, string> }>;

/** What the API answered, as it came. */
export type ApiAnswer = Readonly<{ status: number; type: string; text: string }>;

/** The product's API on a database of the spec file's. */
export interface LineApi {
  ask(method: Method, path: string, body?: unknown, asked?: Asked): Promise<ApiAnswer>;
  /** The answer to a request that is granted, held to its contract. Throws when it was refused. */
  granted<Contract extends z.ZodType>(
    contract: Contract,
    answer: Promise<ApiAnswer>,
  ): Promise<z.infer<Contract>>;
  /** The problem document of a request that is refused. Throws when it was granted. */
  refused(answer: Promise<ApiAnswer>): Promise<ProblemDocument>;
}

/** Gives the spec file an API in a process of its own; it can be asked from beforeAll on. Nobody works on its queue. */
export function useApi(): LineApi {
  const url = useDatabase();
  let api: ProductProcess;
  let address: string;

  beforeAll(async () => {
    const port = String(await freePort());
    api = await ProductProcess.start('api', { DATABASE_URL: url(), PORT: port, ...queueSettings() });
    address = `http://127.0.0.1:${port}/api/v1`;
  });
  afterAll(() => api.end('SIGTERM'));
  return {
    ask: (method, path, body, asked) => ask(`${address}${path}`, method, body, asked),
    async granted(contract, answer) {
      const { status, text } = await answer;
      if (status >= 300) throw new Error(`The API answered ${status}: ${text}`);
      return contract.parse(JSON.parse(text));
    },
    async refused(answer) {
      const { status, type, text } = await answer;
      if (!type.startsWith('application/problem+json'))
        throw new Error(`No problem document: ${status} ${text}`);
      return ProblemDocument.parse(JSON.parse(text));
    },
  };
}

/** On Redis under a prefix of its own: other files use the same server at the same time. */
function queueSettings(): Record<string, string> {
  const { CONVEYOR_TEST_REDIS: redis } = testSettings();
  if (backend() === 'postgres' || redis === undefined) return {};
  return { REDIS_URL: redis, QUEUE_PREFIX: `{conveyor-test-${randomBytes(4).toString('hex')}}` };
}

async function ask(
  url: string,
  method: Method,
  body: unknown,
  { key, language, headers }: Asked = {},
): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
      'accept-language': language ?? 'en',
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}
