/** What is said of times, in hours by the calendar: their mean, the half and the nine tenths that took no longer; null where there were none. */
export type Times = Readonly<{
  mean: number | null;
  median: number | null;
  ninthTenth: number | null;
}>;

/** What came into a line in a week and what left it, and how many were there at its end. */
export type WeekRun = Readonly<{ came: number; won: number; lost: number; open: number }>;

export type StageRun = Readonly<{
  /** Leads that came to the stage, from outside or from another one, and that left it. */
  came: number;
  left: number;
  /** Of the leads that left it: how long they waited in its queue, and how long they were at the stage in all. */
  queue: Times;
  stay: Times;
  /** How many are there at the end, and how many of them wait in the queue. */
  open: number;
  waiting: number;
}>;

export type PersonRun = Readonly<{
  /** Which part of his working hours he worked on leads; null: he has none. */
  load: number | null;
  /** Visits of his that ended. */
  visits: number;
}>;

/** What a simulated line did in the weeks after the warm-up. */
export type LineRun = Readonly<{
  weeks: readonly WeekRun[];
  /** How long the won were in the line. */
  cycle: Times;
  stages: readonly StageRun[];
  people: readonly PersonRun[];
}>;

/** The times said of these hours. */
export function timesOf(hours: readonly number[]): Times {
  if (hours.length === 0) return { mean: null, median: null, ninthTenth: null };
  const sorted = Float64Array.from(hours).sort();
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return {
    mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
    median: at(0.5),
    ninthTenth: at(0.9),
  };
}
