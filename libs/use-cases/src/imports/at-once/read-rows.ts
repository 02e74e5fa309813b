import type { Language } from '#conveyor';
import type { FileTable } from '#files';
import { refusalSentence, textsIn } from '#texts';
import { ImportError } from '../rows/import-error.ts';
import type { ColumnMap } from '../rows/map-columns.ts';
import { readRow, type BadRow } from '../rows/read-row.ts';
import { resolveRow, type Entry, type Target } from '../rows/resolve-row.ts';

/** All rows of a file, those that may enter and those that can't. */
export type ReadRows = Readonly<{ entries: readonly Entry[]; bad: readonly BadRow[] }>;

/** How rows are read: which column is which field, where leads enter, in which language a bad row is told, and how many are taken (null: all). */
export type Reading = Readonly<{
  map: ColumnMap;
  target: Target;
  language: Language;
  mostRows: number | null;
}>;

/** What reading needs from outside: which external ids are taken, and somebody to tell how far it is. */
export type ReadingAids = Readonly<{
  taken: (externalIds: readonly string[]) => Promise<ReadonlySet<string>>;
  progress: (rows: number) => void;
}>;

const ROWS_AT_ONCE = 1_000;

/**
 * Reads and resolves every row; an external id that is taken, or stands in the file twice, makes a row a bad one. Throws ImportError for a file
 * with more rows than are taken.
 */
export async function readRows(
  table: FileTable,
  { map, target, language, mostRows }: Reading,
  { taken, progress }: ReadingAids,
): Promise<ReadRows> {
  const read: (Entry | BadRow)[] = [];
  for await (const row of table.rows) {
    read.push(resolveRow(readRow(row, table.heading.length, map, language), target, language));
    if (mostRows !== null && read.length > mostRows)
      throw new ImportError([{ rule: 'TOO_MANY_ROWS', most: mostRows }]);
    if (read.length % ROWS_AT_ONCE === 0) progress(read.length);
  }
  progress(read.length);
  const unique = withoutRepeated(read, language);
  const checked = await withoutTaken(unique, taken, language);
  return {
    entries: checked.filter((row): row is Entry => 'lead' in row),
    bad: checked.filter((row): row is BadRow => 'reason' in row),
  };
}

function withoutRepeated(rows: readonly (Entry | BadRow)[], language: Language): readonly (Entry | BadRow)[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const externalId = 'lead' in row ? row.lead.facts.externalId : null;
    if (externalId === null) return row;
    const line = lines.get(externalId);
    lines.set(externalId, line ?? row.row.line);
    if (line === undefined) return row;
    return {
      row: row.row,
      reason: textsIn(language)('import.repeated', { externalId, line }),
      faults: ['externalId'],
    };
  });
}

async function withoutTaken(
  rows: readonly (Entry | BadRow)[],
  taken: ReadingAids['taken'],
  language: Language,
): Promise<readonly (Entry | BadRow)[]> {
  const ids = rows.flatMap((row) => ('lead' in row ? (row.lead.facts.externalId ?? []) : []));
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
    for (const id of await taken(ids.slice(start, start + ROWS_AT_ONCE))) found.add(id);
  }
  return rows.map((row) => {
    const externalId = 'lead' in row ? row.lead.facts.externalId : null;
    if (externalId === null || !found.has(externalId)) return row;
    return {
      row: row.row,
      reason: refusalSentence(language, 'EXTERNAL_ID_TAKEN', { externalId }),
      faults: ['externalId'],
    };
  });
}
