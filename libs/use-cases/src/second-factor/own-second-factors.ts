import { Inject, Injectable } from '@nestjs/common';
import type { OwnSecondFactors as Shown, RecoveryCodes } from '#contracts';
import { refuse } from '#conveyor';
import { factorsOf } from '#conveyor/access';
import { Database } from '#database';
import { ownFactorsOf, passkeysOf } from '#database/accounts';
import type { Clock } from '#platform';
import { OwnPassword, type OnceMore } from '../accounts/own-password.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

/** What somebody has set up beside his password. */
@Injectable()
export class OwnSecondFactors {
  constructor(
    private readonly database: Database,
    private readonly ownPassword: OwnPassword,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Shows it, and nothing that opens anything. */
  async show(employeeId: string): Promise<Shown> {
    const own = await ownFactorsOf(this.database, employeeId);
    const passkeys = await passkeysOf(this.database, employeeId);
    return {
      ways: [...factorsOf(own)],
      passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
        id,
        name,
        createdAt: new Date(createdAt).toISOString(),
        usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
      })),
      recoveryCodes: own.recoveryCodes,
    };
  }

  /** New recovery codes in the place of those that he had. Throws SIGN_IN_REFUSED, and SECOND_FACTOR_NOT_SET when he has set up nothing that they would stand in for. */
  async recoveryCodes(employeeId: string, onceMore: OnceMore, caller: Caller): Promise<RecoveryCodes> {
    await this.ownPassword.check(employeeId, onceMore);
    return this.database.transaction(async (transaction) => {
      if (factorsOf(await ownFactorsOf(transaction, employeeId)).length === 0)
        refuse({ code: 'SECOND_FACTOR_NOT_SET', details: {} });
      const now = this.clock.now();
      const entry = { action: 'account.recovery-codes-made', subjectId: employeeId, details: {} } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return { recoveryCodes: await makeRecoveryCodes(transaction, employeeId, now) };
    });
  }
}
