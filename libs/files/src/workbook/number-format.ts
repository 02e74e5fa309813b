/** What a number stands for by the way it is shown: `clock` a time of the day, `moment` a day with a time, `duration` hours that may pass 24. */
export type NumberKind = 'number' | 'day' | 'clock' | 'moment' | 'duration';

/** What the formats stand for that every workbook has without writing them down. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map([
  ...spanOf(14, 17, 'day'),
  ...spanOf(18, 21, 'clock'),
  [22, 'moment'],
  // Of East Asia, where some show times; a fraction of a day is told in any case.
  ...spanOf(27, 31, 'day'),
  ...spanOf(32, 35, 'clock'),
  [36, 'day'],
  ...spanOf(45, 47, 'duration'),
  ...spanOf(50, 58, 'day'),
]);

function spanOf(from: number, to: number, kind: NumberKind): [number, NumberKind][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, kind]);
}

/** What a format stands for by its number, when no code of its own is written in the workbook. */
export function builtInKind(id: number): NumberKind {
  return BUILT_IN.get(id) ?? 'number';
}

const LITERALS = /"[^"]*"|\\.|[_*]./g;
const ELAPSED = /\[(h+|m+|s+)\]/;
const BRACKETS = /\[[^\]]*\]/g;
const HALF_DAY = /am\/pm|a\/p/g;
const SECONDS_FRACTION = /s\.0+/g;

/**
 * What a number stands for by the code of its format, `dd.mm.yyyy h:mm`. Only the part for positive numbers counts; what stands in quotes or brackets means
 * nothing, but for `[h]`, which counts on after 24.
 */
export function kindOfFormat(code: string): NumberKind {
  const shown = code.replaceAll(LITERALS, '').toLowerCase().split(';')[0] ?? '';
  if (ELAPSED.test(shown)) return 'duration';
  const bare = shown.replaceAll(BRACKETS, '').replaceAll(SECONDS_FRACTION, 's').replaceAll(HALF_DAY, 'h');
  // A digit's place beside the letters: an `m` or `d` that stands for a unit.
  if (bare.includes('general') || /[0#?@]/.test(bare)) return 'number';
  const hasHours = bare.includes('h');
  const hasTime = hasHours || bare.includes('s');
  // `m` beside hours or seconds is minutes.
  const months = bare.replaceAll(/h+[^a-z]*m+|m+[^a-z]*s+/g, '');
  const hasDay = /[yd]/.test(bare) || months.includes('m');
  if (hasDay) return hasTime ? 'moment' : 'day';
  if (!hasTime) return 'number';
  return hasHours ? 'clock' : 'duration';
}
