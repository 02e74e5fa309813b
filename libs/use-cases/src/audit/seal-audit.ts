import { Injectable } from '@nestjs/common';
import { sealAll } from '#conveyor/audit';
import {
  chainHeadOf,
  Database,
  insertSealsOf,
  lockSealingOf,
  takeUnsealedOf,
  type Transaction,
} from '#database';
import { sha256 } from './sha256.ts';

/** Seals a transaction: some 20 ms of work. */
const MOST_AT_ONCE = 1_000;

/** Closes audit records into the chain, a few seconds after they were written, so that no move has to wait for another's. */
@Injectable()
export class SealAudit {
  constructor(private readonly database: Database) {}

  /** Seals everything that can be seen, unless another process does it; resolves to how many. Ends early when `stopping` is aborted. */
  async run(stopping: AbortSignal): Promise<number> {
    let sealed = 0;
    while (!stopping.aborted) {
      const some = await this.database.transaction(sealSome);
      sealed += some;
      if (some < MOST_AT_ONCE) break;
    }
    return sealed;
  }
}

async function sealSome(transaction: Transaction): Promise<number> {
  if (!(await lockSealingOf(transaction))) return 0;
  const records = await takeUnsealedOf(transaction, MOST_AT_ONCE);
  if (records.length === 0) return 0;
  const seals = sealAll(await chainHeadOf(transaction), records, sha256);
  await insertSealsOf(transaction, seals);
  return seals.length;
}
