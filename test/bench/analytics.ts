import { Database, FigureReader, foldFiguresOf, migrate, SET_ARRIVALS, type FigureScope } from '#database';
import { PostgresServer } from '../support/postgres.ts';
import { median, printTable } from '../support/report.ts';
import { measureFlow } from './flow-measures.ts';
import { insertLine, withClient, type BenchLine } from './bench-line.ts';
import { ColumnStore, OF_COLUMNS } from './column-store.ts';

const STAGES = 7;
const SPECIALISTS = 20;
const VISITS_A_LEAD = 5;
const YEARS = 3;
const FOLDED_AT_ONCE = 50_000;

type Settings = Readonly<{ leads: number; rounds: number }>;

/** How soon figures of so many leads are there, from what is folded and from the visits themselves. */
export async function benchAnalytics({ leads, rounds }: Settings): Promise<void> {
  const postgres = await PostgresServer.start({ durable: false });
  try {
    await withClient(postgres.url('postgres'), (client) => client.query('create database analytics'));
    const url = postgres.url('analytics');
    await migrate(url);
    const line = await insertLine(url, { stages: STAGES, specialists: SPECIALISTS, capacity: 1_000_000 });
    const database = await Database.connect({ url, pool: 1, applicationName: 'bench' });
    try {
      await timed(`${leads} leads with ${VISITS_A_LEAD} visits each`, () => fill(url, line, leads));
      await timed('folded from nothing', () => foldAll(database));
      await withClient(url, (client) => client.query('vacuum analyze'));
      const columns = await copied(url);
      try {
        await measure(database, { line, columns, rounds });
      } finally {
        await columns.remove();
      }
      await measureFlow(database, line.stageIds, rounds);
    } finally {
      await database.close();
    }
  } finally {
    await postgres.remove();
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`${what}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
}

async function foldAll(database: Database): Promise<void> {
  let taken = FOLDED_AT_ONCE;
  while (taken === FOLDED_AT_ONCE) taken = await foldFiguresOf(database, FOLDED_AT_ONCE);
}

/** Leads that came over three years, a lead a stage further with each visit, each visit some hours to days long; the last one open or closed. */
async function fill(url: string, line: BenchLine, leads: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('alter table visits disable trigger user');
    await client.query(
      `insert into leads (id, funnel_id, version, status, name, source, segment, amount, currency, created_at, closed_at)
        select gen_random_uuid(), $1, 1, case n % 3 when 0 then 'open' when 1 then 'won' else 'lost' end, 'Lead ' || n, 'source ' || n % 6,
          'segment ' || n % 3, n % 9000, 'EUR', at, case when n % 3 > 0 then at + interval '40 days' end
        from (select n, now() - interval '${YEARS} years' * (n::float8 / $2::float8) as at from generate_series(1, $2::int) n) l`,
      [line.funnelId, leads],
    );
    await client.query(
      `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, ended_at, outcome, seat, over_capacity, arrived_at)
        select gen_random_uuid(), l.id, v.number, ($1::uuid[])[v.number], ($2::uuid[])[1 + abs(hashtext(l.id::text || v.number)) % $3],
          v.at, v.ended_at, v.outcome, null, true, v.at
        from leads l cross join lateral (select number, l.created_at + interval '1 day' * (number - 1) * 7 as at,
          case when number < ${VISITS_A_LEAD} or l.status <> 'open' then l.created_at + interval '1 day' * (number - 1) * 7
            + interval '1 minute' * (1 + abs(hashtext(l.id::text || number)) % 9000) end as ended_at,
          case when number < ${VISITS_A_LEAD} then 'advanced' when l.status <> 'open' then l.status end as outcome
          from generate_series(1, ${VISITS_A_LEAD}) number) v`,
      [line.stageIds, line.employeeIds, SPECIALISTS],
    );
    await client.query(SET_ARRIVALS);
    // Accepted after a tenth of the time, and a third of it working time.
    await client.query(
      `update visits set accepted_at = entered_at + (ended_at - entered_at) / 10, wait_worked_ms = extract(epoch from ended_at - entered_at) * 1000 / 30,
        worked_ms = extract(epoch from ended_at - entered_at) * 1000 / 3, stay_worked_ms = extract(epoch from ended_at - arrived_at) * 1000 / 3
      where ended_at is not null`,
    );
    await client.query('alter table visits enable trigger user');
    await client.query('select recount_visits(null)');
    // As it lies once the database has looked after its tables by itself.
    await client.query('vacuum (analyze)');
  });
}

const DAY_OF = `(entered_at at time zone (select time_zone from departments limit 1))::date`;

const WORKED = `from visits where not taken_back and outcome in ('advanced', 'won', 'lost', 'returned') and stage_id = any($1::uuid[])
    and ${DAY_OF} >= $2::date and ${DAY_OF} < $3::date`;

/** The same questions, asked of the visits. */
const RAW: Readonly<Record<keyof typeof OF_COLUMNS, string>> = {
  matrix: `select stage_id, employee_id, count(*), count(*) filter (where arrival = 'first'), count(*) filter (where outcome = 'advanced'),
      count(*) filter (where outcome = 'won'), count(*) filter (where outcome = 'lost'), count(*) filter (where outcome = 'returned')
    from visits where not taken_back and outcome is distinct from 'undone' and stage_id = any($1::uuid[])
      and ${DAY_OF} >= $2::date and ${DAY_OF} < $3::date group by stage_id, employee_id`,
  median: `select stage_id, percentile_cont(0.5) within group (order by extract(epoch from ended_at - arrived_at)) ${WORKED}
    group by stage_id`,
  medians: `select stage_id, employee_id, percentile_cont(0.5) within group (order by extract(epoch from ended_at - entered_at)) ${WORKED}
    group by stage_id, employee_id`,
  losses: `select stage_id, employee_id, loss_reason_id, count(*) ${WORKED} and outcome = 'lost'
    group by stage_id, employee_id, loss_reason_id`,
};

async function copied(url: string): Promise<ColumnStore> {
  const begun = performance.now();
  const columns = await withClient(url, (client) => ColumnStore.of(client));
  console.log(`copied to DuckDB: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  return columns;
}

type Question = Readonly<{
  what: string;
  scope: FigureScope;
  /** The target, in milliseconds; null: none is set. */
  most: number | null;
  ask: (scope: FigureScope) => Promise<unknown>;
  /** What is asked of the visits, and of DuckDB, for about the same. */
  plain: readonly (keyof typeof OF_COLUMNS)[];
}>;

type Measured = Readonly<{ line: BenchLine; columns: ColumnStore; rounds: number }>;

async function measure(database: Database, { line, columns, rounds }: Measured): Promise<void> {
  const today = new Date();
  const dayBefore = (days: number): string =>
    new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  const all = { stageIds: line.stageIds, from: '2000-01-01', until: '2100-01-01' };
  const month = { stageIds: line.stageIds, from: dayBefore(29), until: dayBefore(-1) };
  const reader = new FigureReader(database);
  const plainly = (text: string, { stageIds, from, until }: FigureScope) =>
    database.run({ name: `bench_${text.length}`, text, withinMs: 120_000 }, [stageIds, from, until]);
  const stages = (scope: FigureScope) => reader.stages(scope);
  const people = (scope: FigureScope) => reader.people(scope);
  const ofSource = (scope: FigureScope) => reader.stages({ ...scope, source: 'source 1' });
  const choices = (scope: FigureScope) => reader.choices(scope);
  const passedOn = (scope: FigureScope) => reader.passedOn(scope);
  const questions: readonly Question[] = [
    {
      what: 'stages: counts, times, losses, all time',
      scope: all,
      most: 15,
      ask: stages,
      plain: ['matrix', 'median', 'losses'],
    },
    {
      what: 'employee x stage: counts, times, all time',
      scope: all,
      most: 15,
      ask: people,
      plain: ['matrix', 'medians'],
    },
    {
      what: 'stages, 30 days',
      scope: month,
      most: 3,
      ask: stages,
      plain: ['matrix', 'median', 'losses'],
    },
    {
      what: 'employee x stage, 30 days',
      scope: month,
      most: 3,
      ask: people,
      plain: ['matrix', 'medians'],
    },
    {
      what: 'stages, of one source, 30 days (one by one)',
      scope: month,
      most: null,
      ask: ofSource,
      plain: [],
    },
    { what: 'leads passed on, 30 days (one by one)', scope: month, most: null, ask: passedOn, plain: [] },
    { what: 'choices of source and segment, once a page', scope: all, most: null, ask: choices, plain: [] },
  ];
  const rows = [];
  for (const { what, scope, most, ask, plain } of questions) {
    const [quick, slow, columnar]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      // Twice: the first of a kind is planned.
      quick.push(Math.min(await msOf(() => ask(scope)), await msOf(() => ask(scope))));
      slow.push(
        await msOf(async () => {
          for (const one of plain) await plainly(RAW[one], scope);
        }),
      );
      columnar.push(
        await msOf(async () => {
          for (const one of plain) await columns.ask(OF_COLUMNS[one], scope.from, scope.until);
        }),
      );
    }
    const [ours, theirs, ofColumns] = [median(quick), median(slow), median(columnar)];
    const isCompared = plain.length > 0;
    rows.push([
      what,
      ours.toFixed(1),
      most === null ? '' : String(most),
      isCompared ? theirs.toFixed(0) : '',
      isCompared ? (theirs / ours).toFixed(0) : '',
      isCompared ? ofColumns.toFixed(0) : '',
      isCompared ? (ofColumns / ours).toFixed(1) : '',
    ]);
  }
  printTable(
    ['asked', 'ms', 'at most', 'of the visits, ms', 'times as long', 'DuckDB, ms', 'times as long'],
    rows,
  );
}

async function msOf(ask: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
}
