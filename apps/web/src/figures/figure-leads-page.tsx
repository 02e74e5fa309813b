import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { MoreButton } from '../parts/more-button.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { figuresSearch } from './figures-search.ts';
import { figureVisitsQuery, type FigureVisit } from './figures-query.ts';
import { useFunnelOf } from './use-funnel-of.ts';
import { endOf, VisitsTable } from './visits-table.tsx';

const route = getRouteApi('/figures/leads');

const COLUMNS = ['at-stage', 'who', 'begun', 'took', 'ended-as'] as const;

/** The leads behind a figure: one row for each visit that it counts. */
function FigureLeadsPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useInfiniteQuery({
    ...figureVisitsQuery(funnel?.id ?? '', search),
    enabled: funnel !== undefined,
  });
  return (
    <Page title={t('figures.leads')}>
      {search.on === 'strengths' ? (
        <TextLink to="/figures/strengths" search={figuresSearch(search)}>
          {t('strengths.back')}
        </TextLink>
      ) : (
        <TextLink to="/figures" search={figuresSearch(search)}>
          {t('figures.back')}
        </TextLink>
      )}
      <Soft>{t(`figures.counted.${search.counted ?? 'entered'}`)}</Soft>
      <Read query={query} rows={8}>
        {({ pages }) => <Visits visits={pages.flatMap(({ items }) => items)} />}
      </Read>
      <MoreButton query={query} />
    </Page>
  );
}

function Visits({ visits }: Readonly<{ visits: readonly FigureVisit[] }>) {
  const words = useWords();
  return (
    <VisitsTable
      visits={visits}
      columns={Object.fromEntries(COLUMNS.map((column) => [column, words.t(`figures.${column}`)]))}
      cellsOf={(visit) => cellsOf(words, visit)}
    />
  );
}

function cellsOf(words: Words, visit: FigureVisit) {
  const { t, moment, duration } = words;
  const { stage, employee, enteredAt, endedAt } = visit;
  const took = endedAt === null ? null : Date.parse(endedAt) - Date.parse(enteredAt);
  return {
    'at-stage': stage.name,
    who: employee?.name ?? t('figures.queue'),
    begun: moment(enteredAt),
    took: took === null ? null : duration(took),
    'ended-as': endOf(words, visit),
  };
}

export const figureLeadsPage = createLazyRoute('/figures/leads')({ component: FigureLeadsPage });
