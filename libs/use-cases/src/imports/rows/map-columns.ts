import { IMPORT_FIELDS, NO_FIELD, type ImportField } from '#contracts';
import { headingsOf, isImportField, plainHeading } from './headings.ts';

/** What a person says about a column: its heading, and the field that it gives (`-`: none). */
export type ColumnWish = Readonly<{ column: string; field: string }>;

/** A column by its place, from 0, and its heading as it stands in the file. */
export type Column = Readonly<{ place: number; heading: string }>;

/** Which column gives which field, and which columns give none. */
export type ColumnMap = Readonly<{ columns: ReadonlyMap<ImportField, Column>; ignored: readonly string[] }>;

/** Why the columns of a file can't be read. */
export type ColumnProblem =
  | Readonly<{ rule: 'COLUMN_MISSING'; column: string; headings: string }>
  | Readonly<{ rule: 'FIELD_UNKNOWN'; field: string; fields: string }>
  | Readonly<{ rule: 'FIELD_TWICE'; field: string }>
  | Readonly<{ rule: 'NAME_MISSING'; headings: string }>;

/** Finds the column of each field by what was wished, else by its heading. All problems at once. */
export function mapColumns(
  heading: readonly string[],
  wishes: readonly ColumnWish[],
): ColumnMap | readonly ColumnProblem[] {
  const problems = wishes.flatMap((wish, index) => wishProblems(heading, wishes, wish, index));
  const columns = foundColumns(heading, wishes);
  const isWished = wishes.some(({ field }) => field === 'name');
  if (!columns.has('name') && !isWished)
    problems.push({ rule: 'NAME_MISSING', headings: heading.join(', ') });
  if (problems.length > 0) return problems;
  const given = new Set([...columns.values()].map(({ place }) => place));
  return { columns, ignored: heading.filter((_, place) => !given.has(place)) };
}

/** The same as far as it goes: what can't be found is left out. */
export function foundColumns(
  heading: readonly string[],
  wishes: readonly ColumnWish[],
): ReadonlyMap<ImportField, Column> {
  const taken = new Set(wishes.map(({ column }) => placeOf(heading, column)));
  const columns = new Map<ImportField, Column>();
  for (const field of IMPORT_FIELDS) {
    const wish = wishes.find((other) => other.field === field);
    const place = wish ? placeOf(heading, wish.column) : foundPlace(heading, field, taken);
    const title = heading[place];
    if (title === undefined) continue;
    columns.set(field, { place, heading: title });
    taken.add(place);
  }
  return columns;
}

function wishProblems(
  heading: readonly string[],
  wishes: readonly ColumnWish[],
  { column, field }: ColumnWish,
  index: number,
): ColumnProblem[] {
  const isField = isImportField(field);
  const isTwice = isField && wishes.findIndex((other) => other.field === field) < index;
  return [
    ...(placeOf(heading, column) < 0
      ? [{ rule: 'COLUMN_MISSING', column, headings: heading.join(', ') } as const]
      : []),
    ...(isField || field === NO_FIELD
      ? []
      : [{ rule: 'FIELD_UNKNOWN', field, fields: IMPORT_FIELDS.join(', ') } as const]),
    ...(isTwice ? [{ rule: 'FIELD_TWICE', field } as const] : []),
  ];
}

function placeOf(heading: readonly string[], column: string): number {
  const exact = heading.indexOf(column);
  return exact >= 0 ? exact : heading.findIndex((title) => plainHeading(title) === plainHeading(column));
}

/** -1 when no column that is still free is headed so. */
function foundPlace(heading: readonly string[], field: ImportField, taken: ReadonlySet<number>): number {
  for (const wanted of headingsOf(field)) {
    const place = heading.findIndex((title, at) => !taken.has(at) && plainHeading(title) === wanted);
    if (place >= 0) return place;
  }
  return -1;
}
