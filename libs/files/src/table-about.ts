import type { Language } from '#conveyor';
import { formatDayAndTime, textsIn } from '#texts';
import type { AboutTable } from './table.ts';

/** A line of what is said about a table. */
export type AboutLine = Readonly<{ name: string; value: string }>;

/** What is said about a table, in lines that people read. */
export function aboutLines(language: Language, about: AboutTable): readonly AboutLine[] {
  const t = textsIn(language);
  const filter =
    about.filter.length > 0 ? about.filter : [{ name: t('table.filter'), value: t('table.filter.none') }];
  return [
    { name: t('table.rule'), value: about.rule },
    ...filter,
    { name: t('table.made-at'), value: formatDayAndTime(language, about.madeAt, about.timeZone) },
    { name: t('table.made-by'), value: about.madeBy },
  ];
}

/** The filter in one line, for where a table has no room for several. */
export function filterLine(language: Language, { filter }: AboutTable): string {
  if (filter.length === 0) return textsIn(language)('table.filter.none');
  return filter.map(({ name, value }) => `${name}: ${value}`).join('; ');
}
