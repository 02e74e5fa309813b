import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, readFunnelWordsOf } from '#database';
import { countImportRowsOf, readImportOf, type ImportCounts, type KeptImport } from '#database/imports';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';

/** Tells how far an import is. */
@Injectable()
export class ShowImport {
  constructor(private readonly database: Database) {}

  /** The import and what has become of its rows so far. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(id: string, caller: Caller): Promise<KeptImport & Readonly<{ counts: ImportCounts }>> {
    const kept = await readImportOf(this.database, id);
    if (!kept) return refuse({ code: 'NOT_FOUND', details: { what: 'import', id } });
    const funnel = (await readFunnelWordsOf(this.database)).find((one) => one.id === kept.funnelId);
    refuseOnDepartment(caller, 'leads.import', funnel?.departmentId ?? '');
    return { ...kept, counts: await countImportRowsOf(this.database, id) };
  }
}
