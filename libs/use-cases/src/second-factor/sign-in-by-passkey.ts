import { Inject, Injectable } from '@nestjs/common';
import type { PasskeyOptions, PasskeySignInBody } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import {
  keepChallengeOf,
  passkeyOf,
  takeChallengeOf,
  usePasskeyOf,
  type KnownPasskey,
} from '#database/accounts';
import type { Clock } from '#platform';
import { beginSession, type BegunSession } from '../accounts/begin-session.ts';
import type { Visitor } from '../accounts/visitor.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { CHALLENGE_HOLDS, challengeIn } from './challenged.ts';
import { relyingParty, type RelyingParty } from './relying-party.ts';
import { webauthn } from './webauthn.ts';

/** Somebody comes in by a passkey: his device, and what unlocks it, are two factors by themselves. */
@Injectable()
export class SignInByPasskey {
  private readonly party: RelyingParty;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DELIVERY_SETTINGS) settings: DeliverySettings,
  ) {
    this.party = relyingParty(settings);
  }

  /** What whichever device is asked. */
  async begin(): Promise<PasskeyOptions> {
    const { generateAuthenticationOptions } = await webauthn();
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      userVerification: 'required',
    });
    const expiresAt = this.clock.now() + CHALLENGE_HOLDS;
    await keepChallengeOf(this.database, { challenge: options.challenge, employeeId: null, expiresAt });
    return { ...options };
  }

  /** Begins a session of whose passkey it is. Throws PASSKEY_REFUSED when it is nobody's, or its answer is not good. */
  async run({ credential }: PasskeySignInBody, visitor: Visitor): Promise<BegunSession> {
    const challenge = challengeIn(credential.response.clientDataJSON);
    const now = this.clock.now();
    if (
      challenge === undefined ||
      !(await takeChallengeOf(this.database, { challenge, employeeId: null, now }))
    )
      return refuse({ code: 'PASSKEY_REFUSED', details: {} });
    const passkey = await passkeyOf(this.database, credential.id);
    if (!passkey) return refuse({ code: 'PASSKEY_REFUSED', details: {} });
    const counter = await this.verified(passkey, challenge, credential);
    const { id, employeeId } = passkey;
    return this.database.transaction(async (transaction) => {
      await usePasskeyOf(transaction, { id, counter, now });
      return beginSession(transaction, { employeeId, by: 'passkey', visitor, now });
    });
  }

  private async verified(
    { id, publicKey, counter }: KnownPasskey,
    challenge: string,
    { response }: PasskeySignInBody['credential'],
  ): Promise<number> {
    const { clientDataJSON, authenticatorData, signature } = response;
    const { verifyAuthenticationResponse } = await webauthn();
    const verified = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
      requireUserVerification: true,
      // Whatever the library finds wrong with it, a counter that went back included, nobody comes in.
    }).catch(() => undefined);
    return verified?.verified
      ? verified.authenticationInfo.newCounter
      : refuse({ code: 'PASSKEY_REFUSED', details: {} });
  }
}
