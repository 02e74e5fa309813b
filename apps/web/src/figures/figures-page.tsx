import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { figuresQuery, type FunnelFigures } from './figures-query.ts';
import { askedOf, type FiguresSearch } from './figures-search.ts';
import { OwnWeeks } from './own-weeks.tsx';
import { StagesTable } from './stages-table.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures');

/** What became of the leads of a funnel, stage by stage. */
function FiguresPage() {
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const query = useQuery({ ...figuresQuery(funnel?.id ?? '', search), enabled: funnel !== undefined });
  return (
    <FiguresFrame view="/figures" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {(figures) => <Tables figures={figures} search={search} />}
      </Read>
    </FiguresFrame>
  );
}

type Props = Readonly<{ figures: FunnelFigures; search: FiguresSearch }>;

function Tables({ figures, search }: Props) {
  const { t } = useWords();
  const { stages, isOwn, rule, funnel } = figures;
  const isEmpty = stages.every(({ entered, before }) => entered + before.entered === 0);
  return (
    <>
      <Soft>{rule}</Soft>
      {isEmpty ? (
        <Soft>{t('figures.none')}</Soft>
      ) : (
        <Section title={t('figures.by-stage')}>
          <StagesTable stages={stages} isOwn={isOwn} search={search} />
          <Downloads
            view="figures"
            tables={['stages', 'losses']}
            funnelId={funnel.id}
            asked={askedOf(search)}
          />
        </Section>
      )}
      {isOwn && <OwnWeeks funnelId={funnel.id} />}
    </>
  );
}

export const figuresPage = createLazyRoute('/figures')({ component: FiguresPage });
