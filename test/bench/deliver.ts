import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { migrate } from '#database';
import { migrateQueue } from '#queue';
import { freePort } from '../support/free-port.ts';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram, type Program } from '../support/program.ts';
import { SmtpSink } from '../support/smtp-sink.ts';
import { insertLeads, insertLine, withClient, type BenchLead } from './bench-line.ts';
import { allowManyAVisit, enqueuePending, insertPending } from './bench-notifications.ts';
import { enqueue } from './enqueue.ts';
import { post } from './load.ts';
import { benchRedis } from './redis.ts';
import { median, printTable, ratio } from '../support/report.ts';

const CONCURRENCY = '20';

type Store = Readonly<{
  name: string;
  queueUrl: string;
  env: Readonly<Record<string, string>>;
  target: string;
}>;
type Site = Readonly<{ url: string; store: Store; sink: SmtpSink }>;

/** Mails accepted a second by a worker with the ledger and by raw BullMQ, in turn, then the way of one mail at rest. */
export async function benchDeliver({ mails, rounds }: { mails: number; rounds: number }): Promise<void> {
  const redis = await benchRedis();
  const postgres = await PostgresServer.start({ durable: true });
  try {
    const rows: string[][] = [];
    for (const [index, store] of stores(postgres, redis?.url).entries()) {
      const sink = await SmtpSink.start({ keeps: false });
      const database = `deliver_${index}`;
      await withClient(postgres.url('postgres'), (client) => client.query(`create database ${database}`));
      const site: Site = { url: postgres.url(database), store: bound(store, postgres.url(database)), sink };
      await migrate(site.url);
      await migrateQueue(site.url);
      rows.push(await measure(site, mails, rounds));
      await sink.close();
    }
    console.log(
      `mails accepted by a local mail server, ${rounds} rounds of ${mails}, in turn; then one at a time at rest`,
    );
    printTable(['queue on', 'mails/s', 'raw/s', 'ratio (min-max)', 'target', 'p50 ms', 'p95 ms'], rows);
  } finally {
    await postgres.remove();
    await redis?.remove();
  }
}

function stores(postgres: PostgresServer, redisUrl: string | undefined): Store[] {
  const onPostgres = { name: 'PostgreSQL', queueUrl: postgres.url('postgres'), env: {}, target: '>= 0.90' };
  if (redisUrl === undefined) return [onPostgres];
  const onRedis = { name: 'Redis', queueUrl: redisUrl, env: { REDIS_URL: redisUrl }, target: '>= 0.40' };
  return [onRedis, onPostgres];
}

function bound(store: Store, url: string): Store {
  return store.name === 'PostgreSQL' ? { ...store, queueUrl: url } : store;
}

async function measure(site: Site, mails: number, rounds: number): Promise<string[]> {
  const line = await insertLine(site.url, { stages: 2, specialists: 10, capacity: 200 });
  const leads = await insertLeads(site.url, line, 320);
  await allowManyAVisit(site.url);
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ids = await insertPending(site.url, leads, mails);
    await enqueuePending(site.store.queueUrl, ids);
    ours.push(await drain(site, mails, () => product('worker', 'Workers run', site)));
    await enqueueRaw(site.store.queueUrl, mails);
    const flags = [
      join('dist', 'test', 'bench', 'raw-deliver.js'),
      site.store.queueUrl,
      PREFIX,
      site.sink.url,
      CONCURRENCY,
    ];
    raw.push(await drain(site, mails, () => startProgram(process.execPath, flags, 'ready')));
  }
  const rest = await atRest(site, leads, line.key);
  return [
    site.store.name,
    median(ours).toFixed(0),
    median(raw).toFixed(0),
    ratio(ours, raw),
    site.store.target,
    rest.p50.toFixed(1),
    rest.p95.toFixed(1),
  ];
}

/** Mails a second between the first and the last of a batch that waits when the worker starts. */
async function drain(site: Site, mails: number, start: () => Promise<Program>): Promise<number> {
  const before = site.sink.accepted;
  const first = site.sink.until(before + 1).then(() => performance.now());
  const last = site.sink.until(before + mails).then(() => performance.now());
  const program = await start();
  const seconds = ((await last) - (await first)) / 1000;
  await program.end('SIGTERM');
  return (mails - 1) / seconds;
}

/** From the answer to a move until the mail is accepted, with nothing else going on. */
async function atRest(
  site: Site,
  leads: readonly BenchLead[],
  key: string,
): Promise<{ p50: number; p95: number }> {
  const port = await freePort();
  const worker = await product('worker', 'Workers run', site);
  const api = await product('api', 'API listens', site, { PORT: String(port) });
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  try {
    for (const lead of leads.slice(0, 120)) {
      const accepted = site.sink.accepted;
      await post(agent, port, {
        path: `/api/v1/leads/${lead.id}/advance`,
        body: { version: lead.version },
        key,
      });
      const answered = performance.now();
      await site.sink.until(accepted + 1);
      times.push(performance.now() - answered);
    }
  } finally {
    agent.destroy();
    await api.end('SIGTERM');
    await worker.end('SIGTERM');
  }
  times.splice(0, 20); // the first ones open connections
  times.sort((a, b) => a - b);
  return {
    p50: times[Math.floor(times.length * 0.5)] ?? Number.NaN,
    p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
  };
}

async function product(
  app: 'api' | 'worker',
  ready: string,
  site: Site,
  more: Record<string, string> = {},
): Promise<Program> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: site.url,
    SMTP_URL: site.sink.url,
    MAIL_FROM: 'bench@bench.test',
    LOG_FORMAT: 'json',
    WORKER_CONCURRENCY: CONCURRENCY,
    ...site.store.env,
    ...more,
  };
  return startProgram(process.execPath, [join('dist', 'apps', app, 'src', 'main.js')], ready, { env });
}

const PREFIX = '{bench}';

async function enqueueRaw(queueUrl: string, mails: number): Promise<void> {
  const jobs = Array.from({ length: mails }, () => ({
    name: 'mail',
    data: { notificationId: randomUUID() },
    opts: { removeOnComplete: { age: 600 } },
  }));
  await enqueue(queueUrl, 'raw', PREFIX, jobs);
}
