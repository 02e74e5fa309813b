/** Why a sealed value can't be read, or none be sealed. `keyId` names the key that it was sealed with. */
export type SecretErrorDetails = {
  /** Nothing can be sealed: no key is set. */
  NO_KEY: Record<never, never>;
  /** None of our keys is the one that it was sealed with. */
  KEY_UNKNOWN: { keyId: string };
  /** It was sealed with this key, but for something else, or it has been altered since. */
  NOT_AS_SEALED: { keyId: string };
  /** It is no sealed value at all. */
  NOT_SEALED: Record<never, never>;
};

/** Says what is wrong with a secret at rest, and never a word of what it holds. */
export class SecretError<Code extends keyof SecretErrorDetails = keyof SecretErrorDetails> extends Error {
  override readonly name = 'SecretError';

  constructor(
    readonly code: Code,
    readonly details: SecretErrorDetails[Code],
    options?: ErrorOptions,
  ) {
    super('keyId' in details ? `${code} ${details.keyId}` : code, options);
  }
}
