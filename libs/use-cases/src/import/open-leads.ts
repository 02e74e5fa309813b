import { FileError, openTable, type FileSource, type FileTable, type TableForm } from '#files';
import { mapColumns, type ColumnWish } from './map-columns.ts';

type Wanted = Readonly<{ file: FileSource; form: TableForm; columns: readonly ColumnWish[] }>;

/**
 * Opens a file of leads. Of a workbook of which no sheet is named it is the first sheet with a column for their names; where none has one, the first
 * with a table. Throws a FileError.
 */
export async function openLeads({ file, form, columns }: Wanted): Promise<FileTable> {
  const first = await openTable(file, form);
  const namesLeads = ({ heading }: FileTable): boolean => 'ignored' in mapColumns(heading, columns);
  if (form.sheet !== null || namesLeads(first)) return first;
  for (const sheet of first.sheets.filter((name) => name !== first.sheet)) {
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
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
