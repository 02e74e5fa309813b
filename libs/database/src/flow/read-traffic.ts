import type { Traffic } from '#insight';
import type { Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import { OPEN_NOW, STANDING, STOOD_SINCE, TRAFFIC } from './traffic-of-visits.ts';

type InSpan = Traffic &
  Readonly<{
    /** 0: what is open now; then by the number of the stretch; one more than there are: after the last of them. */
    span: number;
    open: number;
  }>;

/** What happened at a stage in a stretch of time. What only changed hands has both come and gone, in the same moment. */
export type TrafficRow = InSpan &
  Readonly<{
    stageId: string;
    /** Leads that came into the funnel there. */
    entered: number;
    /** Leads that came to the stage; to the employee, where one is asked for. */
    arrived: number;
    advanced: number;
    won: number;
    lost: number;
    returned: number;
    /** How long those that left it had been there, together; with the employee, where one is asked for. */
    stayMs: number;
  }>;

/** What happened to leads that are worth something in a currency (null: in none). */
export type WorthRow = InSpan &
  Readonly<{
    currency: string | null;
    won: number;
    lost: number;
    /** From coming into the funnel to the end, of those that were won or lost, together. */
    cycleMs: number;
    /** Won ones that have an amount, and what they are worth together. */
    valued: number;
    amount: number;
  }>;

const since = (column: string): string => `${ms(`(${column} - ($5::timestamptz[])[1])`)}`;
const spanOf = (column: string): string => `width_bucket(${column}, $5::timestamptz[])`;
const { came, ended, entered, forward, left, lost, won } = TRAFFIC;
/** How work at a stage ends: what is forward and no win is passed on. */
const ENDS = [
  ['advanced', `${forward.which} and not ${won.which}`],
  ['won', won.which],
  ['lost', lost.which],
  ['returned', `outcome = 'returned'`],
] as const;
const asOne = (which: string): string => `(${which})::int`;

const totals = (columns: readonly string[]): string =>
  columns.map((column) => `sum(${column})::int as "${column}"`).join(', ');
const times = (columns: readonly string[]): string =>
  columns.map((column) => `coalesce(sum("${column}"), 0)::float8 as "${column}"`).join(', ');

/** By stage and stretch; $5: the moments at which the stretches begin, and at last the one at which the last ends. */
export const readTraffic: Statement<TrafficRow> = {
  name: 'read_traffic',
  text: `
with standing as materialized (
    select stage_id, number, entered_at, begun, ended_at, outcome, arrival, arrived_at, counts from (${STANDING}) v),
  happened as (
    select stage_id, 0 as span, 1 as open, 0 as entered, 0 as came, 0::float8 as "cameMs", 0 as arrived,
      0 as went, 0::float8 as "wentMs", null::text as outcome, 0::float8 as "stayMs"
    from standing where ${OPEN_NOW}
    union all select stage_id, ${spanOf(entered.at)}, 0, 1, 0, 0, 0, 0, 0, null, 0
    from standing where ${entered.which} and ${entered.at} >= ($5::timestamptz[])[1]
    union all select stage_id, ${spanOf('begun')}, 0, 0, 1, ${since('begun')}, ${asOne(came.which)}, 0, 0, null, 0
    from standing where counts and begun >= ($5::timestamptz[])[1]
    union all select stage_id, ${spanOf('ended_at')}, 0, 0, 0, 0, 0, 1, ${since('ended_at')}, case when ${left.which} then outcome end,
      case when ${left.which} then ${ms(`(ended_at - ${STOOD_SINCE})`)} else 0 end
    from standing where counts and ended_at is not null)
select stage_id as "stageId", span, ${totals(['open', 'entered', 'came', 'arrived', 'went'])}, ${times(['cameMs', 'wentMs', 'stayMs'])},
  ${ENDS.map(([end, which]) => `(count(*) filter (where ${which}))::int as ${end}`).join(', ')}
from happened group by stage_id, span`,
};

/** By currency and stretch, with the same moments $5. `limit 1` keeps a few first visits from being found by reading all of them: 175 ms became 90. */
export const readWorth: Statement<WorthRow> = {
  name: 'read_worth',
  text: `
with standing as materialized (
    select v.lead_id, v.begun, v.ended_at, v.outcome, l.currency, l.amount::float8 as amount from (${STANDING}) v
      join leads l on l.id = v.lead_id where v.counts),
  happened as (
    select currency, 0 as span, 1 as open, 0 as came, 0::float8 as "cameMs", 0 as went, 0::float8 as "wentMs", 0 as won, 0 as lost,
      0::float8 as "cycleMs", 0 as valued, 0::float8 as amount
    from standing where ended_at is null
    union all select currency, ${spanOf('begun')}, 0, 1, ${since('begun')}, 0, 0, 0, 0, 0, 0, 0
    from standing where begun >= ($5::timestamptz[])[1]
    union all select currency, ${spanOf('ended_at')}, 0, 0, 0, 1, ${since('ended_at')}, 0, 0, 0, 0, 0
    from standing where ended_at is not null
    union all select s.currency, ${spanOf('s.ended_at')}, 0, 0, 0, 0, 0, ${asOne(won.which)}, ${asOne(lost.which)},
      ${ms('(s.ended_at - f.entered_at)')}, ${asOne(`${won.which} and s.amount is not null`)},
      case when ${won.which} then coalesce(s.amount, 0) else 0 end
    from standing s cross join lateral (select entered_at from visits v where v.lead_id = s.lead_id and v.number = 1 limit 1) f
    where ${ended.which} and s.ended_at < ($5::timestamptz[])[cardinality($5::timestamptz[])])
select currency, span, ${totals(['open', 'came', 'went', 'won', 'lost', 'valued'])}, ${times(['cameMs', 'wentMs', 'cycleMs', 'amount'])}
from happened group by currency, span`,
};
