import type { Channel } from '#conveyor';
import type { AbsenceKind } from '#conveyor/hours';
import type { Shift } from './shifts.ts';

/**
 * What an employee of the demo department is really like. Nobody in the product is told: it is what the
 * product has to find out. Lists go by stage, from the first contact to the payment.
 */
export type Profile = Readonly<{
  /** How much better or worse than usual he is at each stage, in log-odds of passing a lead on. */
  strengths: readonly number[];
  /** How long he takes, as a multiple of the usual time. */
  pace: number;
  /** How well he sees which leads are worth it: 0 passes by chance, 1 as usual, 2 hardly ever errs. */
  eye: number;
  /** How often he declines an offer. */
  declines: number;
  channels: readonly Channel[];
  shift: Shift;
  seats: readonly Seat[];
  /** How many leads he may hold at all his stages together; null when nothing was agreed. */
  capacity: number | null;
  away: readonly Away[];
}>;

/** A time at which he is away, from so many days after the department is loaded on (before it: below 0); by whose profile he is stood in for. */
export type Away = Readonly<{ kind: AbsenceKind; from: number; days: number; substitute: number }>;

/** What was agreed with him at a stage; `stage` counts from 0. */
export type Seat = Readonly<{ stage: number; rank: 'primary' | 'reserve'; weight: number; capacity: number }>;

const MAIL: readonly Channel[] = ['email', 'in_app'];
const SLACK: readonly Channel[] = ['email', 'slack', 'in_app'];

function primary(stage: number, capacity: number, weight = 1): Seat {
  return { stage, rank: 'primary', weight, capacity };
}

function reserve(stage: number, capacity: number): Seat {
  return { stage, rank: 'reserve', weight: 1, capacity };
}

function profile(
  strengths: readonly number[],
  seats: readonly Seat[],
  rest: Partial<Omit<Profile, 'strengths' | 'seats'>> = {},
): Profile {
  const usual = {
    pace: 1,
    eye: 1,
    declines: 0.02,
    channels: MAIL,
    shift: 'office',
    capacity: null,
    away: [],
  } as const;
  return { strengths, seats, ...usual, ...rest };
}

/**
 * Twelve people, of whom the last is on vacation when the department is loaded. The line that they stand in is not the best one: the sixth is poor at meetings and does them,
 * the eighth loses objections and would shine at contracts, the fourth passes on whatever comes.
 */
export const PROFILES: readonly Profile[] = [
  profile([1.0, 0.3, -0.5, -0.4, -0.1, 0], [primary(0, 14, 1.5), primary(1, 9)], {
    pace: 0.8,
    channels: SLACK,
  }),
  profile([0.6, 0.1, 0.2, -0.2, 0, 0.1], [primary(0, 14), primary(2, 9), reserve(1, 8)], { pace: 0.9 }),
  profile([0, 0.5, 0.2, -0.3, 0.2, 0], [primary(1, 18, 1.5), primary(3, 4), reserve(0, 8)], {
    eye: 1.9,
    pace: 1.1,
  }),
  profile([0.2, 1.2, -0.1, 0, 0.1, 0.2], [primary(1, 18), primary(5, 9)], { eye: 0.1, pace: 0.7 }),
  profile([-0.3, 0.1, 1.2, 0.3, -0.3, 0], [primary(2, 15, 1.5), primary(3, 4)], { channels: SLACK }),
  profile([0.6, 0.4, -0.9, -0.3, 0.2, 0.1], [primary(0, 11), primary(2, 11)], {
    pace: 1.3,
    declines: 0.05,
    shift: 'late',
  }),
  profile([-0.2, 0, 0.3, 1.1, 0, 0.1], [primary(3, 8, 1.5), primary(2, 10)], {
    pace: 0.9,
    channels: SLACK,
    away: [{ kind: 'illness', from: -38, days: 5, substitute: 4 }],
  }),
  profile([0.1, 0.2, 0, -0.9, 0.9, 0.3], [primary(3, 7), primary(0, 10), reserve(4, 4)], { declines: 0.08 }),
  profile([-0.5, 0.2, -0.1, 0.1, 0.7, 0.4], [primary(4, 9, 1.5), primary(1, 12)], {
    pace: 1.1,
    shift: 'elsewhere',
  }),
  profile([0, -0.2, 0, 0, 0.2, 1.0], [primary(5, 12, 1.5), primary(4, 7)], { pace: 0.8 }),
  profile([0.2, 0.2, 0.2, 0.2, 0.1, 0.2], [primary(0, 11), primary(2, 8), primary(4, 6), reserve(3, 4)], {
    eye: 1.3,
    capacity: 18,
  }),
  profile([-0.5, -0.5, -0.6, -0.4, -0.3, -0.3], [primary(0, 10), primary(1, 12), reserve(5, 5)], {
    pace: 1.4,
    shift: 'mornings',
    away: [{ kind: 'vacation', from: -4, days: 14, substitute: 1 }],
  }),
];
