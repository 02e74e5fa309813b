import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';

/** The device did not make one: whoever sits there said no, it has one already, or it can not. */
export class NoPasskeyMade extends Error {
  override readonly name = 'NoPasskeyMade';

  constructor(
    readonly why: 'cancelled' | 'had' | 'failed',
    options: ErrorOptions,
  ) {
    super(`No passkey was made: ${why}`, options);
  }
}

/** Has the device make a passkey. Throws NoPasskeyMade. */
export async function passkeyMade(options: Readonly<{ challenge: string }>) {
  const { startRegistration } = await import('@simplewebauthn/browser');
  if (!isComplete(options)) throw new NoPasskeyMade('failed', { cause: options });
  try {
    const { id, rawId, type, response, clientExtensionResults } = await startRegistration({
      optionsJSON: options,
    });
    const { clientDataJSON, attestationObject } = response;
    return { id, rawId, type, response: { clientDataJSON, attestationObject }, clientExtensionResults };
  } catch (cause) {
    throw new NoPasskeyMade(whyNot(cause), { cause });
  }
}

/** The server describes only as much of them as it has to. */
function isComplete(options: object): options is PublicKeyCredentialCreationOptionsJSON {
  return ['challenge', 'rp', 'user', 'pubKeyCredParams'].every((name) => name in options);
}

function whyNot(cause: unknown): NoPasskeyMade['why'] {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled';
  return name === 'InvalidStateError' ? 'had' : 'failed';
}
