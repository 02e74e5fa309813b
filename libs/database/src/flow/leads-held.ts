import { AGE_DAYS, type NowCount } from '#conveyor/figures';
import { ms } from '../statements/ms.ts';
import { VISIT_OF_SCOPE } from './flow-scope.ts';

/**
 * What is open of a scope at the moment $5, in SQL: of an employee what he holds. `here`: for how long the lead has been at the
 * stage, in milliseconds.
 */
export const HELD = `
  select v.id, v.stage_id, v.employee_id, v.arrived_at, l.currency, l.amount, greatest(${ms('($5::timestamptz - v.arrived_at)')}, 0) as here,
    coalesce(least(v.due_at, h.answer_due_at) <= $5, false) as late
  from visits v join leads l on l.id = v.lead_id left join handoffs h on h.visit_id = v.id and h.state = 'offered'
  where v.ended_at is null and ${VISIT_OF_SCOPE}`;

/** Which rows of HELD are counted as what; `most`: how long the oldest of them has been there. */
export const OF_HELD: Readonly<Record<NowCount, string>> = {
  open: 'true',
  waiting: 'employee_id is null',
  late: 'late',
  oldest: 'here = most',
  worth: 'amount is not null',
};

const DAY_MS = 86_400_000;
const aged = (from: number, until: number | undefined): string =>
  `here > ${from * DAY_MS}${until === undefined ? '' : ` and here <= ${until * DAY_MS}`}`;

/** Which rows are in each class of AGE_DAYS, and which are older. */
export const OF_AGE: readonly string[] = [-1, ...AGE_DAYS].map((from, index) => aged(from, AGE_DAYS[index]));
