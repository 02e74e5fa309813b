const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Numbers from 0 to 2^32-1 that depend on nothing but the seed and the text that each is asked for: the same seed orders the
 * same people in the same way, on every machine. FNV-1a, 32 bit (Fowler, Noll and Vo; IETF draft-eastlake-fnv), of `seed/text`.
 */
export function tieBreaks(seed: string): (employeeId: string) => number {
  const seeded = hashed(OFFSET, `${seed}/`);
  return (employeeId) => hashed(seeded, employeeId) >>> 0;
}

/**
 * Fractions from 0 to below 1 by the seed and the text that each is asked for, as independent of each other as they are of the lots: what FNV leaves alike
 * in the hashes of texts that are alike is mixed once more (the finaliser of MurmurHash3, Appleby 2011).
 */
export function fractionsOf(seed: string): (text: string) => number {
  const seeded = hashed(OFFSET, `${seed}/fraction/`);
  return (text) => (mixed(hashed(seeded, text)) >>> 0) / 2 ** 32;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function hashed(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash;
}
