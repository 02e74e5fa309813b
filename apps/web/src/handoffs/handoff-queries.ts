import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components, paths } from '../api/schema.d.ts';

export type HandoffListed = components['schemas']['HandoffListed'];
type Asked = NonNullable<paths['/api/v1/handoffs']['get']['parameters']['query']>;

/** The working hours of whoever has to answer begin and end meanwhile; only the server knows when. */
const COUNTED_ANEW_MS = 5 * 60_000;

/** What all lists of handoffs are kept under. */
export const HANDOFFS_KEY = ['handoffs'] as const;

const handoffsQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...HANDOFFS_KEY, asked],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === '' ? asked : { ...asked, cursor: pageParam };
      return bodyOf(api.GET('/api/v1/handoffs', { params: { query }, signal }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** What waits for somebody's answer. */
export const offersQuery = (employeeId: string) => ({
  ...handoffsQuery({ employeeId, state: 'offered' }),
  refetchInterval: COUNTED_ANEW_MS,
});

/** What somebody has passed on, some at a time; `came: 'back'`: what of it did not stay with whom it was passed to. */
export const passedOnQuery = (fromEmployeeId: string, came?: 'back') =>
  handoffsQuery({ fromEmployeeId, limit: 10, ...(came && { came }) });
