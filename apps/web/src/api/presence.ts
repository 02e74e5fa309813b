import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { components } from './schema.d.ts';

export type Presence = components['schemas']['Presence'];

/** People come and go by the clock, and nothing is told of it. */
const A_MINUTE = 60_000;

/** Who is there now, by the id of the employee. */
export const presenceQuery = queryOptions({
  queryKey: ['people', 'presence'],
  queryFn: async ({ signal }) => {
    const { items } = await bodyOf(api.GET('/api/v1/presence', { signal }));
    return new Map(items.map((one) => [one.employeeId, one]));
  },
  refetchInterval: A_MINUTE,
});

/** Whether this person is there; undefined while that is not known, and of whoever has left. */
export function usePresenceOf(employeeId: string): Presence | undefined {
  return useQuery(presenceQuery).data?.get(employeeId);
}
