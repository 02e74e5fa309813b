import { Inject, Injectable } from '@nestjs/common';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, forgetSealedOf, SEALED_COLUMNS } from '#database';
import type { Clock, SecretKeys } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { CONSOLE, NOBODY } from '../caller.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';

/** What a lost key has sealed is forgotten, so that the line starts again without it. */
@Injectable()
export class ForgetSecrets {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives how many there were; undefined, and nothing is done, when the key is one of ours and not lost. */
  async run(keyId: string): Promise<number | undefined> {
    if (this.keys.ids.includes(keyId)) return undefined;
    return this.database.transaction(async (transaction) => {
      let values = 0;
      for (const column of SEALED_COLUMNS) values += await forgetSealedOf(transaction, column, keyId);
      await keepAudit(
        transaction,
        { caller: { ...NOBODY, origin: CONSOLE }, now: this.clock.now() },
        { action: 'secrets.forgotten', subjectId: PRODUCT_ID, details: { keyId, values } },
      );
      return values;
    });
  }
}
