import type { PeopleExported } from '#contracts';
import { csvText } from '#files';

const HEADINGS = ['of', 'table', 'record', 'column', 'value'] as const;

/** What is kept about people as one table for a spreadsheet: a row for each value that there is. */
export function personalCsv({ tables }: PeopleExported): string {
  const rows = tables.flatMap(({ of, table, rows: records }) =>
    records.flatMap((record, place) =>
      Object.entries(record).flatMap(([column, value]) =>
        value === null ? [] : [[of, table, String(place + 1), column, written(value)]],
      ),
    ),
  );
  return csvText([[...HEADINGS], ...rows], ',');
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
