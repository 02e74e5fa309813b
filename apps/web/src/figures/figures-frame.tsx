import type { ReactNode } from 'react';
import { Page } from '../parts/page.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { FiguresFilters } from './figures-filters.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { FiguresViews, type FiguresView } from './figures-views.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

type Props = Readonly<{
  view: FiguresView;
  search: FiguresSearch;
  /** The days that are shown, once they are known. */
  shown?: Readonly<{ from: string; until: string }> | undefined;
  /** False where a view is of this moment. */
  hasDays?: boolean;
  /** False where a view is of all that is known. */
  isNarrowed?: boolean;
  children: ReactNode;
}>;

/** What all pages of figures have: the ways from one to another, and the choice of the funnel and the days. */
export function FiguresFrame({ view, search, shown, hasDays = true, isNarrowed = true, children }: Props) {
  const { t } = useWords();
  const { funnels, funnel, looked } = useFunnelOf(search);
  return (
    <Page title={t('figures.title')}>
      <FiguresViews current={view} search={search} />
      {funnel && (
        <FiguresFilters
          key={funnel.id}
          view={view}
          funnel={funnel}
          funnels={funnels}
          search={search}
          shown={shown}
          hasDays={hasDays}
          isNarrowed={isNarrowed}
        />
      )}
      {looked.length > 0 ? children : <Soft>{t('figures.no-funnel')}</Soft>}
    </Page>
  );
}
