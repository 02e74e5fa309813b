import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, readFunnelWordsOf } from '#database';
import {
  deleteImportOf,
  insertImportOf,
  insertPieceOf,
  keepWholeImportOf,
  readImportOf,
  type NewImport,
} from '#database/imports';
import { uuidv7, type Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** A file that is sent, and the funnel into which its leads are to come. */
export type SentFile = Readonly<{
  /** As whoever sends it calls it, so that what is sent again is there once; one of ours when absent. */
  id?: string;
  funnelId: string;
  fileName: string;
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}>;

/** As much is kept in one row: a megabyte is read in some milliseconds, and few are in memory at once. */
export const PIECE_BYTES = 1_048_576;

/** The most that is taken; exports of CRMs with three hundred thousand leads have a fifth of it. */
export const MOST_SENT_BYTES = 200 * 1_048_576;

/** Keeps a file whose leads are to come in, piece by piece as it is sent: it is never in memory as a whole. */
@Injectable()
export class SendImport {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The id of the import. What is there under its id already is left as it is, unless it never came in whole. Throws NOT_FOUND, NOT_ALLOWED,
   * IDEMPOTENCY_KEY_REUSED for an id of another file, IMPORT_STATE where it
   * is sent once more meanwhile, and FILE_TOO_LARGE, after which nothing of it is kept.
   */
  async run({ id: wanted, funnelId, fileName, bytes }: SentFile, caller: Caller): Promise<string> {
    const funnel = (await readFunnelWordsOf(this.database)).find(({ id }) => id === funnelId);
    if (!funnel) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    refuseOnDepartment(caller, 'leads.import', funnel.departmentId);
    const madeAt = this.clock.now();
    const [id, sender] = [wanted ?? uuidv7(madeAt), uuidv7(madeAt)];
    const made = { id, funnelId, madeAt, madeBy: caller.actor, fileName, sender };
    if (wanted !== undefined && (await this.isThere(made))) return id;
    if (!(await insertImportOf(this.database, made))) refuseTwins(id);
    try {
      await this.keep(made, bytes);
      return id;
    } catch (error) {
      await deleteImportOf(this.database, id, sender);
      throw error;
    }
  }

  private async keep({ id, sender }: NewImport, bytes: SentFile['bytes']): Promise<void> {
    let number = 0;
    for await (const piece of inPieces(bytes)) {
      const isKept = await insertPieceOf(this.database, { importId: id, sender, number, bytes: piece });
      if (!isKept) refuseTwins(id);
      number += 1;
    }
    if (!(await keepWholeImportOf(this.database, id, sender))) refuseTwins(id);
  }

  /** Whether it is there, whole. What has broken off on its way is forgotten, and sent anew. */
  private async isThere({ id, funnelId, madeBy, fileName }: NewImport): Promise<boolean> {
    const before = await readImportOf(this.database, id);
    if (!before) return false;
    if (before.funnelId !== funnelId || before.madeBy !== madeBy || before.fileName !== fileName)
      refuse({ code: 'IDEMPOTENCY_KEY_REUSED', details: { key: id } });
    if (before.state !== 'sending') return true;
    await deleteImportOf(this.database, id, null);
    return false;
  }
}

/** The same file is sent twice at one time: the later one counts. */
function refuseTwins(importId: string): never {
  return refuse({ code: 'IMPORT_STATE', details: { importId, state: 'sending' } });
}

async function* inPieces(bytes: SentFile['bytes']): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let [length, sent] = [0, 0];
  for await (const some of bytes) {
    sent += some.length;
    if (sent > MOST_SENT_BYTES) refuse({ code: 'FILE_TOO_LARGE', details: { most: MOST_SENT_BYTES } });
    waiting.push(some);
    length += some.length;
    if (length < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(waiting);
}
