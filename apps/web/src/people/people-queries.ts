import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { PeopleSearch } from './people-search.ts';

const A_PAGE = 50;

/** People as the list shows them, a page after the other. */
export const peopleQuery = ({ q, role, department, gone }: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', q ?? '', role ?? '', department ?? '', gone === true],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        active: gone ? 'false' : 'true',
        limit: A_PAGE,
        ...(q && { search: q.slice(0, 100) }),
        ...(role && { role }),
        ...(department && { departmentId: department }),
        ...(pageParam && { cursor: pageParam }),
      } as const;
      return bodyOf(api.GET('/api/v1/employees', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The production calendars that there are to choose from. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/calendars', { signal }))).items,
  staleTime: Infinity,
});

/** Who would get which of somebody's leads while he is away. */
export const handOverQuery = (id: string, absenceId: string) =>
  queryOptions({
    queryKey: ['people', 'hand-over', id, absenceId],
    queryFn: async ({ signal }) => {
      const params = { path: { id, absenceId } };
      const asked = api.GET('/api/v1/employees/{id}/absences/{absenceId}/hand-over', { params, signal });
      return (await bodyOf(asked)).items;
    },
    // It is what would happen now.
    staleTime: 0,
  });
