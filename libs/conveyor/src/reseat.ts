/** A lead that an employee holds at a stage, and the seat that it takes there; null when he holds it beyond his capacity. */
export type Held = Readonly<{ visitId: string; enteredAt: number; seat: number | null }>;

/** A visit that changes its seat; null: it has none any more, or still none. */
export type Reseated = Readonly<{ visitId: string; seat: number | null }>;

/**
 * Seats the leads that an employee holds when his capacity at the stage is changed. Whoever sits within
 * the new capacity stays; free seats go to the others, the longest held first; for whom none is left
 * has none. Only what changes is returned, and no two seats are ever the same.
 */
export function reseat(held: readonly Held[], capacity: number): readonly Reseated[] {
  const staying = held.filter(({ seat }) => seat !== null && seat <= capacity);
  const taken = new Set(staying.map(({ seat }) => seat));
  // Among the first seats, one for each lead, lie enough: a capacity of 10,000 is not walked through.
  const free = Array.from({ length: Math.min(capacity, held.length) }, (_, index) => index + 1).filter(
    (seat) => !taken.has(seat),
  );
  return held
    .filter((each) => !staying.includes(each))
    .sort((a, b) => a.enteredAt - b.enteredAt || (a.visitId < b.visitId ? -1 : 1))
    .map(({ visitId, seat }, place) => ({ visitId, before: seat, seat: free[place] ?? null }))
    .filter(({ before, seat }) => before !== seat)
    .map(({ visitId, seat }) => ({ visitId, seat }));
}
