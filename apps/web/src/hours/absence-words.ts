import { formatDay } from '#texts/kit';
import type { Absence } from '../api/people.ts';
import type { Words } from '../texts/texts-context.tsx';

type Span = Pick<Absence, 'firstDay' | 'lastDay' | 'from' | 'until'>;

/** Its first and last day, or moment. */
export function absenceSpan(words: Words, absence: Span): string {
  const { language, moment } = words;
  const { firstDay, lastDay, from, until } = absence;
  if (firstDay !== null && firstDay === lastDay) return formatDay(language, firstDay);
  const begin = firstDay === null ? moment(from ?? '') : formatDay(language, firstDay);
  const end = firstDay === null ? moment(until ?? '') : absenceEnd(words, absence);
  return `${begin} – ${end}`;
}

/** Its last day, or the moment that is free again. */
export function absenceEnd({ language, moment }: Words, { lastDay, until }: Span): string {
  return lastDay === null ? moment(until ?? '') : formatDay(language, lastDay);
}
