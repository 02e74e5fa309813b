import { Injectable } from '@nestjs/common';
import { IMPORT_FIELDS } from '#contracts';
import { ROWS_LOOKED_AT, type ImportTable, type ImportTableQuery } from '#contracts/imports';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { piecesOf } from '#database/imports';
import type { FileTable } from '#files';
import type { Caller } from '../caller.ts';
import { foundColumns } from './rows/map-columns.ts';
import { openLeads } from './rows/open-leads.ts';
import { rememberedOf, type Mapping } from './rows/remembered.ts';
import { importFor } from './show-import.ts';

/** Shows the beginning of a file that was sent, and what its columns are taken for. */
@Injectable()
export class LookAtImport {
  constructor(private readonly database: Database) {}

  /** As it is read by this form; what is not said is found out. Throws NOT_FOUND, NOT_ALLOWED, IMPORT_STATE while it is still coming in, and FileError. */
  async run(id: string, form: ImportTableQuery, caller: Caller): Promise<ImportTable> {
    const { kept, departmentId } = await importFor(this.database, id, caller);
    if (kept.state === 'sending')
      refuse({ code: 'IMPORT_STATE', details: { importId: id, state: kept.state } });
    const { encoding = null, delimiter = null, sheet = null, headingRow = null } = form;
    const table = await openLeads({
      file: { name: kept.fileName, pieces: () => piecesOf(this.database, id) },
      form: { encoding, delimiter, sheet, headingRow },
      columns: [],
    });
    const rows: { line: number; cells: string[] }[] = [];
    for await (const { line, cells } of table.rows) {
      rows.push({ line, cells: [...cells] });
      if (rows.length === ROWS_LOOKED_AT) break;
    }
    const remembered = await rememberedOf(this.database, departmentId, table.heading);
    return {
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      sheets: [...table.sheets],
      headingRow: table.headingRow,
      columns: columnsOf(table, remembered),
      meanings: remembered.meanings,
      rows,
    };
  }
}

function columnsOf({ heading }: FileTable, { columns }: Mapping): ImportTable['columns'] {
  const by = columns.length > 0 ? 'remembered' : 'heading';
  const found = foundColumns(heading, columns);
  return heading.map((title, place) => {
    const field = IMPORT_FIELDS.find((one) => found.get(one)?.place === place) ?? null;
    return { heading: title, field, by };
  });
}
