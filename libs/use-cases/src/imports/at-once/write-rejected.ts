import type { Language } from '#conveyor';
import { writeCsv, type FileTable } from '#files';
import { textsIn } from '#texts';
import type { BadRow } from '../rows/read-row.ts';

/** What spreadsheets set to Russian take for the separator; set to English they take it, too, when they are asked to import. */
const OF_SPREADSHEETS = ';';

/**
 * Writes the bad rows beside their file as they stood in it, with the reason behind, and gives the new file's path; mended, it can be imported
 * itself.
 */
export async function writeRejected(
  file: string,
  { heading, delimiter }: FileTable,
  bad: readonly BadRow[],
  language: Language,
): Promise<string> {
  const rejected = `${file}.rejected.csv`;
  const rows = bad.map(({ row, reason }) => [...heading.map((_, place) => row.cells[place] ?? ''), reason]);
  await writeCsv(
    rejected,
    [[...heading, textsIn(language)('import.reason')], ...rows],
    delimiter ?? OF_SPREADSHEETS,
  );
  return rejected;
}
