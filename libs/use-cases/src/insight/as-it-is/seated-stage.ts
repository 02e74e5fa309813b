import type { SpecialistRank } from '#conveyor';
import type { SimulatedStage, SimulatedTerms } from '#insight';
import { partOf } from './simulated-today.ts';

type Seat = Readonly<{ employeeId: string; rank: SpecialistRank; weight: number; capacity: number | null }>;

/** A stage of a simulated line with other seats; `employeeIds` are its people, in their order. Whoever has none does not work there. */
export function seatedStage(
  stage: SimulatedStage,
  employeeIds: readonly string[],
  seats: readonly Seat[],
): SimulatedStage {
  const seatOf = new Map(seats.map((seat) => [seat.employeeId, seat]));
  return {
    ...stage,
    people: stage.people.map((terms, person): SimulatedTerms => {
      const seat = seatOf.get(employeeIds[person] ?? '');
      const { weight, capacity } = seat ?? terms;
      return { ...terms, part: partOf(seat?.rank), weight, capacity };
    }),
  };
}
