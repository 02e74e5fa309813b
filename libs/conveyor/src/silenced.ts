import type { Move } from './move.ts';
import type { Silence } from './notice.ts';

/** The same move, of which nobody is told: its notices are kept with the reason why they don't go out. */
export function silenced(move: Move, why: Silence): Move {
  const notices = move.notices.map((notice) => ({ ...notice, suppressed: notice.suppressed ?? why }));
  return { ...move, notices };
}
