import { createHash, randomBytes } from 'node:crypto';

/** Nobody guesses one of 2^256, however often he asks; so a plain hash, which takes no time, keeps it well enough. */
const BYTES = 32;

/** A token that only who is given it knows: 256 random bits, base64url. */
export function createToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** By what a token is known again without being kept: its SHA-256, base64url. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
