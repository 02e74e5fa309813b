import type { ENTERED_KINDS } from '#conveyor/hours';
import { momentOf } from '../parts/local-moment.ts';

/** An absence as it stands in the form. */
export type AbsenceDraft = Readonly<{
  kind: (typeof ENTERED_KINDS)[number];
  isOfDays: boolean;
  firstDay: string;
  lastDay: string;
  /** On the clock of the browser, as its field writes it: `2026-12-01T15:00`. */
  from: string;
  until: string;
  substituteId: string | null;
  bringBack: boolean;
}>;

export const NO_ABSENCE: AbsenceDraft = {
  kind: 'vacation',
  isOfDays: true,
  firstDay: '',
  lastDay: '',
  from: '',
  until: '',
  substituteId: null,
  bringBack: false,
};

/** What is sent of it. */
export function absenceBody({ kind, isOfDays, substituteId, bringBack, ...span }: AbsenceDraft) {
  const shared = { kind, substituteId, bringBack };
  return isOfDays
    ? { ...shared, firstDay: span.firstDay, lastDay: span.lastDay }
    : { ...shared, from: momentOf(span.from) ?? '', until: momentOf(span.until) ?? '' };
}
