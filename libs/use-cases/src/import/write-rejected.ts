import type { Language } from '#conveyor';
import { writeCsv, type CsvFile } from '#files';
import { textsIn } from '#texts';
import type { BadRow } from './read-row.ts';

/**
 * Writes the bad rows beside their file as they stood in it, with the reason behind, and gives the new file's path; mended, it can be imported
 * itself.
 */
export async function writeRejected(
  file: string,
  { heading, delimiter }: CsvFile,
  bad: readonly BadRow[],
  language: Language,
): Promise<string> {
  const rejected = `${file}.rejected.csv`;
  const rows = bad.map(({ row, reason }) => [...heading.map((_, place) => row.cells[place] ?? ''), reason]);
  await writeCsv(rejected, [[...heading, textsIn(language)('import.reason')], ...rows], delimiter);
  return rejected;
}
