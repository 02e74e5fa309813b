/** Over how long figures are summed up. */
export const GRAINS = ['year', 'month', 'week', 'day'] as const;

export type Grain = (typeof GRAINS)[number];

/** Days of a calendar from one to before another, as they are summed up: one by one, or a week (from Monday on), a month or a year at a time. */
export type Span = Readonly<{ grain: Grain; from: string; until: string }>;

/**
 * Cuts a period (days such as `2026-11-25`, `until` not among them) into whole years, and before and after them months, weeks and days: a few years are
 * a few dozen sums instead of a thousand, thirty days a dozen. Empty when `until` is not after `from`.
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

/** The first day of the year, month or week of a day. */
function begun(grain: Grain, day: string): string {
  if (grain === 'year') return `${day.slice(0, 4)}-01-01`;
  if (grain === 'month') return `${day.slice(0, 7)}-01`;
  const number = numberOf(day);
  return grain === 'week' ? dayOf(MONDAY + 7 * Math.floor((number - MONDAY) / 7)) : day;
}

/** The first day of the first year, month or week that begins on a day or after it. */
function beginsFrom(grain: Grain, day: string): string {
  const first = begun(grain, day);
  if (first === day) return day;
  if (grain === 'week') return dayOf(numberOf(first) + 7);
  const [year = 0, month = 0] = day.split('-').map(Number);
  const isNextYear = grain === 'year' || month === 12;
  return written(isNextYear ? year + 1 : year, isNextYear ? 1 : month + 1, 1);
}

/** 1970-01-05, a Monday. */
const MONDAY = 4;

/** Which day since 1970-01-01 a day from then on is, by the formula of H. Hinnant, "chrono-compatible low-level date algorithms" (2013), whose years begin in March. */
function numberOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day of a number, by the same source. */
function dayOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = years + era * 400 + (month >= 10 ? 1 : 0);
  return written(year, month >= 10 ? month - 9 : month + 3, date);
}

function written(year: number, month: number, date: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
