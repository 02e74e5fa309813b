import type { FlowVisit } from '#contracts';
import type { FlowVisitRow } from '#database';

const isoOf = (at: number): string => new Date(at).toISOString();

/** A visit behind a number. */
export function showVisit({ enteredAt, arrivedAt, endedAt, ...visit }: FlowVisitRow): FlowVisit {
  return {
    ...visit,
    enteredAt: isoOf(enteredAt),
    arrivedAt: isoOf(arrivedAt),
    endedAt: endedAt === null ? null : isoOf(endedAt),
  };
}
