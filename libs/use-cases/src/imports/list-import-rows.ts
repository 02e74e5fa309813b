import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { listImportRowsOf, type ImportRowState } from '#database/imports';
import type { Caller } from '../caller.ts';
import { ShowImport } from './show-import.ts';

/** Which rows: those in a state, behind a line, so many at most. */
type Asked = Readonly<{ id: string; state: ImportRowState; after: number; most: number }>;

/** Lists what has become of rows of an import. */
@Injectable()
export class ListImportRows {
  constructor(
    private readonly database: Database,
    private readonly showImport: ShowImport,
  ) {}

  /** In the order of the file, with what is said of each. Throws NOT_FOUND, NOT_ALLOWED. */
  async run(
    { id, ...which }: Asked,
    caller: Caller,
  ): Promise<readonly Readonly<{ line: number; reason: string | null }>[]> {
    await this.showImport.run(id, caller);
    return listImportRowsOf(this.database, { importId: id, ...which });
  }
}
