import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refuse } from '#conveyor';
import { Database, readFunnelWordsOf } from '#database';
import { countImportRowsOf, readImportOf, type ImportCounts, type KeptImport } from '#database/imports';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';

/** An import with what has become of its rows so far, and why it failed, if it did. */
export type ShownImport = Omit<KeptImport, 'trouble'> &
  Readonly<{ counts: ImportCounts; reasons: readonly string[] }>;

/** As it is written down; only we write it. */
const Trouble = z.object({ reasons: z.array(z.string()) }).nullable();

/** Tells how far an import is. */
@Injectable()
export class ShowImport {
  constructor(private readonly database: Database) {}

  /** The import and what has become of its rows so far. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(id: string, caller: Caller): Promise<ShownImport> {
    const kept = await readImportOf(this.database, id);
    if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'import', id } });
    const funnel = (await readFunnelWordsOf(this.database)).find((one) => one.id === kept.funnelId);
    refuseOnDepartment(caller, 'leads.import', funnel?.departmentId ?? '');
    const { trouble, ...shown } = kept;
    const reasons = Trouble.parse(trouble)?.reasons ?? [];
    return { ...shown, reasons, counts: await countImportRowsOf(this.database, id) };
  }
}
