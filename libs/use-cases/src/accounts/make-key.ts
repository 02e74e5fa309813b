import { Inject, Injectable } from '@nestjs/common';
import type { ApiKeyMade, NewApiKeyBody } from '#contracts';
import { DAY, refuse } from '#conveyor';
import { Database } from '#database';
import { accountByEmailOf, insertKeyOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { newKey } from './api-key.ts';
import { shownKey } from './shown-key.ts';

/** Somebody makes a key for a program of his. */
@Injectable()
export class MakeKey {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same for who has an account under this address (in lower case); throws NO_SUCH_ACCOUNT. */
  async forAddress(email: string, body: NewApiKeyBody, caller: Caller): Promise<ApiKeyMade> {
    const account = await accountByEmailOf(this.database, email);
    if (!account) return refuse({ code: 'NO_SUCH_ACCOUNT', details: { email } });
    return this.run(account.employeeId, body, caller);
  }

  /** Makes it. The answer is the only one that has the key itself. Throws NOT_SIGNED_IN when the account was closed in that moment. */
  async run(employeeId: string, { name, rights, days }: NewApiKeyBody, caller: Caller): Promise<ApiKeyMade> {
    const now = this.clock.now();
    const { id, key, secretHash } = newKey(now);
    const made = { id, name, rights, createdAt: now, expiresAt: days === null ? null : now + days * DAY };
    const details = { keyId: id, rights };
    await this.database.transaction(async (transaction) => {
      if (!(await insertKeyOf(transaction, { ...made, secretHash, employeeId })))
        refuse({ code: 'NOT_SIGNED_IN', details: {} });
      await keepAudit(transaction, { caller, now }, { action: 'key.made', subjectId: employeeId, details });
    });
    return { ...shownKey({ ...made, usedAt: null }), key };
  }
}
