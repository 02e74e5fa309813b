import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { departmentFiguresQuery, figuresQuery, type FunnelFigures } from './figures-query.ts';
import { askedOf, type FiguresSearch } from './figures-search.ts';
import { OwnWeeks } from './own-weeks.tsx';
import { StagesTable } from './stages-table.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures');

/** What became of the leads of a funnel, or of all funnels of a department, stage by stage. */
function FiguresPage() {
  const search = route.useSearch();
  return search.department === undefined ? (
    <OfFunnel search={search} />
  ) : (
    <OfDepartment departmentId={search.department} search={search} />
  );
}

type Props = Readonly<{ search: FiguresSearch }>;

function OfFunnel({ search }: Props) {
  const { t } = useWords();
  const { funnel } = useFunnelOf(search);
  const query = useQuery({ ...figuresQuery(funnel?.id ?? '', search), enabled: funnel !== undefined });
  return (
    <FiguresFrame view="/figures" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {(figures) => (
          <>
            <Stages figures={figures} title={t('figures.by-stage')} search={search} />
            <Soft>{figures.rule}</Soft>
            {figures.isOwn && <OwnWeeks funnelId={figures.funnel.id} />}
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

function OfDepartment({ departmentId, search }: Props & Readonly<{ departmentId: string }>) {
  const query = useQuery(departmentFiguresQuery(departmentId, search));
  return (
    <FiguresFrame view="/figures" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {({ rule, funnels, isOwn }) => (
          <>
            {funnels.map(({ funnel, stages }) => (
              <Stages
                key={funnel.id}
                figures={{ funnel, stages, isOwn }}
                title={funnel.name}
                search={{ ...search, funnel: funnel.id }}
              />
            ))}
            <Soft>{rule}</Soft>
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

type StagesProps = Props &
  Readonly<{ figures: Pick<FunnelFigures, 'funnel' | 'stages' | 'isOwn'>; title: string }>;

function Stages({ figures: { funnel, stages, isOwn }, title, search }: StagesProps) {
  const { t } = useWords();
  const isEmpty = stages.every(({ entered, before }) => entered + before.entered === 0);
  if (isEmpty && search.department === undefined) return <Soft>{t('figures.none')}</Soft>;
  return (
    <Section title={title}>
      {isEmpty ? (
        <Soft>{t('figures.none')}</Soft>
      ) : (
        <>
          <StagesTable
            stages={stages}
            name={title}
            isOfOne={isOwn || search.person !== undefined}
            search={search}
          />
          <Downloads
            view="figures"
            tables={['stages', 'losses']}
            funnelId={funnel.id}
            asked={askedOf(search)}
          />
        </>
      )}
    </Section>
  );
}

export const figuresPage = createLazyRoute('/figures')({ component: FiguresPage });
