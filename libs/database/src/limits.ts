import type { Instant, Retimed } from '#conveyor';
import { moment } from './moment.ts';
import type { Connection } from './statement.ts';
import {
  markChecked,
  markLimits,
  readLimitsVersion,
  readTimed,
  readUnchecked,
  writeTimers,
  type TimedRow,
} from './statements/limits.ts';

const FIRST = '00000000-0000-0000-0000-000000000000';
const AT_ONCE = 1_000;

/** The version of the roster, and the one under which the timers of the open visits were counted last. */
export async function limitsVersionOf(
  connection: Connection,
): Promise<Readonly<{ version: number; counted: number }>> {
  const [row] = await connection.run(readLimitsVersion, []);
  if (!row) throw new Error('The roster has no version: the table roster_version is empty');
  return row;
}

/** Every open visit with its timers, or those whose timers were not found right yet; a thousand at a time. */
export async function* timedVisitsOf(
  connection: Connection,
  which: 'all' | 'unchecked',
): AsyncGenerator<readonly TimedRow[]> {
  const read = which === 'all' ? readTimed : readUnchecked;
  for (let after = FIRST; ;) {
    const rows = await connection.run(read, [after, AT_ONCE]);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.visitId;
  }
}

/** Writes the timers of visits and offers that are still open. */
export async function writeTimersOf(
  connection: Connection,
  visits: readonly Retimed[],
  now: Instant,
): Promise<void> {
  const offers = visits.flatMap(({ offer }) => (offer ? [offer] : []));
  const when = (instant: Instant | null): string | null => (instant === null ? null : moment(instant));
  await connection.run(writeTimers, [
    visits.map(({ visitId }) => visitId),
    visits.map(({ dueAt }) => when(dueAt)),
    visits.map(({ remindAt }) => when(remindAt)),
    offers.map(({ handoffId }) => handoffId),
    offers.map(({ answerDueAt }) => when(answerDueAt)),
    offers.map(({ remindAt }) => when(remindAt)),
    moment(now),
  ]);
}

/** The timers of these visits, as they were read, were found right under this version of the roster. */
export async function markCheckedOf(
  connection: Connection,
  visits: readonly Pick<TimedRow, 'visitId' | 'rowState'>[],
  version: number,
): Promise<void> {
  const [ids, states] = [visits.map(({ visitId }) => visitId), visits.map(({ rowState }) => rowState)];
  await connection.run(markChecked, [ids, states, version]);
}

/** The timers were counted under this version of the roster. */
export async function markLimitsOf(connection: Connection, version: number): Promise<void> {
  await connection.run(markLimits, [version]);
}
