import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { figuresSearch } from './figures-search.ts';
import type { NowLeadsSearch } from './flow-leads-search.ts';
import { nowVisitsQuery } from './flow-query.ts';
import { LeadsBehind } from './leads-behind.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures/now/leads');

/** The leads behind a number of what is open now. */
function NowLeadsPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useInfiniteQuery({
    ...nowVisitsQuery(funnel?.id ?? '', search),
    enabled: funnel !== undefined,
  });
  return (
    <LeadsBehind query={query}>
      <TextLink to="/figures/now" search={figuresSearch(search)}>
        {t('standing.back')}
      </TextLink>
      <OnTheBoard funnelId={funnel?.id} search={search} />
    </LeadsBehind>
  );
}

/** The same leads on the board, where it can show just them: all of somebody, or his late ones. */
function OnTheBoard({
  funnelId,
  search,
}: Readonly<{ funnelId: string | undefined; search: NowLeadsSearch }>) {
  const { t } = useWords();
  const { counted = 'open', stage, employee, person, source, segment, age } = search;
  const holder = employee ?? person;
  const isPart = [stage, age, source, segment].some((one) => one !== undefined);
  const isThere = holder !== undefined && !isPart;
  if (!isThere || (counted !== 'open' && counted !== 'late')) return null;
  return (
    <TextLink to="/board" search={{ funnel: funnelId, holder, ...(counted === 'late' && { late: true }) }}>
      {t('standing.on-the-board')}
    </TextLink>
  );
}

export const nowLeadsPage = createLazyRoute('/figures/now/leads')({ component: NowLeadsPage });
