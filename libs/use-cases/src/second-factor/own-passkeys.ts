import { Inject, Injectable } from '@nestjs/common';
import type { NewPasskeyBody, PasskeyAdded, PasskeyOptions } from '#contracts';
import { refuse } from '#conveyor';
import { factorsOf } from '#conveyor/access';
import { Database } from '#database';
import {
  deletePasskeyOf,
  insertPasskeyOf,
  keepChallengeOf,
  ownFactorsOf,
  passkeysOf,
  takeChallengeOf,
} from '#database/accounts';
import type { Clock } from '#platform';
import { leavingAnAdministrator } from '../accounts/leaving-an-administrator.ts';
import { OwnPassword, type OnceMore } from '../accounts/own-password.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { CHALLENGE_HOLDS, challengeIn } from './challenged.ts';
import { forgetCodesOfNothing } from './forget-codes-of-nothing.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { relyingParty, type RelyingParty } from './relying-party.ts';
import { webauthn } from './webauthn.ts';

const PASSKEY = { factor: 'passkey' } as const;

/** Somebody adds a passkey, or does without one again. */
@Injectable()
export class OwnPasskeys {
  private readonly party: RelyingParty;

  constructor(
    private readonly database: Database,
    private readonly ownPassword: OwnPassword,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DELIVERY_SETTINGS) settings: DeliverySettings,
  ) {
    this.party = relyingParty(settings);
  }

  /** What his device is asked. Throws SIGN_IN_REFUSED when the password is not his. */
  async begin(employeeId: string, onceMore: OnceMore): Promise<PasskeyOptions> {
    const { email, name } = await this.ownPassword.check(employeeId, onceMore);
    const had = await passkeysOf(this.database, employeeId);
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      rpName: this.party.name,
      rpID: this.party.id,
      userName: email ?? name,
      userDisplayName: name,
      userID: new TextEncoder().encode(employeeId),
      attestationType: 'none',
      excludeCredentials: had.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const expiresAt = this.clock.now() + CHALLENGE_HOLDS;
    await keepChallengeOf(this.database, { challenge: options.challenge, employeeId, expiresAt });
    return { ...options };
  }

  /** Adds it. With his first second factor he gets recovery codes. Throws PASSKEY_REFUSED when it is not what was asked for. */
  async add(employeeId: string, { name, credential }: NewPasskeyBody, caller: Caller): Promise<PasskeyAdded> {
    const { id, publicKey, counter } = await this.verified(employeeId, credential);
    const key = Buffer.from(publicKey).toString('base64url');
    return this.database.transaction(async (transaction) => {
      const isFirst = factorsOf(await ownFactorsOf(transaction, employeeId)).length === 0;
      const createdAt = this.clock.now();
      const passkey = { id, employeeId, publicKey: key, counter, name, createdAt };
      if (!(await insertPasskeyOf(transaction, passkey))) refuse({ code: 'PASSKEY_REFUSED', details: {} });
      const entry = { action: 'account.factor-added', subjectId: employeeId, details: PASSKEY } as const;
      await keepAudit(transaction, { caller, now: createdAt }, entry);
      const recoveryCodes = isFirst ? await makeRecoveryCodes(transaction, employeeId, createdAt) : null;
      return { id, name, createdAt: new Date(createdAt).toISOString(), usedAt: null, recoveryCodes };
    });
  }

  /** Does without it. Throws SIGN_IN_REFUSED when the password is not his, NOT_FOUND when he has no such passkey, LAST_ADMINISTRATOR. */
  async remove(
    { employeeId, id }: Readonly<{ employeeId: string; id: string }>,
    onceMore: OnceMore,
    caller: Caller,
  ): Promise<void> {
    await this.ownPassword.check(employeeId, onceMore);
    await this.database.transaction(async (transaction) => {
      const isRemoved = await leavingAnAdministrator(transaction, [employeeId], () =>
        deletePasskeyOf(transaction, employeeId, id),
      );
      if (!isRemoved) refuse({ code: 'NOT_FOUND', details: { what: 'passkey', id } });
      const entry = { action: 'account.factor-removed', subjectId: employeeId, details: PASSKEY } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
      await forgetCodesOfNothing(transaction, employeeId);
    });
  }

  private async verified(employeeId: string, { id, response }: NewPasskeyBody['credential']) {
    const { clientDataJSON, attestationObject } = response;
    const challenge = challengeIn(clientDataJSON);
    const now = this.clock.now();
    if (challenge === undefined || !(await takeChallengeOf(this.database, { challenge, employeeId, now })))
      return refuse({ code: 'PASSKEY_REFUSED', details: {} });
    const { verifyRegistrationResponse } = await webauthn();
    const verified = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      // Whatever the library finds wrong with it, it is not what was asked for.
    }).catch(() => undefined);
    return verified?.verified
      ? verified.registrationInfo.credential
      : refuse({ code: 'PASSKEY_REFUSED', details: {} });
  }
}
