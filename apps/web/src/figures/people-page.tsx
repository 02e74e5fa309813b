import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Downloads } from './downloads.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import {
  departmentPeopleQuery,
  passedOnQuery,
  peopleFiguresQuery,
  type PeopleFigures,
} from './figures-query.ts';
import { askedOf, type FiguresSearch } from './figures-search.ts';
import { PeopleTable } from './people-table.tsx';
import { useFunnelOf } from './use-funnel-of.ts';

const route = getRouteApi('/figures/people');

/** Who did what at which stage of a funnel, or of all funnels of a department, and what became of the leads that each one passed on. */
function PeopleFiguresPage() {
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
  const isThere = { enabled: funnel !== undefined };
  const query = useQuery({ ...peopleFiguresQuery(funnel?.id ?? '', search), ...isThere });
  return (
    <FiguresFrame view="/figures/people" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {({ rule, stages, funnel: { id } }) => (
          <>
            <People funnelId={id} stages={stages} title={t('figures.by-person')} search={search} />
            <Soft>{rule}</Soft>
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

function OfDepartment({ departmentId, search }: Props & Readonly<{ departmentId: string }>) {
  const query = useQuery(departmentPeopleQuery(departmentId, search));
  return (
    <FiguresFrame view="/figures/people" search={search} shown={query.data}>
      <Read query={query} rows={8}>
        {({ rule, funnels }) => (
          <>
            {funnels.map(({ funnel: { id, name }, stages }, place) => (
              <People
                key={id}
                funnelId={id}
                stages={stages}
                title={name}
                isRuleTold={place > 0}
                search={{ ...search, funnel: id }}
              />
            ))}
            <Soft>{rule}</Soft>
          </>
        )}
      </Read>
    </FiguresFrame>
  );
}

type PeopleProps = Props &
  Pick<PeopleFigures, 'stages'> &
  Readonly<{
    funnelId: string;
    title: string;
    /** Whether it is told already by what rule those are counted that somebody passed on. */
    isRuleTold?: boolean;
  }>;

function People({ stages, funnelId, title, isRuleTold = false, search }: PeopleProps) {
  const { t } = useWords();
  // It takes longer, and is shown when it is there.
  const passedOn = useQuery(passedOnQuery(funnelId, search));
  const isEmpty = stages.every(({ employees }) => employees.length === 0);
  if (isEmpty && search.department === undefined) return <Soft>{t('figures.none')}</Soft>;
  return (
    <>
      <Section title={title}>
        {isEmpty ? (
          <Soft>{t('figures.none')}</Soft>
        ) : (
          <>
            <PeopleTable stages={stages} name={title} passedOn={passedOn.data?.items} search={search} />
            <Downloads
              view="figures"
              tables={['people', 'passed-on']}
              funnelId={funnelId}
              asked={askedOf(search)}
            />
          </>
        )}
      </Section>
      {!isEmpty && !isRuleTold && passedOn.data && <Soft>{passedOn.data.rule}</Soft>}
    </>
  );
}

export const peopleFiguresPage = createLazyRoute('/figures/people')({ component: PeopleFiguresPage });
