import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { passedOnQuery, peopleFiguresQuery, type PeopleFigures } from './figures-query.ts';
import { askedOf, type FiguresSearch } from './figures-search.ts';
import { PeopleTable } from './people-table.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures/people');

/** Who did what at which stage, and what became of the leads that each one passed on. */
function PeopleFiguresPage() {
  const search = route.useSearch();
  const { funnel } = useFunnelOf(search);
  const isThere = { enabled: funnel !== undefined };
  const query = useQuery({ ...peopleFiguresQuery(funnel?.id ?? '', search), ...isThere });
  return (
    <FiguresFrame view="/figures/people" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {(figures) => <People figures={figures} funnelId={figures.funnel.id} search={search} />}
      </Read>
    </FiguresFrame>
  );
}

type Props = Readonly<{ figures: PeopleFigures; funnelId: string; search: FiguresSearch }>;

function People({ figures: { rule, stages }, funnelId, search }: Props) {
  const { t } = useWords();
  // It takes longer, and is shown when it is there.
  const passedOn = useQuery(passedOnQuery(funnelId, search));
  if (stages.every(({ employees }) => employees.length === 0))
    return (
      <>
        <Soft>{rule}</Soft>
        <Soft>{t('figures.none')}</Soft>
      </>
    );
  return (
    <>
      <Soft>{rule}</Soft>
      {passedOn.data && <Soft>{passedOn.data.rule}</Soft>}
      <Section title={t('figures.by-person')}>
        <PeopleTable stages={stages} passedOn={passedOn.data?.items} search={search} />
        <Downloads
          view="figures"
          tables={['people', 'passed-on']}
          funnelId={funnelId}
          asked={askedOf(search)}
        />
      </Section>
    </>
  );
}

export const peopleFiguresPage = createLazyRoute('/figures/people')({ component: PeopleFiguresPage });
