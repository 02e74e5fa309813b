import { CAME_BACK, HANDOFF_STATES } from '#conveyor';
import type { Sight } from '#conveyor/access';
import type { HandoffListed, HandoffQuery } from '#contracts';
import { moment } from '../moment.ts';
import type { Statement, Value } from '../statement.ts';
import { CLOCK_STEP, firstIdOf } from '../statements/first-id.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';
import { leadInSight } from './in-sight.ts';
import { named, sticker } from './lead-columns.ts';

/** A handoff as it stands in the tables: how much working time is left only rules can say. */
export type HandoffAsKept = Omit<HandoffListed, 'answerLeft' | 'dueLeft'>;

const STATES = quoted(HANDOFF_STATES);

/** What a handoff shows, as arguments of json_build_object: handoff `h`, from employee `f` (if any) to employee `r`. */
export const HANDOFF = `'id', h.id, 'state', h.state, 'from', ${named('f')}, 'to', ${named('r')}, 'brief', v.brief,
  'offeredAt', ${iso('h.offered_at')}, 'answerDueAt', ${iso('h.answer_due_at')},
  'answeredAt', ${iso('h.answered_at')}, 'implied', h.implied, 'reason', h.reason`;

/**
 * The newest handoffs that a query asks for, and one more that tells of a next page. Their ids are in the
 * order of their making. An index holds them by receiver and state: pages are merged from as many streams.
 */
export function listHandoffs(
  query: HandoffQuery,
  sight: Sight,
): {
  statement: Statement<{ handoff: HandoffAsKept }>;
  values: readonly Value[];
} {
  const parts = new Composition();
  const statement = parts.statement<{ handoff: HandoffAsKept }>(
    'handoffs',
    `
with page as materialized (${pageOf({ ...query, sight }, parts)})
select json_build_object(${HANDOFF}, 'lead', json_build_object('id', l.id, 'name', l.name, 'company', l.company,
    'amount', l.amount::float8, 'currency', l.currency),
  'stage', ${sticker('s')}, 'holds', v.ended_at is null, 'dueAt', ${iso('v.due_at')}) as handoff
from page p join handoffs h on h.id = p.id
  join visits v on v.id = h.visit_id
  join stages s on s.id = v.stage_id
  join leads l on l.id = h.lead_id
  join employees r on r.id = h.to_employee_id
  left join employees f on f.id = h.from_employee_id
order by h.id desc`,
  );
  return { statement, values: parts.values };
}

function pageOf(
  {
    employeeId,
    fromEmployeeId,
    state,
    came,
    since,
    cursor,
    limit,
    sight,
  }: HandoffQuery & Readonly<{ sight: Sight }>,
  parts: Composition,
): string {
  const order = (row: string): string => `order by ${row}.id desc limit ${parts.value(limit + 1)}`;
  const after = [
    ...parts.given(cursor?.[0], 'c', (id) => `h.id < ${id}`),
    ...parts.given(fromEmployeeId, 'f', (id) => `h.from_employee_id = ${id}`),
    ...parts.when(came === 'back', 'b', `h.state in (${quoted(CAME_BACK)})`),
    ...parts.given(since === undefined ? since : moment(since), 'a', (at) => `h.offered_at >= ${at}`),
    ...parts.given(since === undefined ? since : firstIdOf(since - CLOCK_STEP), 'g', (id) => `h.id >= ${id}`),
    ...handoffInSight(sight, parts),
  ];
  if (employeeId === undefined && (state === undefined || fromEmployeeId !== undefined)) {
    const inState = parts.given(state, 's', (wanted) => `h.state = ${wanted}`);
    return `select h.id from handoffs h where ${[...after, ...inState, 'true'].join(' and ')} ${order('h')}`;
  }
  const ofStream = ['h.to_employee_id = e.id and h.state = u.state', ...after].join(' and ');
  const streams = [
    ...parts.given(employeeId, 'e', (id) => `e.id = ${id}`),
    ...parts.given(state, 's', (wanted) => `u.state = ${wanted}`),
  ].join(' and ');
  return `select x.id from employees e cross join unnest(array[${STATES}]) as u (state)
    cross join lateral (select h.id from handoffs h where ${ofStream} ${order('h')}) x
    where ${streams} ${order('x')}`;
}

/** Of leads that somebody sees, and what he has passed on himself: whether it came back, and why, is told to him. */
function handoffInSight(sight: Sight, parts: Composition): readonly string[] {
  const inSight = leadInSight(sight, parts, 'h.lead_id');
  if (sight === null) return inSight;
  return [`(${[...inSight, `h.from_employee_id = ${parts.value(sight.employeeId)}::uuid`].join(' or ')})`];
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
