import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Read } from '../parts/read.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { askedOf, searchIn, type FiguresSearch } from './figures-search.ts';
import { FlowCohort } from './flow-cohort.tsx';
import { FlowForecast, FlowVelocity } from './flow-forecast.tsx';
import { flowQuery, type FunnelFlow } from './flow-query.ts';
import { flowLinks } from './flow-links.ts';
import { FlowThroughput } from './flow-throughput.tsx';
import { FlowWork, Narrowest } from './flow-work.tsx';
import { RuledSection } from './ruled-section.tsx';
import { useFunnelOf } from './use-funnel-of.ts';
import { usePartOf } from './use-part-of.ts';
import { useSeesDepartment } from './use-sees-department.ts';

const route = getRouteApi('/figures/flow');

/** How leads go through a funnel, or through each of a department: for whoever sees all of its leads. */
function FlowPage() {
  return useSeesDepartment() ? <Flow /> : <NotForRole />;
}

function Flow() {
  const search = route.useSearch();
  const { looked } = useFunnelOf(search);
  const [first] = looked;
  const { data } = useQuery({ ...flowQuery(first?.id ?? '', search), enabled: first !== undefined });
  return (
    <FiguresFrame view="/figures/flow" search={search} shown={data}>
      {looked.map(({ id }) => (
        <OfFunnel key={id} search={searchIn(search, id)} funnelId={id} />
      ))}
    </FiguresFrame>
  );
}

function OfFunnel({ search, funnelId }: Readonly<{ search: FiguresSearch; funnelId: string }>) {
  const query = useQuery(flowQuery(funnelId, search));
  return (
    <Read query={query} rows={12}>
      {(flow) => <Parts flow={flow} search={search} />}
    </Read>
  );
}

function Parts({ flow, search }: Readonly<{ flow: FunnelFlow; search: FiguresSearch }>) {
  const titleOf = usePartOf(search, flow.funnel);
  const files = { view: 'flow', funnelId: flow.funnel.id, asked: askedOf(search) } as const;
  const { employee, cohort, throughput, work, bottleneck, velocity, forecast } = flow;
  const links = flowLinks(search, flow);
  const isOfOne = employee !== null;
  return (
    <>
      <RuledSection title={titleOf('flow.cohort')} rule={cohort.rule}>
        <FlowCohort {...cohort} links={links} />
        <Downloads {...files} tables={['cohort']} />
      </RuledSection>
      <RuledSection title={titleOf('flow.throughput')} rule={throughput.rule}>
        <FlowThroughput throughput={throughput} work={work} links={links} />
        <Downloads {...files} tables={['throughput']} />
      </RuledSection>
      <RuledSection title={titleOf('flow.bottleneck')} rule={bottleneck.rule}>
        {!isOfOne && <Narrowest {...bottleneck} />}
      </RuledSection>
      <RuledSection title={titleOf('flow.work')} rule={work.rule}>
        <FlowWork {...work} isOfOne={isOfOne} links={links} />
        <Downloads {...files} tables={['work']} />
      </RuledSection>
      <RuledSection title={titleOf('flow.velocity')} rule={velocity.rule}>
        {!isOfOne && (
          <>
            <FlowVelocity {...velocity} links={links} />
            <Downloads {...files} tables={['velocity']} />
          </>
        )}
      </RuledSection>
      <RuledSection title={titleOf('flow.forecast')} rule={forecast.rule}>
        <FlowForecast {...forecast} links={links} />
        <Downloads {...files} tables={['forecast']} />
      </RuledSection>
    </>
  );
}

export const flowPage = createLazyRoute('/figures/flow')({ component: FlowPage });
