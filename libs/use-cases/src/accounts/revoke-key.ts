import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { revokeKeyOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody wants a key of his to open nothing any more. */
@Injectable()
export class RevokeKey {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From the next request on; throws NOT_FOUND when he has no such key, or has revoked it. */
  async run(employeeId: string, id: string, caller: Caller): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (transaction) => {
      const isRevoked = await revokeKeyOf(transaction, { id, employeeId, now });
      if (!isRevoked) refuse({ code: 'NOT_FOUND', details: { what: 'key', id } });
      const entry = { action: 'key.revoked', subjectId: employeeId, details: { keyId: id } } as const;
      await keepAudit(transaction, { caller, now }, entry);
    });
  }
}
