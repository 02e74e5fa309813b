import type { Span, Tally } from '#insight';
import type { Connection, Statement } from '../statement.ts';
import { readFigureFrame, type FigureFrame } from './read-frame.ts';

/** Which visits are summed up: of these stages, entered on days from one to before another, as their department's clock has it. */
export type FigureScope = Readonly<{ stageIds: readonly string[]; from: string; until: string }>;

/** Visits of one employee at one stage, counted by what became of them. `employeeId` null: the stage's queue. */
export type FigureRow = Tally & Readonly<{ stageId: string; employeeId: string | null }>;

/** How many of them took how long; `bucket` as in libs/insight/src/log-histogram.ts. */
export type TimeRow = Readonly<{
  stageId: string;
  /** Null: the stage's queue; and for stays always. */
  employeeId: string | null;
  bucket: number;
  count: number;
}>;

/** Of what the time is told: of visits, by employee, or of the stays of leads at a stage, which may be several visits. */
export type TimeMeasure = 'visit' | 'stay';

/** Why they were lost; null: for no reason of the funnel's. */
export type LossRow = Readonly<{
  stageId: string;
  employeeId: string | null;
  lossReasonId: string | null;
  count: number;
}>;

const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;
const COUNTS = ['entered', 'first', 'again', 'advanced', 'won', 'lost', 'returned', 'handed_on'];

/** Figures of the spans ($2..$4) of a table. */
const inSpans = (table: string, columns: readonly string[]): string =>
  `select f.stage_id, f.employee_id, ${columns.map((column) => `f.${column}`).join(', ')}
    from unnest($2::text[], $3::date[], $4::date[]) as s (grain, from_day, until_day)
      join ${table} f on f.stage_id = any($1::uuid[]) and f.grain = s.grain and f.day >= s.from_day and f.day < s.until_day`;

/** What is in no figure yet, of the whole period ($5, $6). */
const DELTAS = `visit_deltas d join stages st on st.id = d.stage_id join funnels fu on fu.id = st.funnel_id
    join departments de on de.id = fu.department_id
  where d.stage_id = any($1::uuid[]) and (d.entered_at at time zone de.time_zone)::date >= $5::date
    and (d.entered_at at time zone de.time_zone)::date < $6::date`;

const SUMS = COUNTS.map(
  (count) => `sum(${count})::int as ${count === 'handed_on' ? '"handedOn"' : count}`,
).join(', ');

const readFigures: Statement<FigureRow> = {
  name: 'read_figures',
  text: `
select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", ${SUMS}
from (${inSpans('visit_figures', COUNTS)}
  union all select d.stage_id, d.employee_id, ${COUNTS.map((count) => `d.${count}`).join(', ')} from ${DELTAS}) parts
group by stage_id, employee_id having sum(entered) <> 0`,
};

const readTimes: Statement<TimeRow> = {
  name: 'read_figure_times',
  text: `
select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", bucket, sum(count)::int as count
from (select stage_id, employee_id, bucket, count from (${inSpans('visit_times', ['measure', 'bucket', 'count'])}) f where measure = $7
  union all select d.stage_id, case $7 when 'visit' then d.employee_id else ${NOBODY} end,
      case $7 when 'visit' then d.visit_bucket else d.stay_bucket end, d.advanced + d.won + d.lost + d.returned
    from (select d.* from ${DELTAS}) d where d.visit_bucket is not null) parts
group by stage_id, employee_id, bucket having sum(count) <> 0`,
};

const readLosses: Statement<LossRow> = {
  name: 'read_figure_losses',
  text: `
select stage_id as "stageId", nullif(employee_id, ${NOBODY}) as "employeeId", nullif(loss_reason_id, ${NOBODY}) as "lossReasonId",
  sum(count)::int as count
from (${inSpans('visit_losses', ['loss_reason_id', 'count'])}
  union all select d.stage_id, d.employee_id, d.loss_reason_id, d.lost from ${DELTAS} and d.loss_reason_id is not null) parts
group by stage_id, employee_id, loss_reason_id having sum(count) <> 0`,
};

/**
 * What visits count as, by stage and employee, to the moment: from the figures, and from the changes that are not in them yet. `spans` are the
 * scope's period, cut.
 */
export class FigureReader {
  constructor(private readonly connection: Connection) {}

  /** What the figures of a funnel are named by; undefined when there is no such funnel. */
  async frame(funnelId: string): Promise<FigureFrame | undefined> {
    const [frame] = await this.connection.run(readFigureFrame, [funnelId]);
    return frame;
  }

  figures(scope: FigureScope, spans: readonly Span[]): Promise<readonly FigureRow[]> {
    return this.connection.run(readFigures, valuesOf(scope, spans));
  }

  times(scope: FigureScope, spans: readonly Span[], measure: TimeMeasure): Promise<readonly TimeRow[]> {
    return this.connection.run(readTimes, [...valuesOf(scope, spans), measure]);
  }

  losses(scope: FigureScope, spans: readonly Span[]): Promise<readonly LossRow[]> {
    return this.connection.run(readLosses, valuesOf(scope, spans));
  }
}

function valuesOf({ stageIds, from, until }: FigureScope, spans: readonly Span[]) {
  return [
    stageIds,
    spans.map(({ grain }) => grain),
    spans.map((span) => span.from),
    spans.map((span) => span.until),
    from,
    until,
  ];
}
