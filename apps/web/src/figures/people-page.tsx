import { useQueries, useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Clocks } from './clocks.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { passedOnQuery, peopleFiguresQuery, type PeopleFigures } from './figures-query.ts';
import type { FiguresSearch } from './figures-search.ts';
import { FunnelSection } from './funnel-section.tsx';
import { HowCounted } from './how-counted.tsx';
import { PeopleTables } from './people-tables.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures/people');

/** Who did what at which stage of a funnel, or of all funnels of a department, and what became of the leads that each one passed on. */
function PeopleFiguresPage() {
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useQuery({ ...peopleFiguresQuery(funnel?.id ?? '', search), enabled: funnel !== undefined });
  return (
    <FiguresFrame view="/figures/people" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {(told) => <People {...told} search={search} />}
      </Read>
    </FiguresFrame>
  );
}

type Props = Pick<PeopleFigures, 'rule' | 'howCounted'> &
  Readonly<{ funnels: readonly Pick<PeopleFigures, 'funnel' | 'stages'>[]; search: FiguresSearch }>;

function People({ funnels, rule, howCounted, search }: Props) {
  const { t } = useWords();
  // It takes longer, and is shown when it is there.
  const passedOn = useQueries({ queries: funnels.map(({ funnel: { id } }) => passedOnQuery(id, search)) });
  return (
    <>
      <Clocks search={search} />
      {funnels.map(({ funnel, stages }, place) => (
        <FunnelSection
          key={funnel.id}
          funnelId={funnel.id}
          title={search.department === undefined ? t('figures.by-person') : funnel.name}
          isEmpty={stages.every(({ employees }) => employees.length === 0)}
          tables={['people', 'passed-on']}
          search={search}
        >
          <PeopleTables
            stages={stages}
            passedOn={passedOn[place]?.data?.items}
            search={{ ...search, funnel: funnel.id }}
          />
        </FunnelSection>
      ))}
      <HowCounted rule={rule} howCounted={[...howCounted, ...(passedOn[0]?.data?.howCounted ?? [])]} />
    </>
  );
}

export const peopleFiguresPage = createLazyRoute('/figures/people')({ component: PeopleFiguresPage });
