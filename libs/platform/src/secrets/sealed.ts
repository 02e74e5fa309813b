import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Secret } from '../secret.ts';
import { SecretError } from './secret-error.ts';
import type { SecretKeys } from './secret-keys.ts';

/** NIST SP 800-38D: 96 random bits are good for 2^32 values a key, and the tag is kept whole. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** The form of a sealed value: version, id of the key, and nonce, ciphertext and tag in base64url. */
const FORM = /^(v1):([0-9a-f]{8}):([\w-]+)$/;

/**
 * Seals a text with the first of our keys. `about` is whose it is, such as `account:<id>:totp`: it opens under the same
 * words alone, so that nobody who writes to the database can move it to another row. Throws SecretError NO_KEY.
 */
export function sealSecret(keys: SecretKeys, plaintext: string, about: string): string {
  const { id, key } = keys.sealing();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo('v1', id, about));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return `v1:${id}:${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
}

/**
 * Opens what `sealSecret` has sealed about the same thing. Throws SecretError: KEY_UNKNOWN when none of our keys is the one,
 * NOT_AS_SEALED when it was altered or is about something else, NOT_SEALED when it is no sealed value.
 */
export function openSecret(keys: SecretKeys, sealed: string, about: string): Secret {
  const { version, keyId, bytes } = partsOf(sealed);
  const { key } = keys.opening(keyId);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(version, keyId, about));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return new Secret(Buffer.concat([body, decipher.final()]).toString('utf8'));
  } catch (cause) {
    throw new SecretError('NOT_AS_SEALED', { keyId }, { cause });
  }
}

/** The id of the key that a value was sealed with. Throws SecretError NOT_SEALED when it is no sealed value. */
export function keyIdOfSealed(sealed: string): string {
  return partsOf(sealed).keyId;
}

type Parts = Readonly<{ version: string; keyId: string; bytes: Buffer }>;

function partsOf(sealed: string): Parts {
  const [, version, keyId, text] = FORM.exec(sealed) ?? [];
  if (version === undefined || keyId === undefined || text === undefined)
    throw new SecretError('NOT_SEALED', {});
  const bytes = Buffer.from(text, 'base64url');
  // The last sign of base64url has bits that nobody reads: only the one spelling that we write is taken.
  const isOurs = bytes.length >= NONCE_BYTES + TAG_BYTES && bytes.toString('base64url') === text;
  if (!isOurs) throw new SecretError('NOT_SEALED', {});
  return { version, keyId, bytes };
}

/** Beside what it is about, so that version and key id can be altered no more than the rest. */
const boundTo = (version: string, keyId: string, about: string): Buffer =>
  Buffer.from(`${version}:${keyId}:${about}`, 'utf8');
