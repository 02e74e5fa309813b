import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { migrate } from '#database';
import { startChild } from '../support/child.ts';
import { PostgresServer } from '../support/postgres.ts';
import { printTable } from '../support/report.ts';
import { insertLine, withClient } from './bench-line.ts';

/** What a lead is written into, what is referred to before what refers to it. */
const TABLES = [
  'leads',
  'visits',
  'handoffs',
  'decisions',
  'notifications',
  'audit_records',
  'audit_unsealed',
];
const SAMPLE_MS = 200;
/** In whose name it is done. */
const SOMEONE = 'admin@bench.test';

type Settings = Readonly<{ rows: number }>;
type Phase = Readonly<{ rows: number; seconds: number }>;

/** How fast a file of leads is checked and enters, and in how much memory, beside a bare COPY of the same rows into the same tables. */
export async function benchImport({ rows }: Settings): Promise<void> {
  const postgres = await PostgresServer.start({ durable: true });
  const folder = await mkdtemp(join(tmpdir(), 'conveyor-bench-import-'));
  try {
    const file = join(folder, 'leads.csv');
    await writeLeads(file, rows);
    const administer = (text: string) => withClient(postgres.url('postgres'), (client) => client.query(text));
    await administer('create database bare');
    await migrate(postgres.url('bare'));
    await insertLine(postgres.url('bare'), { stages: 6, specialists: 10, capacity: 50 });
    await withClient(postgres.url('bare'), (client) =>
      client.query(`update employees set email = $1 where role = 'admin'`, [SOMEONE]),
    );
    await administer('create database import template bare');
    const url = postgres.url('import');
    // The second time everybody is there already, which is when looking for them costs most.
    const first = await importFile(url, file);
    const again = await importFile(url, file);
    const bare = await copyBare(url, postgres.url('bare'));
    const perSecond = ({ rows: count, seconds }: Phase): string => Math.round(count / seconds).toString();
    printTable(
      ['', 'rows', 'seconds', 'a second', 'of bare COPY'],
      (
        [
          ['checked', first.checked],
          ['entered', first.entered],
          ['checked again, all there', again.checked],
          ['bare COPY of what was entered', { rows, seconds: bare }],
        ] as const
      ).map(([name, phase]) => [
        name,
        String(phase.rows),
        phase.seconds.toFixed(1),
        perSecond(phase),
        (phase.rows / phase.seconds / (rows / bare)).toFixed(2),
      ]),
    );
    console.log(`Memory at its highest: ${first.peakMb} MB, again ${again.peakMb} MB`);
  } finally {
    await rm(folder, { recursive: true });
    await postgres.remove();
  }
}

async function writeLeads(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  const lines = function* () {
    yield 'Имя;Компания;Телефон;Почта;Сумма;Источник\n';
    for (let row = 1; row <= rows; row += 1) {
      const phone = `+7 9${String(100_000_000 + row).slice(0, 9)}`;
      yield `Иван Петров ${row};ООО Ромашка ${row % 100_000};${phone};ivan${row}@example.com;${row};Сайт\n`;
    }
  };
  await pipeline(Readable.from(lines()), out);
}

/** By the command that people use; the phases as the product has written them down. */
async function importFile(
  url: string,
  file: string,
): Promise<Readonly<{ checked: Phase; entered: Phase; peakMb: number }>> {
  const tried = await commandOn(url, file, ['--dry-run']);
  const checked = await lastPhase(url);
  const done = await commandOn(url, file, []);
  return { checked, entered: await lastPhase(url), peakMb: Math.max(tried, done) };
}

async function commandOn(url: string, file: string, more: readonly string[]): Promise<number> {
  const program = join('dist', 'apps', 'cli', 'src', 'main.js');
  const words = ['import', file, '--funnel', 'Bench', '--duplicates', 'skip', '--quiet', '--as', SOMEONE];
  const env = { PATH: process.env['PATH'], DATABASE_URL: url };
  const child = startChild(process.execPath, [program, ...words, ...more], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    void residentMb(child.pid ?? 0).then((now) => (peak = Math.max(peak, now)));
  }, SAMPLE_MS);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`the import ended with ${String(code)}`);
  return peak;
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function lastPhase(url: string): Promise<Phase> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<Phase>(
      `select extract(epoch from ended_at - begun_at)::float8 as seconds, (select count(*)::int from import_rows where import_id = i.id) as rows
        from imports i order by made_at desc limit 1`,
    );
    const [phase] = rows;
    if (!phase) throw new Error('nothing was imported');
    return phase;
  });
}

/** Seconds that it takes to copy what was entered into the same tables, with their indexes and triggers, and nothing else. */
async function copyBare(from: string, to: string): Promise<number> {
  const parts = await withClient(from, async (source) => {
    const read: (readonly [string, Buffer])[] = [];
    for (const table of TABLES) {
      const chunks: Buffer[] = [];
      for await (const chunk of source.query(copyTo(`copy ${table} to stdout`)))
        chunks.push(Buffer.from(chunk));
      read.push([table, Buffer.concat(chunks)]);
    }
    return read;
  });
  return withClient(to, async (target) => {
    const begun = performance.now();
    for (const [table, rows] of parts)
      await pipeline(Readable.from([rows]), target.query(copyFrom(`copy ${table} from stdin`)));
    return (performance.now() - begun) / 1000;
  });
}
