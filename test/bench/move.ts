import { join } from 'node:path';
import { migrate } from '#database';
import { freePort } from '../support/free-port.ts';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram, type Program } from '../support/program.ts';
import { insertLeads, insertLine, withClient, type BenchLead, type BenchLine } from './bench-line.ts';
import { fire, warmUp, type Measured, type Shot } from './load.ts';
import { movesOf, step, turns } from './moves-of.ts';
import { median, printTable, ratio } from '../support/report.ts';
import { benchRedis } from './redis.ts';

const CLIENTS = [1, 8, 32];
const TARGETS: Readonly<Record<number, string>> = { 8: '>= 0.60', 32: '>= 0.50' };
const LEADS = 640;
/** With more stages than one to compare, every size is measured under this many clients. */
const USUAL_CLIENTS = 8;

/** How long and how often, and with how many specialists at each stage; one size is measured under one to many clients. */
export type MoveBench = Readonly<{ seconds: number; rounds: number; specialists: readonly number[] }>;

type Contender = Readonly<{ name: string; port: number; next: (client: number) => Shot }>;

/** Advances over HTTP beside a bare endpoint that writes about the same, alternately, on one PostgreSQL that waits for its disk. */
export async function benchMove({ seconds, rounds, specialists }: MoveBench): Promise<void> {
  const clients = specialists.length > 1 ? [USUAL_CLIENTS] : CLIENTS;
  const rows: string[][] = [];
  for (const size of specialists) rows.push(...(await measure(size, clients, { seconds, rounds })));
  console.log(
    `moves over HTTP, hours, limits and answers on, ${rounds} rounds of ${seconds} s each, in turn with the bare endpoint`,
  );
  printTable(
    [
      'specialists',
      'clients',
      'moves/s',
      'p50 ms',
      'p95 ms',
      'bare/s',
      'bare p50',
      'ratio (min-max)',
      'target',
    ],
    rows,
  );
}

async function measure(
  specialists: number,
  clients: readonly number[],
  { seconds, rounds }: Pick<MoveBench, 'seconds' | 'rounds'>,
): Promise<string[][]> {
  const redis = await benchRedis();
  const postgres = await PostgresServer.start({ durable: true });
  const programs: Program[] = [];
  const rows: string[][] = [];
  try {
    const { product, bare } = await contenders({ postgres, specialists, redisUrl: redis?.url, programs });
    for (const { port, next } of [bare, product]) await warmUp(port, USUAL_CLIENTS, next);
    for (const count of clients) {
      const measured: { product: Measured[]; bare: Measured[] } = { product: [], bare: [] };
      await fire(product.port, count, 1, product.next);
      await fire(bare.port, count, 1, bare.next);
      for (let round = 0; round < rounds; round += 1) {
        measured.product.push(await fire(product.port, count, seconds, product.next));
        measured.bare.push(await fire(bare.port, count, seconds, bare.next));
      }
      rows.push([String(specialists), ...rowOf(count, measured.product, measured.bare)]);
    }
    return rows;
  } finally {
    for (const program of programs) await program.end('SIGTERM');
    await postgres.remove();
    await redis?.remove();
  }
}

type Setting = Readonly<{
  postgres: PostgresServer;
  specialists: number;
  redisUrl: string | undefined;
  /** Those that were started are put here, to be ended whatever happens. */
  programs: Program[];
}>;

async function contenders({
  postgres,
  specialists,
  redisUrl,
  programs,
}: Setting): Promise<{ product: Contender; bare: Contender }> {
  await withClient(postgres.url('postgres'), async (client) => {
    await client.query('create database product');
    await client.query('create database bare');
  });
  const urls = { product: postgres.url('product'), bare: postgres.url('bare') };
  await migrate(urls.product);
  await migrate(urls.bare);
  const size = { stages: 2, specialists, capacity: 200 };
  const productLine = await insertLine(urls.product, size);
  const bareLine = await insertLine(urls.bare, size);
  const productLeads = await insertLeads(urls.product, productLine, LEADS);
  const bareLeads = await insertLeads(urls.bare, bareLine, LEADS);

  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: urls.product,
    PORT: String(port),
    LOG_FORMAT: 'json',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  };
  programs.push(
    await startProgram(process.execPath, [join('dist', 'apps', 'api', 'src', 'main.js')], 'API listens', {
      env,
    }),
  );
  const barePort = await freePort();
  const bareFlags = [join('dist', 'test', 'bench', 'bare-server.js'), urls.bare, String(barePort)];
  programs.push(await startProgram(process.execPath, bareFlags, 'ready'));
  return {
    product: { name: 'product', port, next: movesOf(productLeads, Math.max(...CLIENTS), productLine.key) },
    bare: { name: 'bare', port: barePort, next: bareMoves(bareLeads, bareLine) },
  };
}

function bareMoves(leads: readonly BenchLead[], line: BenchLine): Contender['next'] {
  let turn = 0;
  return turns(leads, Math.max(...CLIENTS), (lead) => {
    turn += 1;
    const stageId = line.stageIds[1 - lead.place];
    const employeeId = line.employeeIds[turn % line.employeeIds.length];
    return {
      path: '/move',
      body: { id: lead.id, version: lead.version, stageId, employeeId },
      done: () => step(lead),
    };
  });
}

function rowOf(clients: number, product: readonly Measured[], bare: readonly Measured[]): string[] {
  const middle = (runs: readonly Measured[], pick: (run: Measured) => number): number =>
    median(runs.map(pick));
  return [
    String(clients),
    middle(product, (run) => run.perSecond).toFixed(0),
    middle(product, (run) => run.p50).toFixed(2),
    middle(product, (run) => run.p95).toFixed(2),
    middle(bare, (run) => run.perSecond).toFixed(0),
    middle(bare, (run) => run.p50).toFixed(2),
    ratio(
      product.map((run) => run.perSecond),
      bare.map((run) => run.perSecond),
    ),
    TARGETS[clients] ?? '',
  ];
}
