import type { Fraction } from '../chance.ts';

const WHOLE = 2 ** 32;

/** What streams are of: leads that come to a stage, what becomes of a lead at a stage, and how it is answered there. */
const OF = { coming: 1, fate: 2, answers: 3 } as const;

/**
 * The chances of one run, a stream for each thing that chance decides: when leads come to each stage, and what becomes of each of them at each of its stays. A line that is otherwise in one thing sees the same leads come
 * at the same moments, with the same fates wherever that thing does not touch them, so that two lines differ by what differs between them and not by luck (common random numbers, synchronised by lead: Law, "Simulation
 * Modeling and Analysis", 11.2).
 */
export class RunChance {
  private readonly seed: number;

  constructor(fraction: Fraction) {
    this.seed = Math.floor(fraction() * WHOLE);
  }

  /** When leads come to a stage from outside. */
  coming(stage: number): Fraction {
    return streamOf(keyOf(this.seed, OF.coming, stage));
  }

  /** What names a lead in every line: the stage to which it came, and as which one there; before all others those that are open at the beginning, with a stage of -1. */
  leadKey(stage: number, count: number): number {
    return keyOf(this.seed, stage, count);
  }
}

/** What becomes of a lead at one of its stays: the work and the time it takes, and how it ends. */
export function fateOf(leadKey: number, stage: number, stay: number): Fraction {
  return streamOf(keyOf(leadKey, OF.fate, stage, stay));
}

/** How those answer to whom it is offered there, one after the other. */
export function answersOf(leadKey: number, stage: number, stay: number): Fraction {
  return streamOf(keyOf(leadKey, OF.answers, stage, stay));
}

function keyOf(seed: number, ...parts: readonly number[]): number {
  return parts.reduce((key, part) => mixed((key + Math.imul(part + 1, 0x9e3779b1)) | 0), seed);
}

/** The finaliser of MurmurHash3 (Appleby, 2011): keys that are alike begin streams that are not. */
function mixed(key: number): number {
  const once = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Fractions of 32 bits from a key on: a Weyl sequence, mixed (mulberry32, Ettinger 2017). */
function streamOf(key: number): Fraction {
  let state = key;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), state | 1);
    drawn ^= drawn + Math.imul(drawn ^ (drawn >>> 7), drawn | 61);
    return ((drawn ^ (drawn >>> 14)) >>> 0) / WHOLE;
  };
}
