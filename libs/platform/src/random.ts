/**
 * Seeded randomness as values: a state goes in, a number and the next state come out. The generator is
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it/xoshiro128starstar.c), its state is
 * filled by SplitMix64 (https://prng.di.unimi.it/splitmix64.c) as its authors advise. Not for secrets.
 */
export type RandomState = readonly [number, number, number, number];

/** A number and the state to draw the next one from. */
export type Drawn = readonly [value: number, next: RandomState];

const MASK_64 = (1n << 64n) - 1n;

function splitMix64(state: bigint): bigint {
  let mixed = state;
  mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
  return mixed ^ (mixed >> 31n);
}

/** The state for a seed: a whole number, 0 or more. Equal seeds give equal sequences on every machine. */
export function seedRandom(seed: number): RandomState {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed: expected a whole number, 0 or more; got ${seed}`);
  }
  const step = 0x9e3779b97f4a7c15n;
  const first = splitMix64((BigInt(seed) + step) & MASK_64);
  const second = splitMix64((BigInt(seed) + 2n * step) & MASK_64);
  const low = (word: bigint): number => Number(word & 0xffffffffn);
  return [low(first), low(first >> 32n), low(second), low(second >> 32n)];
}

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A whole number from 0 to 2^32 - 1. */
export function drawUint32([a, b, c, d]: RandomState): Drawn {
  const value = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  const next: RandomState = [
    (a ^ fourth) >>> 0,
    (b ^ third) >>> 0,
    (third ^ (b << 9)) >>> 0,
    rotateLeft(fourth, 11) >>> 0,
  ];
  return [value, next];
}

/** A number from 0 (included) to 1 (excluded), in steps of 2^-32. */
export function drawFraction(state: RandomState): Drawn {
  const [value, next] = drawUint32(state);
  return [value / 2 ** 32, next];
}

/**
 * A whole number from 0 to `limit - 1`, each equally likely: draws that would favour the small ones are thrown away.
 * `limit` is a whole number from 1 to 2^32.
 */
export function drawBelow(state: RandomState, limit: number): Drawn {
  if (!Number.isInteger(limit) || limit < 1 || limit > 2 ** 32) {
    throw new RangeError(`limit: expected a whole number from 1 to 4294967296; got ${limit}`);
  }
  const fair = 2 ** 32 - (2 ** 32 % limit);
  let [value, next] = drawUint32(state);
  while (value >= fair) [value, next] = drawUint32(next);
  return [value % limit, next];
}

/** Numbers from 0 (included) to 1 (excluded), one after the other; equal seeds give the same ones. */
export function seededFractions(seed: number): () => number {
  let state = seedRandom(seed);
  return () => {
    const [value, next] = drawFraction(state);
    state = next;
    return value;
  };
}
