import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Alert = components['schemas']['Alert'];

/** Below the key of the operations: whatever somebody does there may end an alert. */
export const ALERTS = ['ops', 'alerts'] as const;

/** More alerts than there are rules and subjects are never open. */
const ALL = 200;
const PAGE = 20;

/** What is wrong now. */
export const openAlertsQuery = queryOptions({
  queryKey: [...ALERTS, 'open'],
  queryFn: ({ signal }) =>
    bodyOf(api.GET('/api/v1/ops/alerts', { signal, params: { query: { state: 'open', limit: ALL } } })),
  refetchInterval: 5_000,
});

/** What was wrong, page by page. */
export const pastAlertsQuery = infiniteQueryOptions({
  queryKey: [...ALERTS, 'past'],
  queryFn: ({ signal, pageParam: cursor }) =>
    bodyOf(
      api.GET('/api/v1/ops/alerts', {
        signal,
        params: { query: { state: 'past', limit: PAGE, ...(cursor !== null && { cursor }) } },
      }),
    ),
  initialPageParam: firstPage(),
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

function firstPage(): string | null {
  return null;
}

/** One alert. */
export function alertQuery(id: string) {
  return queryOptions({
    queryKey: [...ALERTS, id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/alerts/{id}', { signal, params: { path: { id } } })),
    refetchInterval: 5_000,
  });
}
