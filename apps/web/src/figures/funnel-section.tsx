import type { ReactNode } from 'react';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads, type FigureTable } from './downloads.tsx';
import { askedOf, type FiguresSearch } from './figures-search.ts';

type Props = Readonly<{
  funnelId: string;
  title: string;
  isEmpty: boolean;
  search: FiguresSearch;
  /** As which files they can be taken along. */
  tables: readonly FigureTable[];
  children: ReactNode;
}>;

/** The counted figures of one funnel, and their files; or that there are none. */
export function FunnelSection({ funnelId, title, isEmpty, search, tables, children }: Props) {
  const { t } = useWords();
  return (
    <Section title={title}>
      {isEmpty ? (
        <Soft>{t('figures.none')}</Soft>
      ) : (
        <>
          {children}
          <Downloads view="figures" tables={tables} funnelId={funnelId} asked={askedOf(search)} />
        </>
      )}
    </Section>
  );
}
