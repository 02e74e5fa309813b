import { byPerson, type WorkedVisits } from './weigh-visits.ts';

const LEAST_PEOPLE = 4;
const LEAST_VISITS = 10;

/**
 * How far the order of people by what was seen in one half of their weeks is that by the other half: the correlation of the halves (every other week), raised to the
 * whole by the formula of Spearman and Brown (British Journal of Psychology 3, 1910). 1: the same again; 0 and less: chance. Null with less than four people
 * who have ten visits in either half, or where they do not differ.
 */
export function splitHalf(visits: readonly WorkedVisits[]): number | null {
  const people = [...byPerson(visits).values()];
  const pairs = people
    .map((own) => [0, 1].map((rest) => own.filter(({ weeksAgo }) => Math.floor(weeksAgo) % 2 === rest)))
    .map((halves) => halves.map(tallied))
    .filter((halves) => halves.every(({ n }) => n >= LEAST_VISITS))
    .map((halves) => halves.map(({ hits, n }) => hits / n));
  if (pairs.length < LEAST_PEOPLE) return null;
  const [one, other] = [pairs.map(([half = 0]) => half), pairs.map(([, half = 0]) => half)];
  const spread = Math.sqrt(covariance(one, one) * covariance(other, other));
  if (spread === 0) return null;
  const correlation = covariance(one, other) / spread;
  return correlation <= -1 ? -1 : (2 * correlation) / (1 + correlation);
}

function tallied(visits: readonly WorkedVisits[]): Readonly<{ hits: number; n: number }> {
  return visits.reduce((sum, one) => ({ hits: sum.hits + one.forward, n: sum.n + one.ended }), {
    hits: 0,
    n: 0,
  });
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const middle = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [middle(one), middle(other)];
  return one.reduce((sum, value, place) => sum + (value - a) * ((other[place] ?? 0) - b), 0);
}
