import type * as Webauthn from '@simplewebauthn/server';

/** The library that speaks WebAuthn; only when somebody uses a passkey, because it is 250 files, a seventh of what a process takes to start. */
export function webauthn(): Promise<typeof Webauthn> {
  return import('@simplewebauthn/server');
}
