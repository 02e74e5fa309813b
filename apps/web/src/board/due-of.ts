import type { Card } from './board-state.ts';

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

type Timed = Pick<Card, 'enteredAt' | 'dueAt' | 'answerDueAt' | 'offered'>;

/** What a sticker says about time; `ms` in milliseconds, in the largest unit that there is of it. */
export type Due =
  | Readonly<{ kind: 'late' | 'to-answer' | 'to-do'; ms: number }>
  | Readonly<{ kind: 'offered' }>
  | Readonly<{ kind: 'here'; days: number }>;

/** What is to be done about a lead next, and by when: an answer first, then the stage's time limit from a day before it is over, else how long it has been here. */
export function dueOf({ enteredAt, dueAt, answerDueAt, offered }: Timed, now: number): Due {
  const late = [answerDueAt, dueAt].find((at) => at !== null && Date.parse(at) <= now);
  if (late) return { kind: 'late', ms: roughly(now - Date.parse(late)) };
  if (answerDueAt !== null) return { kind: 'to-answer', ms: roughly(Date.parse(answerDueAt) - now) };
  if (offered) return { kind: 'offered' };
  const left = dueAt === null ? Infinity : Date.parse(dueAt) - now;
  if (left < DAY_MS) return { kind: 'to-do', ms: roughly(left) };
  return { kind: 'here', days: Math.floor((now - Date.parse(enteredAt)) / DAY_MS) };
}

/** In its largest unit, rounded down: a sticker has room for the name of its holder or for the minutes beside the hours. */
function roughly(ms: number): number {
  const unit = [DAY_MS, HOUR_MS].find((one) => ms >= one);
  return unit === undefined ? ms : Math.floor(ms / unit) * unit;
}
