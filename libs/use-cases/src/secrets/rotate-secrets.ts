import { Inject, Injectable } from '@nestjs/common';
import { PRODUCT_ID } from '#conveyor/audit';
import { Database, resealOf, SEALED_COLUMNS, sealedOtherwiseOf, type SealedColumn } from '#database';
import { openSecret, sealSecret, type Clock, type SecretKeys } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { CONSOLE, NOBODY } from '../caller.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';

/** Of so many a transaction is made: enough to be fast, few enough to be interrupted at any time. */
const BATCH = 200;

/** Everything that is sealed is sealed anew with the first key. */
@Injectable()
export class RotateSecrets {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives how many values were sealed anew. What was done stays done when it is interrupted, and the next run does the rest. Throws
   * SecretError: NO_KEY; KEY_UNKNOWN or NOT_AS_SEALED for a value that can't be opened, which stays as it is.
   */
  async run(tell: (values: number) => void = () => undefined): Promise<number> {
    const { id: keyId } = this.keys.sealing();
    let values = 0;
    for (const column of SEALED_COLUMNS) {
      let after = '';
      for (;;) {
        const batch = await this.batch(column, keyId, after);
        if (!batch) break;
        after = batch.last;
        values += batch.resealed;
        tell(values);
      }
    }
    return values;
  }

  private async batch(
    column: SealedColumn,
    keyId: string,
    after: string,
  ): Promise<Readonly<{ last: string; resealed: number }> | undefined> {
    return this.database.transaction(async (transaction) => {
      const found = await sealedOtherwiseOf(transaction, column, { keyId, after, most: BATCH });
      const last = found.at(-1)?.about;
      if (last === undefined) return undefined;
      let resealed = 0;
      for (const from of found) {
        const secret = openSecret(this.keys, from.sealed, from.about).reveal();
        const to = sealSecret(this.keys, secret, from.about);
        if (await resealOf(transaction, column, { from, to })) resealed += 1;
      }
      await keepAudit(
        transaction,
        { caller: { ...NOBODY, origin: CONSOLE }, now: this.clock.now() },
        { action: 'secrets.rotated', subjectId: PRODUCT_ID, details: { keyId, values: resealed } },
      );
      return { last, resealed };
    });
  }
}
