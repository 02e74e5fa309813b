import type { KeptFigures } from '#contracts';
import type { Database, Statement } from '#database';
import { uuidv7 } from '#platform';

const writePlan: Statement<never> = {
  name: 'test_write_applied_plan',
  text: `insert into plans (id, funnel_id, made_at, wishes, figures, applied_at, undone_at, seats_before, seats_after)
    values ($1, $2, $4, '{}', $3::json, $4, $5, '[]', '[]')`,
};

/** Leads that entered at $3 and ended at $4, of which the first $6 of $5 were won: $1 funnel, $2 stage. */
const writeEnded: Statement<never> = {
  name: 'test_write_ended_leads',
  text: `
with n as (select gen_random_uuid() as id, case when n <= $6::int then 'won' else 'lost' end as outcome from generate_series(1, $5::int) n),
  l as (insert into leads (id, funnel_id, version, status, name, created_at, closed_at)
    select id, $1, 1, outcome, 'Lead', $3::timestamptz, $4::timestamptz from n returning id)
insert into visits (id, lead_id, number, stage_id, employee_id, over_capacity, entered_at, ended_at, outcome, arrived_at, arrival)
select gen_random_uuid(), n.id, 1, $2, null, true, $3::timestamptz, $4::timestamptz, n.outcome, $3::timestamptz, 'first' from n join l on l.id = n.id`,
};

const setZone: Statement<never> = {
  name: 'test_zone_of_a_promise',
  text: 'update departments set time_zone = $2 where id = (select department_id from funnels where id = $1)',
};

type Promised = Readonly<{
  funnelId: string;
  stageIds: readonly string[];
  /** Leads won a week, and by the line before. */
  won: number;
  today: number;
  appliedAt: string;
  undoneAt?: string;
}>;

const NOTHING = { today: 0, proposed: 0 };
const around = (mean: number) => ({ mean, low: 0.85 * mean, high: 1.15 * mean });

/** What is kept of a plan that promised so much: leads come to its last stage only, and half of them are won. */
function figuresOf({ stageIds, won, today }: Promised): KeptFigures {
  const compared = { today: around(today), proposed: around(won), gain: around(won - today), better: 0.99 };
  return {
    verdict: 'better',
    wonAWeek: compared,
    fullness: { share: 1, isFound: false },
    lived: { today: 1, proposed: 1 },
    money: null,
    passedBy: [],
    overEverybody: compared,
    lately: { won: today, weeks: 26, from: '2026-01-01', until: '2026-06-30' },
    stages: stageIds.map((stage, place) => ({
      stage,
      today: [],
      proposed: [],
      others: [],
      hours: 1,
      areHoursOfOthers: false,
      hour: 0,
      hire: around(0),
      arriving: place === stageIds.length - 1 ? { today: 2 * today, proposed: 2 * won } : NOTHING,
      unserved: NOTHING,
      conversion: { mean: 0.5, low: 0.46, high: 0.54 },
    })),
    people: [],
    changes: [],
    inflows: [],
    narrowest: { today: null, proposed: null },
  };
}

/** Writes a plan that was applied; resolves to its id. */
export async function writePromise(database: Database, promised: Promised): Promise<string> {
  const { funnelId, appliedAt, undoneAt } = promised;
  const id = uuidv7(Date.parse(appliedAt));
  const figures = JSON.stringify(figuresOf(promised));
  await database.run(writePlan, [id, funnelId, figures, appliedAt, undoneAt ?? null]);
  return id;
}

/** Writes leads that entered and ended at these moments, so many of them won. */
export async function letEnd(
  database: Database,
  { funnelId, stageId }: Readonly<{ funnelId: string; stageId: string }>,
  ended: Readonly<{ entered: string; at: string; count: number; won: number }>,
): Promise<void> {
  const { entered, at, count, won } = ended;
  await database.run(writeEnded, [funnelId, stageId, entered, at, count, won]);
}

/** Has the department of a funnel go by another clock. */
export async function setZoneOf(database: Database, funnelId: string, zone: string): Promise<void> {
  await database.run(setZone, [funnelId, zone]);
}

type Drifting = Readonly<{
  /** The moment so many weeks ago. */
  ago: (weeks: number) => string;
  kept: number;
  less: number;
}>;

/** Writes a quarter of twenty won leads a week, each three weeks after it came, then a plan that promised thirty: three weeks that do not show it, some that keep it, some with half of it. */
export async function letDrift(
  database: Database,
  { funnelId, stageIds }: Pick<Promised, 'funnelId' | 'stageIds'>,
  { ago, kept, less }: Drifting,
): Promise<string> {
  const shown = kept + less;
  const applied = shown + 4;
  const stageId = stageIds.at(-1) ?? '';
  const end = (weeks: number, count: number, won: number) =>
    letEnd(database, { funnelId, stageId }, { entered: ago(weeks + 3), at: ago(weeks), count, won });
  for (let week = applied + 12; week > applied; week -= 1) await end(week, 40, 18 + (week % 2) * 4);
  for (let week = applied - 1; week > shown; week -= 1) await end(week, 40, 20);
  for (let week = shown; week > less; week -= 1) await end(week, 60, 30);
  for (let week = less; week > 0; week -= 1) await end(week, 60, 15);
  const promised = { funnelId, stageIds, won: 30, today: 20 };
  return writePromise(database, { ...promised, appliedAt: ago(applied) });
}
