import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Database, FigureReader, migrate } from '#database';
import { PostgresServer } from '../support/postgres.ts';
import { startProgram, type Program } from '../support/program.ts';
import { median, printTable } from '../support/report.ts';
import { insertLeads, insertLine, withClient, type BenchLine } from './bench-line.ts';
import { benchRedis } from './redis.ts';

const MOVES_A_SECOND = 1_000;
const MOVERS = 4;
const LEADS = 400;
const SAMPLE_MS = 250;

/** What a sample found: how long figures took, whether they were those of the visits, and how much waited to be folded. */
type Sample = Readonly<{ figuresMs: number; isEqual: boolean; waiting: number }>;

/**
 * Moves leads a thousand times a second in the database itself, with all triggers, while a worker folds: whether figures are to the moment, what they cost
 * meanwhile, and how long a change waits until it is in the sums.
 */
export async function benchLag({ seconds }: Readonly<{ seconds: number }>): Promise<void> {
  const redis = await benchRedis();
  const postgres = await PostgresServer.start({ durable: true });
  let worker: Program | undefined;
  try {
    await withClient(postgres.url('postgres'), (client) => client.query('create database lag'));
    const url = postgres.url('lag');
    await migrate(url);
    const line = await insertLine(url, { stages: 2, specialists: 20, capacity: 1_000 });
    await insertLeads(url, line, LEADS);
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      LOG_FORMAT: 'json',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    };
    const file = join('dist', 'apps', 'worker', 'src', 'main.js');
    worker = await startProgram(process.execPath, [file], 'Workers run', { env });
    await folded(url);
    const until = performance.now() + seconds * 1_000;
    const moved = moveUntil(url, line, until);
    const [samples, waits] = [sampleUntil(url, line, until), waitsUntil(url, until)];
    // All of them end before the server does.
    await Promise.allSettled([moved, samples, waits]);
    report((await moved) / seconds, await samples, await waits);
  } finally {
    await worker?.end('SIGTERM');
    await postgres.remove();
    await redis?.remove();
  }
}

/** Waits until the history that the line begins with is in the sums, which is nothing of a second. */
async function folded(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const waits = async () => (await client.query('select from visit_deltas limit 1')).rowCount !== 0;
    while (await waits()) await pause(SAMPLE_MS);
  });
}

const MOVE = `
with ended as (update visits set ended_at = now(), outcome = 'advanced', seat = null, seat_in_all = null, over_capacity = true
    where lead_id = $1 and ended_at is null returning lead_id, number, stage_id)
insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, over_capacity)
select gen_random_uuid(), lead_id, number + 1, case stage_id when $2::uuid then $3::uuid else $2::uuid end, $4, now(), true from ended`;

/** Resolves to how many moves there were. */
async function moveUntil(url: string, line: BenchLine, until: number): Promise<number> {
  const moved = await Promise.all(
    Array.from({ length: MOVERS }, (_, mover) =>
      withClient(url, async (client) => {
        const leads = await client.query<{ id: string }>('select id from leads order by id');
        const own = leads.rows.filter((__, place) => place % MOVERS === mover);
        const begun = performance.now();
        let count = 0;
        for (; performance.now() < until; count += 1) {
          const early = begun + (count * 1_000 * MOVERS) / MOVES_A_SECOND - performance.now();
          if (early > 1) await pause(early);
          const values = [
            own[count % own.length]?.id,
            ...line.stageIds,
            line.employeeIds[count % line.employeeIds.length],
          ];
          await client.query({ name: 'move', text: MOVE, values });
        }
        return count;
      }),
    ),
  );
  return moved.reduce((sum, count) => sum + count, 0);
}

/** Asks for the figures and for the visits themselves, both of one moment. */
async function sampleUntil(url: string, line: BenchLine, until: number): Promise<readonly Sample[]> {
  const database = await Database.connect({ url, pool: 1, applicationName: 'bench' });
  const samples: Sample[] = [];
  try {
    while (performance.now() < until) {
      await pause(SAMPLE_MS);
      samples.push(
        await database.transaction(async (transaction) => {
          await transaction.run(
            { name: 'bench_snapshot', text: 'set transaction isolation level repeatable read' },
            [],
          );
          const asked = performance.now();
          const { figures } = await new FigureReader(transaction).stages({
            stageIds: line.stageIds,
            from: '2000-01-01',
            until: '2100-01-01',
          });
          const figuresMs = performance.now() - asked;
          const [counted] = await transaction.run<{ entered: number; advanced: number; waiting: number }>(
            {
              name: 'bench_counted',
              text: `select count(*)::int as entered, count(*) filter (where outcome = 'advanced')::int as advanced,
                (select count(*)::int from visit_deltas) as waiting from visits`,
            },
            [],
          );
          const sum = (of: 'entered' | 'advanced') => figures.reduce((all, one) => all + one[of], 0);
          return {
            figuresMs,
            isEqual: sum('entered') === counted?.entered && sum('advanced') === counted.advanced,
            waiting: counted?.waiting ?? 0,
          };
        }),
      );
    }
  } finally {
    await database.close();
  }
  return samples;
}

/** How long the newest change of a moment waits until it is in the sums, in milliseconds. */
async function waitsUntil(url: string, until: number): Promise<readonly number[]> {
  return withClient(url, async (client: pg.Client) => {
    const waits: number[] = [];
    const numberOf = async (which: 'max' | 'min') => {
      const { rows } = await client.query<{ id: string | null }>(
        `select ${which}(id)::text as id from visit_deltas`,
      );
      return BigInt(rows[0]?.id ?? '0');
    };
    while (performance.now() < until) {
      const newest = await numberOf('max');
      const noted = performance.now();
      for (
        let oldest = await numberOf('min');
        oldest > 0n && oldest <= newest;
        oldest = await numberOf('min')
      )
        await pause(20);
      waits.push(performance.now() - noted);
    }
    return waits;
  });
}

function report(perSecond: number, samples: readonly Sample[], waits: readonly number[]): void {
  const most = (values: readonly number[]) => Math.max(...values).toFixed(0);
  const times = samples.map(({ figuresMs }) => figuresMs);
  const waiting = samples.map((one) => one.waiting);
  const equal = samples.filter(({ isEqual }) => isEqual).length;
  console.log(`${perSecond.toFixed(0)} moves/s of ${MOVES_A_SECOND}, two changes and more each`);
  printTable(
    ['what', 'median', 'most'],
    [
      ['figures to the moment, equal to the visits', `${equal} of ${samples.length}`, ''],
      ['figures of all stages meanwhile, ms', median(times).toFixed(1), most(times)],
      ['changes that wait to be folded', median(waiting).toFixed(0), most(waiting)],
      ['a change waits until it is in the sums, ms', median(waits).toFixed(0), most(waits)],
    ],
  );
}
