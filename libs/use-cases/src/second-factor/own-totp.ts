import { Inject, Injectable } from '@nestjs/common';
import type { RecoveryCodes, TotpBegun } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { deleteTotpSecretOf, keepTotpSecretOf, totpSecretOf } from '#database/accounts';
import { createTotpSecret, sealSecret, totpUri, type Clock, type SecretKeys } from '#platform';
import { OwnPassword, type OnceMore } from '../accounts/own-password.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';
import { forgetCodesOfNothing } from './forget-codes-of-nothing.ts';
import { aboutTotp, takeTotp } from './prove-second-factor.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

const TOTP = { factor: 'totp' } as const;

/** Somebody sets up codes of his telephone as a second factor, or does without them again. */
@Injectable()
export class OwnTotp {
  constructor(
    private readonly database: Database,
    private readonly ownPassword: OwnPassword,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives a new secret, which counts once a code of it was shown. Throws SIGN_IN_REFUSED when the password is not his,
   * SECOND_FACTOR_SET when he has confirmed one.
   */
  async begin(employeeId: string, onceMore: OnceMore): Promise<TotpBegun> {
    const { email, name } = await this.ownPassword.check(employeeId, onceMore);
    const secret = createTotpSecret();
    const secretSealed = sealSecret(this.keys, secret, aboutTotp(employeeId));
    const isKept = await keepTotpSecretOf(this.database, { employeeId, secretSealed, now: this.clock.now() });
    if (!isKept) refuse({ code: 'SECOND_FACTOR_SET', details: {} });
    return { secret, uri: totpUri(secret, { issuer: 'Conveyor', account: email ?? name }) };
  }

  /** From now on codes are asked for. Gives recovery codes; those from before are void. Throws SECOND_FACTOR_WRONG, SECOND_FACTOR_SET. */
  async confirm(employeeId: string, code: string, caller: Caller): Promise<RecoveryCodes> {
    return this.database.transaction(async (transaction) => {
      const kept = await totpSecretOf(transaction, employeeId);
      if (kept?.isConfirmed) refuse({ code: 'SECOND_FACTOR_SET', details: {} });
      const now = this.clock.now();
      if (!(await takeTotp(transaction, this.keys, { employeeId, code, now })))
        refuse({ code: 'SECOND_FACTOR_WRONG', details: {} });
      const added = { action: 'account.factor-added', subjectId: employeeId, details: TOTP } as const;
      await keepAudit(transaction, { caller, now }, added);
      return { recoveryCodes: await makeRecoveryCodes(transaction, employeeId, now) };
    });
  }

  /** Does without it again. Throws SIGN_IN_REFUSED when the password is not his. */
  async remove(employeeId: string, onceMore: OnceMore, caller: Caller): Promise<void> {
    await this.ownPassword.check(employeeId, onceMore);
    await this.database.transaction(async (transaction) => {
      if (!(await deleteTotpSecretOf(transaction, employeeId))) return;
      const removed = { action: 'account.factor-removed', subjectId: employeeId, details: TOTP } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, removed);
      await forgetCodesOfNothing(transaction, employeeId);
    });
  }
}
