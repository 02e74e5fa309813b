/** Over how long figures are summed up. */
export const GRAINS = ['year', 'month', 'day'] as const;

export type Grain = (typeof GRAINS)[number];

/** Days of a calendar from one to before another, as they are summed up: one by one, or a month or a year at a time. */
export type Span = Readonly<{ grain: Grain; from: string; until: string }>;

/**
 * Cuts a period (days such as `2026-11-25`, `until` not among them) into whole years, and before and after them months and days: a few years are
 * a few dozen sums instead of a thousand. Empty when `until` is not after `from`.
 */
export function spansOf(from: string, until: string, grain: Grain = 'year'): readonly Span[] {
  if (from >= until) return [];
  const finer = GRAINS[GRAINS.indexOf(grain) + 1];
  if (!finer) return [{ grain, from, until }];
  const [first, last] = [beginsFrom(grain, from), begun(grain, until)];
  if (first >= last) return spansOf(from, until, finer);
  return [
    ...spansOf(from, first, finer),
    { grain, from: first, until: last },
    ...spansOf(last, until, finer),
  ];
}

/** The first day of the year or month of a day. */
const begun = (grain: Grain, day: string): string =>
  grain === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;

/** The first day of the first year or month that begins on a day or after it. */
function beginsFrom(grain: Grain, day: string): string {
  if (begun(grain, day) === day) return day;
  const [year = 0, month = 0] = day.split('-').map(Number);
  const isNextYear = grain === 'year' || month === 12;
  const [nextYear, nextMonth] = isNextYear ? [year + 1, 1] : [year, month + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`;
}
