import type { KeptFigures } from '#contracts';
import type { Line, LineFlow } from '#insight';
import type { LineToPlan } from './line-to-plan.ts';

type Seats = KeptFigures['stages'][number]['proposed'];

/** A weight is told, and entered, in tenths. */
const STEP = 10;

/**
 * The seats of a stage in a proposed line: its primaries with weights whose mean is 1, then its reserves. Whoever is a reserve today and gets no other part stays one, as a
 * plan says nothing against him.
 */
export function proposedSeats(
  { stages, people, wishes }: LineToPlan,
  { parts, weights }: Line,
  { visits }: LineFlow,
  stage: number,
): Seats {
  const stageId = stages[stage]?.stageId;
  const today = new Map(stages[stage]?.today.map((seat) => [seat.employeeId, seat]));
  const row = weights[stage] ?? new Float64Array();
  const there = row.filter((_, person) => parts[stage]?.[person] === 'specialist');
  const usual = there.reduce((sum, one) => sum + one, 0) / Math.max(there.length, 1) || 1;
  return people.flatMap(({ employeeId }, person): Seats => {
    const seat = { employee: employeeId, visits: visits[stage]?.[person] ?? 0 };
    const part = parts[stage]?.[person] ?? 'none';
    const own = today.get(employeeId);
    if (part === 'specialist') {
      const weight = Math.max(Math.round((STEP * (row[person] ?? 0)) / usual), 1) / STEP;
      return [{ ...seat, rank: 'primary', weight }];
    }
    const isBarred = wishes.mustNot.some((one) => one.stageId === stageId && one.employeeId === employeeId);
    const isReserve = part === 'reserve' || (own?.rank === 'reserve' && !isBarred);
    return isReserve ? [{ ...seat, rank: 'reserve', weight: own?.weight ?? 1 }] : [];
  });
}
