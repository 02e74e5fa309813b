import { Inject, Injectable } from '@nestjs/common';
import type { ChangeCompanyBody, Company } from '#contracts';
import { refuse, type Instant } from '#conveyor';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, lockCompanyOf, nameCompanyOf, type Transaction } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** An administrator says what the firm is called. */
@Injectable()
export class ChangeCompany {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Names it; throws NOT_ALLOWED, or STALE_VERSION when it was changed since. */
  run({ version, name }: ChangeCompanyBody, caller: Caller): Promise<Company> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'settings.change');
      const { version: actual } = await lockCompanyOf(transaction);
      if (actual !== version)
        refuse({
          code: 'STALE_VERSION',
          details: { what: 'company', id: PRODUCT_ID, expected: version, actual },
        });
      return nameCompany(transaction, name, { caller, now });
    });
  }
}

/** Names the firm, and keeps who has. Meant for a transaction of the caller's. */
export async function nameCompany(
  transaction: Transaction,
  name: string | null,
  by: Readonly<{ caller: Caller; now: Instant }>,
): Promise<Company> {
  const named = await nameCompanyOf(transaction, name);
  const details = { version: named.version, fields: ['name'] };
  await keepAudit(transaction, by, { action: 'company.changed', subjectId: PRODUCT_ID, details });
  return named;
}
