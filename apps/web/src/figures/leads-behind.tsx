import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from '../parts/more-button.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { FlowVisit, FlowVisits } from './flow-query.ts';
import { endOf, VisitsTable } from './visits-table.tsx';

type Props = Readonly<{
  query: UseInfiniteQueryResult<{ pages: readonly FlowVisits[] }>;
  /** The ways back to the number, and on. */
  children: ReactNode;
}>;

const COLUMNS = ['at-stage', 'who', 'came-there', 'stay', 'ended-as', 'worth'] as const;

/** The leads behind a number of the flow or of what is open now: what they are, how many, and one row for each. */
export function LeadsBehind({ query, children }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <Page title={t('figures.leads')}>
      {children}
      <Read query={query} rows={8}>
        {({ pages }) => (
          <>
            <Soft>
              {pages[0]?.rule} <strong>{t('figures.so-many', { count: pages[0]?.total ?? 0 })}</strong>
            </Soft>
            <VisitsTable
              visits={pages.flatMap(({ items }) => items)}
              columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`figures.${column}`)]))}
              cellsOf={(visit) => cellsOf(words, visit)}
            />
          </>
        )}
      </Read>
      <MoreButton query={query} />
    </Page>
  );
}

function cellsOf(words: Words, visit: FlowVisit) {
  const { t, moment, duration, money } = words;
  const { stage, employee, arrivedAt, endedAt, amount, currency } = visit;
  return {
    'at-stage': stage.name,
    who: employee?.name ?? t('figures.queue'),
    'came-there': moment(arrivedAt),
    stay: duration((endedAt === null ? Date.now() : Date.parse(endedAt)) - Date.parse(arrivedAt)),
    'ended-as': endOf(words, visit),
    worth: amount !== null && money(amount, currency),
  };
}
