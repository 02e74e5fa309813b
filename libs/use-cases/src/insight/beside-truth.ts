import type { Likely } from '#insight';

/** Of fewer won leads chance may have made any number. */
const LEAST_WON = 20;
const TIMES = 2;

/**
 * Whether a line is reckoned to win far less than it did: then leads go other ways than from stage to stage to the end, as where they are won early or pass stages
 * over, and what is reckoned of another line is worth nothing either. More than was won is no sign: of a long funnel much is still open.
 */
export function isBesideTruth(
  today: Pick<Likely, 'high'>,
  { won, weeks }: Readonly<{ won: number; weeks: number }>,
): boolean {
  return won >= LEAST_WON && TIMES * today.high < won / weeks;
}
