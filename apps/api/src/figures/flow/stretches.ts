import { dayAfter, dayBegins, lengthOf, periodTo, type Days } from '#conveyor/hours';

const GRAINS = [
  { grain: 'day', most: 31 },
  { grain: 'week', most: 182 },
  { grain: 'month', most: 1_100 },
  { grain: 'year', most: Infinity },
] as const;

type Grain = (typeof GRAINS)[number]['grain'];

/** Days cut into stretches, and the moments (epoch milliseconds) at which these begin and the last one ends. */
export type Stretches = Readonly<{ grain: Grain; spans: readonly Days[]; bounds: readonly number[] }>;

/** Before it there is nothing: what is asked for of earlier days is as good as nothing, and within what a calendar knows. */
const FIRST_DAY = '1970-01-01';

/** Cuts days into single ones, weeks, months or years, by how many there are; none are cut that come after `today`, or before FIRST_DAY. */
export function cut({ from: asked, until }: Days, timeZone: string, today: string): Stretches {
  const from = asked > FIRST_DAY ? asked : FIRST_DAY;
  const last = until < today ? until : today;
  if (last < from) return { grain: 'day', spans: [], bounds: boundsOf([from], timeZone, today) };
  const grain = GRAINS.find(({ most }) => lengthOf({ from, until: last }) <= most)?.grain ?? 'year';
  const spans: Days[] = [];
  for (let first = from; first <= last;) {
    const end = endOf(grain, first);
    spans.push({ from: first, until: end < last ? end : last });
    first = dayAfter(end, 1);
  }
  return {
    grain,
    spans,
    bounds: boundsOf([from, ...spans.map((span) => dayAfter(span.until, 1))], timeZone, today),
  };
}

/** Weeks of seven days up to today. */
export function weeksTo(today: string, weeks: number, timeZone: string): Omit<Stretches, 'grain'> {
  const spans = Array.from({ length: weeks }, (_, index): Days => {
    const until = dayAfter(today, -7 * (weeks - 1 - index));
    return { from: dayAfter(until, -6), until };
  });
  const [first] = spans;
  return {
    spans,
    bounds: boundsOf(
      [first?.from ?? today, ...spans.map((span) => dayAfter(span.until, 1))],
      timeZone,
      today,
    ),
  };
}

/** The first and the last of these moments: all stretches as one. */
export const wholeOf = (bounds: readonly number[]): readonly [from: number, until: number] => [
  bounds[0] ?? 0,
  bounds.at(-1) ?? 0,
];

/** Where days begin: none after today, for nothing has happened there yet. */
function boundsOf(days: readonly string[], timeZone: string, today: string): readonly number[] {
  const tomorrow = dayAfter(today, 1);
  return days.map((day) => dayBegins(timeZone, day < tomorrow ? day : tomorrow));
}

/** The last day of the day, week, month or year that a day is in. */
function endOf(grain: Grain, day: string): string {
  const { from } = periodTo(grain, day);
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return dayAfter(from, 6);
    case 'month':
      return dayAfter(periodTo('month', dayAfter(from, 31)).from, -1);
    case 'year':
      return dayAfter(periodTo('year', dayAfter(from, 366)).from, -1);
  }
}
