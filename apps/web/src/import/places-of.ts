import type { Import, ImportedRow } from './import-types.ts';

type Found = Readonly<{
  heading: readonly string[];
  columns: readonly Pick<NonNullable<Import['found']>['columns'][number], 'field' | 'heading'>[];
}>;

/** In which columns, by their place from 0, these fields stand; what no column was taken for stands nowhere. */
export function placesOf(found: Found | null, fields: ImportedRow['faults']): ReadonlySet<number> {
  const places = fields.map((field) => {
    const heading = found?.columns.find((column) => column.field === field)?.heading;
    return heading === undefined ? -1 : (found?.heading.indexOf(heading) ?? -1);
  });
  return new Set(places.filter((place) => place >= 0));
}
