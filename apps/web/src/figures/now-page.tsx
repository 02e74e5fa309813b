import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { standingQuery } from './flow-query.ts';
import { StandingByHolder, StandingByStage } from './standing-tables.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures/now');

/** Who has what at this moment. */
function NowPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useQuery({ ...standingQuery(funnel?.id ?? ''), enabled: funnel !== undefined });
  return (
    <FiguresFrame view="/figures/now" search={search} hasDays={false}>
      <Read query={query} rows={8}>
        {(standing) => (
          <>
            <Soft>{standing.rule}</Soft>
            <Section title={t('figures.by-stage')}>
              <StandingByStage standing={standing} search={search} />
              <Downloads view="now" tables={['stages']} funnelId={standing.funnel.id} />
            </Section>
            <Section title={t('standing.by-holder')}>
              {standing.holders.length === 0 ? (
                <Soft>{t('standing.none')}</Soft>
              ) : (
                <>
                  <StandingByHolder standing={standing} search={search} />
                  <Downloads view="now" tables={['holders']} funnelId={standing.funnel.id} />
                </>
              )}
            </Section>
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

export const nowPage = createLazyRoute('/figures/now')({ component: NowPage });
