import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SecretKey, SecretKeys } from './secret-keys.ts';

const KEY_ID_BYTES = 4;
/** Half of what SHA-256 gives: nobody tries 2^128 signatures, and a link stays short. */
const MAC_BYTES = 16;

/** Why a token says nothing: nobody of us has signed it so, or with a key that nobody has any more. */
export type TokenFault = 'NOT_AS_SIGNED' | 'KEY_UNKNOWN';

/**
 * Signs some bytes with the first of our keys, for a link or a button that goes out and comes back: they can be read by anybody and altered
 * by nobody. `about` is what for: signed for one thing they hold for no other. The key is derived by HKDF (RFC 5869), so that a
 * signature tells nothing of the key that seals. Gives base64url of the key's id, the bytes, and HMAC-SHA-256 cut to 16 bytes. Throws
 * SecretError NO_KEY.
 */
export function signToken(keys: SecretKeys, payload: Buffer, about: string): string {
  const key = keys.sealing();
  const id = Buffer.from(key.id, 'hex');
  return Buffer.concat([id, payload, macOf(key, payload, about)]).toString('base64url');
}

/** The bytes of a token that `signToken` has made with any of our keys about the same thing, or why there are none. */
export function openToken(keys: SecretKeys, token: string, about: string): Buffer | TokenFault {
  const bytes = Buffer.from(token, 'base64url');
  // The last sign of base64url may have bits that nobody reads: only the one spelling that we write is taken.
  if (bytes.length <= KEY_ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token)
    return 'NOT_AS_SIGNED';
  const keyId = bytes.subarray(0, KEY_ID_BYTES).toString('hex');
  if (!keys.ids.includes(keyId)) return 'KEY_UNKNOWN';
  const payload = bytes.subarray(KEY_ID_BYTES, -MAC_BYTES);
  const mac = macOf(keys.opening(keyId), payload, about);
  return timingSafeEqual(mac, bytes.subarray(-MAC_BYTES)) ? payload : 'NOT_AS_SIGNED';
}

function macOf({ id, key }: SecretKey, payload: Buffer, about: string): Buffer {
  const derived = hkdfSync('sha256', key, '', `conveyor signs ${about}`, 32);
  return createHmac('sha256', Buffer.from(derived))
    .update(Buffer.from(id, 'hex'))
    .update(payload)
    .digest()
    .subarray(0, MAC_BYTES);
}
