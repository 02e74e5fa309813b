import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { departmentsQuery } from '../api/departments.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { useMay } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { PartPending } from '../parts/page-pending.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { peopleQuery } from './people-queries.ts';
import type { PeopleSearch } from './people-search.ts';
import { PeopleTable } from './people-table.tsx';
import classes from './people.module.css';

/** Who is there: in which role, of which department, with how many leads, at work or away. */
function PeoplePage() {
  const { t } = useWords();
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  const mayAdd = useMay('people.change');
  return (
    <Page
      title={t('people.title')}
      note={mayAdd && <ButtonLink to="/people/new">{t('people.add')}</ButtonLink>}
    >
      <PeopleFilters
        search={search}
        onChange={(changed) =>
          void navigate({ search: (before) => ({ ...before, ...changed }), replace: true })
        }
      />
      <Suspense fallback={<PartPending lines={8} />}>
        <FoundPeople search={search} />
      </Suspense>
    </Page>
  );
}

function FoundPeople({ search }: Readonly<{ search: PeopleSearch }>) {
  const { t } = useWords();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    peopleQuery(search),
  );
  const people = data.pages.flatMap(({ items }) => items);
  if (people.length === 0) return <p className={classes.quiet}>{t('people.none')}</p>;
  return (
    <>
      <PeopleTable people={people} departments={departments} />
      {hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('people.more')}
        </Button>
      )}
    </>
  );
}

export const peoplePage = createLazyRoute('/people')({ component: PeoplePage });
