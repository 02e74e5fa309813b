import type { Has, MovePlaces } from './move-values.ts';

/**
 * What a move locks, and what must be true of it, so that the move may be written: tables with the names by which they are
 * known here, conditions, and the names that are locked against everybody and those that are shared.
 */
export type Guard = Readonly<{
  tables: readonly string[];
  conditions: readonly string[];
  own: readonly string[];
  shared: readonly string[];
}>;

/** The rows that meet the guard, locked in the order in which it names them. Everybody locks in one order: lead, turn, handoff, stage, specialist, employee. */
export function locked(columns: string, { tables, conditions, own, shared }: Guard): string {
  const locks = [
    own.length > 0 ? `for no key update of ${own.join(', ')}` : [],
    shared.length > 0 ? `for key share of ${shared.join(', ')}` : [],
  ].flat();
  return `select ${columns} from ${tables.join(', ')}
    where ${conditions.join('\n      and ')}
    ${locks.join(' ')}`;
}

/**
 * The place that the decision was made for: the stage is in use, who gets the lead is a specialist there with the capacity
 * that was seen (where it matters) and has not been changed himself, and seats are free. The locks of these are shared,
 * moves do not wait for each other; but who archives the stage, changes the capacity or lets the employee
 * go takes them for himself, so a move comes wholly before or after him. Stage and employee are locked by
 * the visit's foreign keys anyway, only later, when it would not help.
 *
 * The turn of the stage's round robin is taken while it is the one that the decision saw: who comes second waits here for
 * the first, finds another turn, and decides again. So no turn is skipped, and none is taken twice.
 */
export function place(has: Has, $: MovePlaces): Guard {
  const stageId = `${$('stageId')}::uuid`;
  const guards: readonly Guard[] = [
    {
      tables: ['stages s'],
      conditions: [`s.id = ${stageId} and s.archived_at is null`],
      own: [],
      shared: ['s'],
    },
    has('turn')
      ? {
          tables: ['turns t'],
          conditions: [`t.stage_id = ${stageId} and t.number = ${$('turnSeen')}::int`],
          own: ['t'],
          shared: [],
        }
      : [],
    has('holder') ? holder(has, $) : [],
  ].flat();
  return together(guards);
}

function holder(has: Has, $: MovePlaces): Guard {
  const employeeId = `${$('employeeId')}::uuid`;
  return {
    tables: ['specialists p', 'employees e'],
    conditions: [
      `p.stage_id = ${$('stageId')} and p.employee_id = ${employeeId}`,
      `e.id = ${employeeId} and e.active and e.version = ${$('employeeVersion')}::int`,
      has('seat') ? [`p.capacity = ${$('capacity')}::int`, '(select seat from seat) is not null'] : [],
      has('seatInAll') ? '(select seat_in_all from seat) is not null' : [],
    ].flat(),
    own: [],
    shared: ['p', 'e'],
  };
}

/** What must be true of all of them at once. */
export function together(guards: readonly Guard[]): Guard {
  return {
    tables: guards.flatMap(({ tables }) => tables),
    conditions: guards.flatMap(({ conditions }) => conditions),
    own: guards.flatMap(({ own }) => own),
    shared: guards.flatMap(({ shared }) => shared),
  };
}
