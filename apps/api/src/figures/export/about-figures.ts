import type { Language } from '#conveyor';
import type { Days } from '#conveyor/hours';
import type { AboutTable } from '#files';
import { formatDay, textsIn } from '#texts';

/** Who has a table made, when, and in which language. */
export type Making = Pick<AboutTable, 'madeAt' | 'madeBy'> & Readonly<{ language: Language }>;

/** Of what the figures of a table are, and by which rule they are counted. */
export type FiguresOf = Readonly<{
  funnel: Readonly<{ name: string }>;
  rule: string;
  timeZone: string;
  /** Absent: of this moment. */
  days?: Days;
  source?: string | null;
  segment?: string | null;
  employee?: Readonly<{ name: string }> | null;
}>;

/** What a file of figures says about them. */
export function aboutFigures(
  { funnel, rule, timeZone, days, source = null, segment = null, employee = null }: FiguresOf,
  { madeAt, madeBy, language }: Making,
): AboutTable {
  const t = textsIn(language);
  const said = [
    [t('figures.filter.funnel'), funnel.name],
    [t('figures.filter.from'), days && formatDay(language, days.from)],
    [t('figures.filter.until'), days && formatDay(language, days.until)],
    [t('figures.filter.source'), source],
    [t('figures.filter.employee'), employee?.name],
    [t('figures.filter.segment'), segment],
  ] as const;
  return {
    rule,
    filter: said.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    madeAt,
    madeBy,
    timeZone,
  };
}
