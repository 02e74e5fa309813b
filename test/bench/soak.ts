import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '#database';
import { freePort } from '../support/free-port.ts';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram, type Program } from '../support/program.ts';
import { SmtpSink } from '../support/smtp-sink.ts';
import { insertLeads, insertLine, withClient } from './bench-line.ts';
import { fire } from './load.ts';
import { movesOf } from './moves-of.ts';
import { benchRedis } from './redis.ts';
import { median, printTable } from '../support/report.ts';

const CLIENTS = 8;
const SAMPLE_MS = 5_000;
/** Caches fill and the heap finds its size in this share of the run; what grows after it is a leak. */
const WARM_UP = 0.3;
const MOST_IDLE_MB = 350;

type Sampled = Readonly<{ name: string; megabytes: number[] }>;

/** Moves and messages for some minutes, the memory of each process sampled; then a whole start at rest. */
export async function benchSoak({ minutes }: { minutes: number }): Promise<void> {
  const redis = await benchRedis();
  const postgres = await PostgresServer.start({ durable: true });
  const sink = await SmtpSink.start({ keeps: false });
  const programs: (Program & { name: string })[] = [];
  try {
    await withClient(postgres.url('postgres'), (client) => client.query('create database soak'));
    const url = postgres.url('soak');
    await migrate(url);
    const line = await insertLine(url, { stages: 2, specialists: 10, capacity: 200 });
    const leads = await insertLeads(url, line, 320);
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      SMTP_URL: sink.url,
      MAIL_FROM: 'bench@bench.test',
      PORT: String(port),
      LOG_FORMAT: 'json',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    };
    for (const [name, ready] of [
      ['api', 'API listens'],
      ['worker', 'Workers run'],
    ] as const) {
      const file = join('dist', 'apps', name, 'src', 'main.js');
      programs.push({ name, ...(await startProgram(process.execPath, [file], ready, { env })) });
    }
    const sampled = programs.map(({ name }): Sampled => ({ name, megabytes: [] }));
    const timer = setInterval(() => void sample(programs, sampled), SAMPLE_MS);
    const load = await fire(port, CLIENTS, minutes * 60, movesOf(leads, CLIENTS, line.key));
    clearInterval(timer);
    console.log(
      `${minutes} minutes, ${load.perSecond.toFixed(0)} moves/s, ${sink.accepted} mails accepted, each once: ${isOnce(sink)}`,
    );
    printTable(
      ['process', 'median MB', 'max MB', 'growth MB/min after warm-up'],
      sampled.map((each) => rowOf(each)),
    );
  } finally {
    for (const program of programs) await program.end('SIGTERM');
    await sink.close();
    await postgres.remove();
    await redis?.remove();
  }
  await idle();
}

async function sample(programs: readonly Program[], sampled: readonly Sampled[]): Promise<void> {
  for (const [index, { pid }] of programs.entries()) sampled[index]?.megabytes.push(await residentOf(pid));
}

/** Resident memory of a process in MB; Linux only, where the figures of this bench are taken. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

function rowOf({ name, megabytes }: Sampled): string[] {
  const warm = megabytes.slice(Math.floor(megabytes.length * WARM_UP));
  return [name, median(warm).toFixed(0), Math.max(...warm).toFixed(0), slopeOf(warm).toFixed(2)];
}

/** The slope of the least-squares line through the samples, in MB a minute. */
function slopeOf(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  let above = 0;
  let below = 0;
  for (const [index, value] of samples.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  return (above / below) * (60_000 / SAMPLE_MS);
}

function isOnce({ counts }: SmtpSink): string {
  return [...counts.values()].every((count) => count === 1) ? 'yes' : 'no';
}

/** What `npm start` needs at rest, a minute after a first start with the demo department. */
async function idle(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'conveyor-bench-'));
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    DATA_DIR: folder,
    LOG_FORMAT: 'json',
    CONVEYOR_LANGUAGE: 'en',
  };
  const file = join('dist', 'apps', 'standalone', 'src', 'main.js');
  const program = await startProgram(process.execPath, [file], 'Conveyor is running', { env });
  await pause(60_000);
  const megabytes = await residentOf(program.pid);
  await program.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
  console.log(`npm start at rest: ${megabytes.toFixed(0)} MB of Node, at most ${MOST_IDLE_MB}`);
}
