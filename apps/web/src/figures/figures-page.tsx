import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { figuresQuery } from './figures-query.ts';
import { FunnelSection } from './funnel-section.tsx';
import { HowCounted } from './how-counted.tsx';
import { OwnWeeks } from './own-weeks.tsx';
import { StagesTable } from './stages-table.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures');

/** What became of the leads of a funnel, or of all funnels of a department, stage by stage. */
function FiguresPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { funnel: chosen } = useFunnelOf(search);
  const query = useQuery({ ...figuresQuery(chosen?.id ?? '', search), enabled: chosen !== undefined });
  const isOfOneFunnel = search.department === undefined;
  return (
    <FiguresFrame view="/figures" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {({ funnels, isOwn, ...told }) => (
          <>
            {funnels.map(({ funnel, stages }) => {
              const title = isOfOneFunnel ? t('figures.by-stage') : funnel.name;
              return (
                <FunnelSection
                  key={funnel.id}
                  funnelId={funnel.id}
                  title={title}
                  isEmpty={stages.every(({ entered, before }) => entered + before.entered === 0)}
                  tables={['stages', 'losses']}
                  search={search}
                >
                  <StagesTable
                    stages={stages}
                    name={title}
                    isOfOne={isOwn || search.person !== undefined}
                    search={{ ...search, funnel: funnel.id }}
                  />
                </FunnelSection>
              );
            })}
            <HowCounted {...told} />
            {isOwn && isOfOneFunnel && chosen && <OwnWeeks funnelId={chosen.id} />}
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

export const figuresPage = createLazyRoute('/figures')({ component: FiguresPage });
