import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import { SecretError } from './secret-error.ts';

/** What AES-256 takes. */
const BYTES = 32;

/** One key and the name by which a sealed value says that it was sealed with it. */
export type SecretKey = Readonly<{ id: string; key: KeyObject }>;

/** The keys for secrets at rest: the first seals, all open. Printing or serialising them shows no more than their ids. */
export class SecretKeys {
  readonly #keys: readonly SecretKey[];

  private constructor(keys: readonly SecretKey[]) {
    this.#keys = keys;
  }

  /** No key: nothing can be sealed, and nothing opened. */
  static readonly none = new SecretKeys([]);

  /** Reads keys of 32 bytes in base64, with commas, blanks or lines between them; undefined when that is not what the text holds. */
  static read(text: string): SecretKeys | undefined {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const keys = words.map(keyOf).filter((key) => key !== undefined);
    const isSound = keys.length > 0 && keys.length === words.length;
    return isSound && new Set(keys.map(({ id }) => id)).size === keys.length
      ? new SecretKeys(keys)
      : undefined;
  }

  /** A new key as `read` takes it. */
  static create(): string {
    return randomBytes(BYTES).toString('base64');
  }

  /** The ids of all keys, the sealing one first. */
  get ids(): readonly string[] {
    return this.#keys.map(({ id }) => id);
  }

  /** The key that seals. Throws SecretError NO_KEY when there is none. */
  sealing(): SecretKey {
    const [first] = this.#keys;
    if (!first) throw new SecretError('NO_KEY', {});
    return first;
  }

  /** The key of this id. Throws SecretError KEY_UNKNOWN when it is none of ours. */
  opening(keyId: string): SecretKey {
    const found = this.#keys.find(({ id }) => id === keyId);
    if (!found) throw new SecretError('KEY_UNKNOWN', { keyId });
    return found;
  }

  toJSON(): readonly string[] {
    return this.ids;
  }

  [inspect.custom](): string {
    return `SecretKeys(${this.ids.join(', ')})`;
  }
}

/** Both alphabets of base64, with and without the signs that fill it up. */
function keyOf(word: string): SecretKey | undefined {
  if (!/^[\w+/-]{43}=?$/.test(word)) return undefined;
  const bytes = Buffer.from(word, 'base64');
  return bytes.length === BYTES ? { id: idOf(bytes), key: createSecretKey(bytes) } : undefined;
}

/** So that nobody has to name keys, and the same key has the same name everywhere. It tells nothing of 256 random bits. */
function idOf(bytes: Buffer): string {
  return createHash('sha256').update('conveyor secret key ').update(bytes).digest('hex').slice(0, 8);
}
