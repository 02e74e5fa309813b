import {
  FileError,
  openTable,
  type FileErrorCode,
  type FileSource,
  type FileTable,
  type TableForm,
} from '#files';
import { mapColumns, type ColumnWish } from './map-columns.ts';

type Wanted = Readonly<{ file: FileSource; form: TableForm; columns: readonly ColumnWish[] }>;

/** Each is opened in a process of its own, while somebody waits: who has more sheets names the one. */
const MOST_LOOKED_AT = 10;

/** What only says that leads stand elsewhere. */
const NO_TABLE: ReadonlySet<FileErrorCode> = new Set(['SHEET_EMPTY', 'SHEET_WITHOUT_TABLE']);

/**
 * Opens a file of leads. Of a workbook of which no sheet is named it is the first sheet with a column for their names, among the first ten; where none
 * has one, the first with a table. Throws a FileError.
 */
export async function openLeads({ file, form, columns }: Wanted): Promise<FileTable> {
  const first = await openTable(file, form);
  const namesLeads = ({ heading }: FileTable): boolean => 'ignored' in mapColumns(heading, columns);
  if (form.sheet !== null || namesLeads(first)) return first;
  for (const sheet of first.sheets.slice(0, MOST_LOOKED_AT).filter((name) => name !== first.sheet)) {
    const table = await tableOn(file, { ...form, sheet });
    if (table && namesLeads(table)) return table;
  }
  return first;
}

/** The table of a sheet; undefined where there is none. */
async function tableOn(file: FileSource, form: TableForm): Promise<FileTable | undefined> {
  try {
    return await openTable(file, form);
  } catch (error) {
    if (error instanceof FileError && NO_TABLE.has(error.code)) return undefined;
    throw error;
  }
}
