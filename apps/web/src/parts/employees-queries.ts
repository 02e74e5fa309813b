import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';

const A_FEW = 20;

/** The first people of whose name or address this is a part; the first ones of all when it is empty. */
export function employeesQuery(search: string) {
  const part = search.trim();
  return queryOptions({
    queryKey: ['employees', 'search', part],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/employees', {
          signal,
          params: { query: { limit: A_FEW, ...(part !== '' && { search: part.slice(0, 100) }) } },
        }),
      ),
    placeholderData: (before) => before,
  });
}

export function employeeQuery(id: string) {
  return queryOptions({
    queryKey: ['employees', 'one', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/employees/{id}', { signal, params: { path: { id } } })),
  });
}
