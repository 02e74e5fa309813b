import { findTable, type FoundTable, type WorkbookForm } from './find-table.ts';
import { damageTold, openWorkbook } from './open-workbook.ts';
import type { SheetRow } from './sheet-row.ts';
import { tableRows } from './table-rows.ts';

/** What is wanted of a workbook: to find its table, or that table's rows. */
export type WorkbookTask =
  Readonly<{ kind: 'find'; form: WorkbookForm }> | Readonly<{ kind: 'rows'; table: FoundTable }>;

export type WorkbookRequest = Readonly<{
  file: string;
  bytes: Uint8Array;
  unpackedBytes: number;
  task: WorkbookTask;
}>;

/** What is answered: the table, once; or rows, many at a time. */
export type WorkbookAnswer =
  Readonly<{ kind: 'table'; table: FoundTable }> | Readonly<{ kind: 'rows'; rows: readonly SheetRow[] }>;

/** Fewer take longer to hand over than to read. */
const ROWS_AT_ONCE = 500;

/** Reads what is wanted of a workbook. Throws FileError. */
export async function* workbookAnswers(request: WorkbookRequest): AsyncGenerator<WorkbookAnswer> {
  const { file, bytes, unpackedBytes, task } = request;
  const book = await openWorkbook(bytes, { file, unpackedBytes });
  if (task.kind === 'find') {
    const table = await damageTold(file, () => findTable(book, task.form, file));
    yield { kind: 'table', table };
    return;
  }
  const rows = tableRows(book, task.table);
  for (;;) {
    const some = await damageTold(file, () => takeSome(rows));
    if (some.length === 0) return;
    yield { kind: 'rows', rows: some };
  }
}

async function takeSome(rows: AsyncGenerator<SheetRow>): Promise<readonly SheetRow[]> {
  const some: SheetRow[] = [];
  while (some.length < ROWS_AT_ONCE) {
    const next = await rows.next();
    if (next.done) break;
    some.push(next.value);
  }
  return some;
}
