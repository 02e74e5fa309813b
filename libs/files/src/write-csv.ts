import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { FileError, systemReason } from './file-error.ts';
import { withEscape } from './formulas.ts';

/** Rows as a spreadsheet opens them: with a mark of UTF-8, and cells that would be formulas made harmless by an apostrophe. */
export function csvText(rows: readonly (readonly string[])[], delimiter: string): string {
  return stringify(
    rows.map((row) => row.map(withEscape)),
    { delimiter, bom: true },
  );
}

/**
 * Writes a CSV file as a spreadsheet opens it: UTF-8 with a mark, cells that would be formulas made harmless by
 * an apostrophe (`readCsv` takes it off again). Replaces a file of that name. Throws FILE_UNWRITABLE.
 */
export async function writeCsv(
  file: string,
  rows: readonly (readonly string[])[],
  delimiter: string,
): Promise<void> {
  const text = csvText(rows, delimiter);
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw new FileError(
      { code: 'FILE_UNWRITABLE', details: { file, reason: systemReason(cause) } },
      { cause },
    );
  }
}
