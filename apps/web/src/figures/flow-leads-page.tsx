import { useInfiniteQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { NotForRole } from '../parts/not-for-role.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { figuresSearch } from './figures-search.ts';
import { flowVisitsQuery } from './flow-query.ts';
import { LeadsBehind } from './leads-behind.tsx';
import { useFunnelOf } from './use-funnel-of.ts';
import { useSeesDepartment } from './use-sees-department.ts';

const route = getRouteApi('/figures/flow/leads');

/** The leads behind a number of the flow: for whoever sees all leads of the funnel. */
function FlowLeadsPage() {
  return useSeesDepartment() ? <FlowLeads /> : <NotForRole />;
}

function FlowLeads() {
  const { t } = useWords();
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useInfiniteQuery({
    ...flowVisitsQuery(funnel?.id ?? '', search),
    enabled: funnel !== undefined,
  });
  return (
    <LeadsBehind query={query}>
      <TextLink to="/figures/flow" search={figuresSearch(search)}>
        {t('flow.back')}
      </TextLink>
    </LeadsBehind>
  );
}

export const flowLeadsPage = createLazyRoute('/figures/flow/leads')({ component: FlowLeadsPage });
