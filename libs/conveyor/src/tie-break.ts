/**
 * A number from 0 to 2^32-1 that depends on nothing but the two texts: the same seed orders the same
 * people in the same way, on every machine. FNV-1a, 32 bit (Fowler, Noll and Vo; IETF draft-eastlake-fnv).
 */
export function tieBreak(seed: string, employeeId: string): number {
  const text = `${seed}/${employeeId}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
