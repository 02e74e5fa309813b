import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { ProblemDocument } from '#contracts';
import { Database } from '#database';
import { SecretKeys } from '#platform';
import { backend, type Backend } from './backend.ts';
import { useDatabase } from './database.ts';
import { KeyRing } from './api-keys.ts';
import { freePort } from './free-port.ts';
import { ProductProcess } from './product-process.ts';
import { testSettings } from './settings.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What has no version. */
const PLAIN = /^\/(health|metrics|dev)\b/;

/** What is asked beside the body. */
export type Asked = Readonly<{
  key?: string;
  /** A CSV file in the place of a body. */
  file?: string | undefined;
  language?: 'ru' | 'en';
  headers?: Record<string, string>;
  /** The employee who asks; an administrator when absent, nobody known when null. */
  by?: string | null;
}>;

/** What the API answered, as it came. */
export type ApiAnswer = Readonly<{ status: number; type: string; headers: Headers; text: string }>;

/** What an API is to have beside a database. */
export type ApiNeeds = Readonly<{
  /** Workers, in a process of their own, or in so many: what people are told is delivered. */
  workers?: boolean | number;
  /** A second API on the same database, in a process of its own. */
  twin?: boolean;
  /** More settings of both processes, made when the database is there. */
  settings?: (databaseUrl: string) => Promise<Readonly<Record<string, string>>>;
}>;

/** The product's API on a database of the spec file's. */
export interface LineApi {
  /** Where it listens; `ask` goes to `/api/v1` there, unless it asks for what has no version. */
  readonly url: string;
  /** Where the second one listens. */
  readonly twinUrl: string;
  /** For the test's own look at the tables. */
  readonly database: Database;
  /** The API's process. */
  readonly process: ProductProcess;
  /** It, and the workers' where there are any. */
  readonly processes: readonly ProductProcess[];
  ask(method: Method, path: string, body?: unknown, asked?: Asked): Promise<ApiAnswer>;
  /** The header with which somebody is known; an administrator when nobody is named. */
  signed(employeeId?: string): Promise<Readonly<{ authorization: string }>>;
  /** The answer to a request that is granted, held to its contract. Throws when it was refused. */
  granted<Contract extends z.ZodType>(
    contract: Contract,
    answer: Promise<ApiAnswer>,
  ): Promise<z.infer<Contract>>;
  /** The problem document of a request that is refused. Throws when it was granted. */
  refused(answer: Promise<ApiAnswer>): Promise<ProblemDocument>;
}

/** Gives the spec file an API in a process of its own; it can be asked from beforeAll on. Without workers nobody works on its queue. */
export function useApi({ workers = false, twin = false, settings }: ApiNeeds = {}): LineApi {
  const running: ProductProcess[] = [];
  // Nobody works on the queue of an API alone: a project that has no backend will do.
  const store = workers ? backend() : (globalThis.conveyorBackend ?? 'postgres');
  let database: Database | undefined;
  let url: string;
  let twinUrl: string;
  let keys: KeyRing | undefined;

  // Before the database is dropped.
  afterAll(async () => {
    await Promise.all(running.map((each) => each.end('SIGTERM')));
    await database?.close();
  });
  const databaseUrl = useDatabase();
  beforeAll(async () => {
    const [port, twinPort] = [String(await freePort()), String(await freePort())];
    const given = {
      DATABASE_URL: databaseUrl(),
      SECRET_KEYS: SecretKeys.create(),
      ...queueSettings(store),
      ...(await settings?.(databaseUrl())),
    };
    const named = [
      { name: 'api' as const, PORT: port },
      ...Array.from({ length: Number(workers) }, () => ({ name: 'worker' as const, PORT: port })),
      ...(twin ? [{ name: 'api' as const, PORT: twinPort }] : []),
    ];
    const begun = named.map(({ name, PORT }) => ({
      name,
      process: ProductProcess.begin(name, { PORT, ...given }),
    }));
    running.push(...begun.map(({ process }) => process));
    database = await Database.connect({ url: databaseUrl(), pool: 4, applicationName: 'spec' });
    keys = new KeyRing(database);
    await Promise.all(begun.map(({ name, process }) => process.isReady(name)));
    url = `http://127.0.0.1:${port}`;
    twinUrl = `http://127.0.0.1:${twinPort}`;
  });
  const ring = (): KeyRing => {
    if (!keys) throw new Error('The database has not been connected to.');
    return keys;
  };
  return {
    get url() {
      return url;
    },
    get twinUrl() {
      return twinUrl;
    },
    get database() {
      if (!database) throw new Error('The database has not been connected to.');
      return database;
    },
    get process() {
      const [api] = running;
      if (!api) throw new Error('The API has not been started.');
      return api;
    },
    processes: running,
    signed: (employeeId) => ring().signed(employeeId),
    async ask(method, path, body, { by, ...asked } = {}) {
      const headers = by === null ? {} : await ring().signed(by);
      return ask(`${url}${PLAIN.test(path) ? '' : '/api/v1'}${path}`, method, body, {
        ...asked,
        headers: { ...headers, ...asked.headers },
      });
    },
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
function queueSettings(store: Backend): Record<string, string> {
  const { CONVEYOR_TEST_REDIS: redis } = testSettings();
  if (store === 'postgres' || redis === undefined) return {};
  return { REDIS_URL: redis, QUEUE_PREFIX: `{conveyor-test-${randomBytes(4).toString('hex')}}` };
}

async function ask(
  url: string,
  method: Method,
  body: unknown,
  { key, file, language, headers }: Asked = {},
): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(file !== undefined && { 'content-type': 'text/csv' }),
      ...(key !== undefined && { 'idempotency-key': key }),
      'accept-language': language ?? 'en',
      ...headers,
    },
    ...(file !== undefined && { body: file }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    text: await response.text(),
  };
}
