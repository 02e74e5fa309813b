import type { Instant, VisitOutcome } from '#conveyor';
import type { Sight } from '#conveyor/access';
import { moment } from '../moment.ts';
import type { Connection, Statement, Value } from '../statement.ts';
import { Composition } from './composition.ts';
import { inSight } from './in-sight.ts';

/** A visit with what figures need beside it, and nothing that the person of the lead could be known by. */
export type VisitOfHistory = Readonly<{
  id: string;
  leadId: string;
  /** What another system calls the lead. */
  externalId: string | null;
  funnelId: string;
  funnel: string;
  stageId: string;
  stage: string;
  number: number;
  employeeId: string | null;
  employee: string | null;
  enteredAt: Instant;
  endedAt: Instant | null;
  outcome: VisitOutcome | null;
  lossReason: string | null;
  source: string | null;
  segment: string | null;
  amount: number | null;
  currency: string | null;
  takenBack: boolean;
}>;

/** Which visits, and as they were when: what began or ended later is not in it. */
export type VisitsWanted = Readonly<{
  funnelId?: string | undefined;
  from?: Instant | undefined;
  until?: Instant | undefined;
  sight: Sight;
  asOf: Instant;
}>;

/** Ids between two; the first is not among them. */
type Stretch = Readonly<{ after: string; upTo: string }>;

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Some two megabytes, which take the database less than a tenth of a second. */
const ROWS_OF_PAGE = 5_000;

/** The id of the visit that is so many behind another, whoever may see it: a page is a stretch of the key, so that all pages together read the table once. */
const readEndOfPage: Statement<{ upTo: string }> = {
  name: 'visit_history_page',
  text: `select coalesce((select id from visits where id > $1::uuid order by id offset $2::int - 1 limit 1), '${LAST}') as "upTo"`,
};

const epoch = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** A year of four digits. */
const LAST_KEEPABLE = Date.UTC(9999, 11, 31);

/** A moment as the database takes it, whatever somebody has asked for: no visit began before 1970, nor will one after 9999. */
function keepable(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : moment(Math.min(Math.max(at, 0), LAST_KEEPABLE));
}

function readPage(
  { funnelId, from, until, sight, asOf }: VisitsWanted,
  { after, upTo }: Stretch,
): { statement: Statement<VisitOfHistory>; values: readonly Value[] } {
  const parts = new Composition();
  const [first, last, at] = [parts.value(after), parts.value(upTo), parts.value(moment(asOf))];
  const hasEnded = `v.ended_at <= ${at}::timestamptz`;
  const conditions = [
    `v.id > ${first}::uuid and v.id <= ${last}::uuid`,
    `v.entered_at <= ${at}::timestamptz`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...parts.given(keepable(from), 'b', (value) => `v.entered_at >= ${value}::timestamptz`),
    ...parts.given(keepable(until), 'e', (value) => `v.entered_at < ${value}::timestamptz`),
    ...inSight(sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
  ];
  const statement = parts.statement<VisitOfHistory>(
    'visit_history',
    `
select v.id, v.lead_id as "leadId", l.external_id as "externalId", f.id as "funnelId", f.name as funnel, s.id as "stageId",
  s.name as stage, v.number, v.employee_id as "employeeId", e.name as employee, ${epoch('v.entered_at')} as "enteredAt",
  case when ${hasEnded} then ${epoch('v.ended_at')} end as "endedAt", case when ${hasEnded} then v.outcome end as outcome,
  case when ${hasEnded} then r.name end as "lossReason", l.source, l.segment, l.amount::float8 as amount, l.currency,
  coalesce(v.taken_back and ${hasEnded}, false) as "takenBack"
from visits v join leads l on l.id = v.lead_id join funnels f on f.id = l.funnel_id join stages s on s.id = v.stage_id
  left join employees e on e.id = v.employee_id left join loss_reasons r on r.id = v.loss_reason_id
where ${conditions.join('\n  and ')}
order by v.id`,
  );
  return { statement, values: parts.values };
}

/** The whole history of visits, for programs that count by themselves. */
export class VisitHistory {
  constructor(private readonly connection: Connection) {}

  /**
   * The visits that are wanted, in the order of their ids. They are read page by page as they are asked for: whoever takes a million of them slowly holds neither them
   * nor a connection nor a moment of the database.
   */
  async *visits(wanted: VisitsWanted, rowsOfPage = ROWS_OF_PAGE): AsyncGenerator<VisitOfHistory> {
    for (let after = FIRST; after !== LAST;) {
      const [end] = await this.connection.run(readEndOfPage, [after, rowsOfPage]);
      const upTo = end?.upTo ?? LAST;
      const { statement, values } = readPage(wanted, { after, upTo });
      yield* await this.connection.run(statement, values);
      after = upTo;
    }
  }
}
