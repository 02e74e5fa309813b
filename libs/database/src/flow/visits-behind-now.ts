import type { NowCount } from '#conveyor/figures';
import { NOBODY } from '../figures/visit-counts.ts';
import { moment } from '../moment.ts';
import { HELD, OF_AGE, OF_HELD } from './leads-held.ts';
import { valuesOfScope, type FlowScope } from './flow-scope.ts';
import { byMoment, type Behind } from './page-of-visits.ts';

/** Which number of what is open now. */
export type NowAsked = Readonly<{
  counted: NowCount;
  scope: FlowScope;
  /** Whose of them; null: those that wait in a queue. */
  employeeId?: string | null | undefined;
  /** Only one class of AGE_DAYS, or the one behind them. */
  age?: number | undefined;
  /** Only leads that are counted in it. */
  currency?: string | undefined;
  now: number;
}>;

const NIL = '00000000-0000-0000-0000-000000000000';

/** The visits behind a number of what is open now, by the conditions by which it is counted; the one that has been there longest first. */
export function behindNow({ counted, scope, employeeId, age, currency, now }: NowAsked): Behind {
  const holder = employeeId === null ? NIL : (employeeId ?? null);
  return {
    name: age === undefined ? `now_${counted}` : `now_${counted}_of_age_${age}`,
    visits: `select id, -${byMoment('arrived_at')} as at
      from (select h.*, max(here) over () as most from (${HELD}) h where $6::uuid is null or coalesce(employee_id, ${NOBODY}) = $6) h
      where ${OF_HELD[counted]} and ${age === undefined ? 'true' : (OF_AGE[age] ?? 'false')} and ($7::text is null or currency = $7)`,
    values: [...valuesOfScope(scope), moment(now), holder, currency ?? null],
  };
}
