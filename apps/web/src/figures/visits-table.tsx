import type { ReactNode } from 'react';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { FigureVisit } from './figures-query.ts';

type Props<Visit extends FigureVisit> = Readonly<{
  visits: readonly Visit[];
  /** How the columns after the lead are called. */
  columns: Readonly<Record<string, string>>;
  cellsOf: (visit: Visit) => Readonly<Record<string, ReactNode>>;
}>;

/** The leads behind a number: one row for each visit that it counts. */
export function VisitsTable<Visit extends FigureVisit>({ visits, columns, cellsOf }: Props<Visit>) {
  const { t } = useWords();
  if (visits.length === 0) return <Soft>{t('figures.nobody-behind')}</Soft>;
  return (
    <FiguresTable name={t('figures.leads')} columns={{ lead: t('figures.lead'), ...columns }}>
      {visits.map((visit) => (
        <FiguresRow
          key={visit.id}
          head={
            <TextLink to="/leads/$leadId" params={{ leadId: visit.lead.id }}>
              {[visit.lead.name, visit.lead.company].filter((name) => name !== null).join(', ')}
            </TextLink>
          }
          cells={cellsOf(visit)}
        />
      ))}
    </FiguresTable>
  );
}

/** How a visit ended, in words; that it goes on, where it does. */
export function endOf({ t }: Words, { outcome, reason }: Pick<FigureVisit, 'outcome' | 'reason'>): string {
  const ended = outcome === null ? t('figures.goes-on') : t(`outcome.${outcome}`);
  return reason === null ? ended : `${ended}: ${reason}`;
}
