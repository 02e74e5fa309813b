import { Injectable } from '@nestjs/common';
import { Import } from '#contracts/imports';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { listImportRowsOf, piecesOf, type KeptImport } from '#database/imports';
import { csvText } from '#files';
import { textsIn } from '#texts';
import type { Caller } from '../caller.ts';
import { planOf } from './kept-plan.ts';
import { openLeads } from './rows/open-leads.ts';
import { importFor } from './show-import.ts';

const ROWS_AT_ONCE = 1_000;

/** What spreadsheets set to Russian take for the separator; set to English they take it, too, when they are asked to import. */
const OF_SPREADSHEETS = ';';

/** Writes the rows of an import that could not come in, as they stand in its file, with the reason behind. */
@Injectable()
export class RejectedRows {
  constructor(private readonly database: Database) {}

  /**
   * The text of a CSV file, piece by piece, that can be imported itself once it is mended. Throws NOT_FOUND, NOT_ALLOWED, and IMPORT_STATE for one
   * that was not checked.
   */
  async run(id: string, caller: Caller): Promise<AsyncIterable<string>> {
    const { kept } = await importFor(this.database, id, caller);
    if (kept.plan === null) refuse({ code: 'IMPORT_STATE', details: { importId: id, state: kept.state } });
    return this.pieces(kept);
  }

  private async *pieces(kept: KeptImport): AsyncGenerator<string> {
    const { plan, language } = planOf(kept);
    const { encoding, delimiter, sheet, headingRow } = Import.shape.found.parse(kept.found) ?? plan;
    const table = await openLeads({
      file: { name: kept.fileName, pieces: () => piecesOf(this.database, kept.id) },
      form: { encoding, delimiter, sheet, headingRow },
      columns: plan.columns,
    });
    const sign = table.delimiter ?? OF_SPREADSHEETS;
    const cellsOf = (cells: readonly string[]): string[] =>
      table.heading.map((_, place) => cells[place] ?? '');
    yield csvText([[...table.heading, textsIn(language)('import.reason')]], sign);
    const bad = this.reasons(kept.id);
    let next = await bad.next();
    let rows: string[][] = [];
    for await (const row of table.rows) {
      while (!next.done && next.value.line < row.line) next = await bad.next();
      if (next.done) break;
      if (next.value.line !== row.line) continue;
      rows.push([...cellsOf(row.cells), next.value.reason]);
      if (rows.length < ROWS_AT_ONCE) continue;
      yield linesOf(rows, sign);
      rows = [];
    }
    if (rows.length > 0) yield linesOf(rows, sign);
  }

  /** Of the bad rows, in the order of the file. */
  private async *reasons(
    importId: string,
  ): AsyncGenerator<Readonly<{ line: number; reason: string }>, undefined> {
    let after = 0;
    for (;;) {
      const asked = { importId, state: 'bad', isTwin: false, after, most: ROWS_AT_ONCE } as const;
      const found = await listImportRowsOf(this.database, asked);
      for (const { line, reason } of found) yield { line, reason: reason ?? '' };
      const last = found.at(-1);
      if (!last) return undefined;
      after = last.line;
    }
  }
}

/** Behind the first piece of the file, which has the mark of UTF-8. */
function linesOf(rows: readonly (readonly string[])[], delimiter: string): string {
  return csvText(rows, delimiter).replace(/^\uFEFF/, '');
}
