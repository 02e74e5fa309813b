import type { DayInterval } from '#conveyor/hours';

/** People's hours begin and end on the half hour. */
export const GRID_MINUTES = 30;

/** The half hours that hold everything from one minute to another, that one included. */
export function roundedOut(first: number, last: number): DayInterval {
  return {
    from: Math.floor(first / GRID_MINUTES) * GRID_MINUTES,
    until: (Math.floor(last / GRID_MINUTES) + 1) * GRID_MINUTES,
  };
}
