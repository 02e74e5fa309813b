import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { askedNowOf, searchIn, type FiguresSearch } from './figures-search.ts';
import { standingQuery, type FunnelStanding } from './flow-query.ts';
import { StandingByHolder, StandingByStage } from './standing-tables.tsx';
import { RuledSection } from './ruled-section.tsx';
import { useFunnelOf } from './use-funnel-of.ts';
import { usePartOf } from './use-part-of.ts';

const route = getRouteApi('/figures/now');

/** Who has what at this moment, in a funnel, or in each of a department. */
function NowPage() {
  const search = route.useSearch();
  const { looked } = useFunnelOf(search);
  return (
    <FiguresFrame view="/figures/now" search={search} hasDays={false}>
      {looked.map(({ id }) => (
        <OfFunnel key={id} search={searchIn(search, id)} funnelId={id} />
      ))}
    </FiguresFrame>
  );
}

function OfFunnel({ search, funnelId }: Readonly<{ search: FiguresSearch; funnelId: string }>) {
  const query = useQuery(standingQuery(funnelId, search));
  return (
    <Read query={query} rows={8}>
      {(standing) => <Standing standing={standing} search={search} />}
    </Read>
  );
}

function Standing({ standing, search }: Readonly<{ standing: FunnelStanding; search: FiguresSearch }>) {
  const { t } = useWords();
  const titleOf = usePartOf(search, standing.funnel);
  const files = { view: 'now', funnelId: standing.funnel.id, asked: askedNowOf(search) } as const;
  return (
    <>
      <RuledSection title={titleOf('figures.by-stage')} rule={standing.rule}>
        <StandingByStage standing={standing} search={search} />
        <Downloads {...files} tables={['stages']} />
      </RuledSection>
      <Section title={titleOf('standing.by-holder')}>
        {standing.holders.length === 0 ? (
          <Soft>{t('standing.none')}</Soft>
        ) : (
          <>
            <StandingByHolder standing={standing} search={search} />
            <Downloads {...files} tables={['holders']} />
          </>
        )}
      </Section>
    </>
  );
}

export const nowPage = createLazyRoute('/figures/now')({ component: NowPage });
