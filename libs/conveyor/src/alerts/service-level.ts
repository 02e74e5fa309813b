import { DAY, HOUR, MINUTE } from '../instant.ts';

/**
 * How good the line is meant to be at telling people, over thirty days: how soon it first tries (`first-attempt`), how
 * soon it is through with a message (`end`), and how rarely nobody knows whether one has arrived (`certainty`).
 */
export const SERVICE_LEVELS = ['first-attempt', 'end', 'certainty'] as const;

export type ServiceLevel = (typeof SERVICE_LEVELS)[number];

/** What is meant to be kept: of all messages this share, within this time where time matters. */
export type ServiceGoal = Readonly<{ share: number; withinMs: number | null }>;

export const SERVICE_GOALS: Readonly<Record<ServiceLevel, ServiceGoal>> = {
  'first-attempt': { share: 0.995, withinMs: 10_000 },
  end: { share: 0.99, withinMs: 15 * MINUTE },
  certainty: { share: 0.999, withinMs: null },
};

/** The time over which a service level is kept or not. */
export const SERVICE_PERIOD = 30 * DAY;

/** The windows in which service levels are looked at, by length. */
export const SERVICE_WINDOWS = {
  '5m': 5 * MINUTE,
  '30m': 30 * MINUTE,
  '1h': HOUR,
  '6h': 6 * HOUR,
  '3d': 3 * DAY,
  '30d': SERVICE_PERIOD,
} as const;

export type ServiceWindow = keyof typeof SERVICE_WINDOWS;

/** Of the messages that were decided about in a window: how many were as they are meant to be, and how many not. */
export type Kept = Readonly<{ good: number; bad: number }>;

/** What was kept of each level in each window. */
export type KeptLevels = Readonly<Record<ServiceLevel, Readonly<Record<ServiceWindow, Kept>>>>;

/**
 * How many times as fast as it may be the share of misses that a level allows is used up: at 1 it lasts exactly for the
 * period, at 14.4 a fiftieth of it is gone within an hour. 0 where nothing was decided about.
 */
export function burnRate(level: ServiceLevel, { good, bad }: Kept): number {
  const events = good + bad;
  return events === 0 ? 0 : bad / events / (1 - SERVICE_GOALS[level].share);
}

/** How much of what a level allows to miss is left in the period: 1 when nothing was missed, below 0 when it is not kept. */
export function budgetLeft(level: ServiceLevel, period: Kept): number {
  return 1 - burnRate(level, period);
}
