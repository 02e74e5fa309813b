import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { daysOf } from './figures-search.ts';
import { FlowCohort } from './flow-cohort.tsx';
import { FlowForecast, FlowVelocity } from './flow-forecast.tsx';
import { flowQuery, type FunnelFlow } from './flow-query.ts';
import { flowLinks, type FlowLinks } from './flow-links.ts';
import { FlowThroughput } from './flow-throughput.tsx';
import { FlowWork, Narrowest } from './flow-work.tsx';
import { useFunnelOf } from './use-funnel-of.ts';
import { useSeesDepartment } from './use-sees-department.ts';

const route = getRouteApi('/figures/flow');

/** How leads go through a funnel: for whoever sees all of its leads. */
function FlowPage() {
  return useSeesDepartment() ? <Flow /> : <NotForRole />;
}

function Flow() {
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useQuery({ ...flowQuery(funnel?.id ?? '', search), enabled: funnel !== undefined });
  return (
    <FiguresFrame view="/figures/flow" search={search} hasLeadFacts={false} shown={query.data}>
      <Read query={query} rows={12}>
        {(flow) => <Parts flow={flow} links={flowLinks(search, flow)} />}
      </Read>
    </FiguresFrame>
  );
}

function Parts({ flow, links }: Readonly<{ flow: FunnelFlow; links: FlowLinks }>) {
  const { t } = useWords();
  const files = { view: 'flow', funnelId: flow.funnel.id, asked: daysOf(links.days) } as const;
  const { cohort, throughput, work, bottleneck, velocity, forecast } = flow;
  return (
    <>
      <Section title={t('flow.cohort')} about={cohort.rule}>
        <FlowCohort {...cohort} links={links} />
        <Downloads {...files} tables={['cohort']} />
      </Section>
      <Section title={t('flow.throughput')} about={throughput.rule}>
        <FlowThroughput throughput={throughput} work={work} links={links} />
        <Downloads {...files} tables={['throughput']} />
      </Section>
      <Section title={t('flow.bottleneck')} about={bottleneck.rule}>
        <Narrowest {...bottleneck} />
      </Section>
      <Section title={t('flow.work')} about={work.rule}>
        <FlowWork {...work} links={links} />
        <Downloads {...files} tables={['work']} />
      </Section>
      <Section title={t('flow.velocity')} about={velocity.rule}>
        <FlowVelocity {...velocity} links={links} />
        <Downloads {...files} tables={['velocity']} />
      </Section>
      <Section title={t('flow.forecast')} about={forecast.rule}>
        <FlowForecast {...forecast} links={links} />
        <Downloads {...files} tables={['forecast']} />
      </Section>
    </>
  );
}

export const flowPage = createLazyRoute('/figures/flow')({ component: FlowPage });
