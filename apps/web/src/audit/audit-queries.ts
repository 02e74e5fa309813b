import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { dayBegins, type AuditSearch } from './audit-search.ts';

export type AuditRecord = components['schemas']['AuditRecordListed'];
export type Erasure = components['schemas']['Erasure'];

const PAGE = 50;
const HALF_A_MINUTE = 30_000;

/** The records that are asked for, page by page, the newest first. Whoever asks for the next page asks for older ones. */
export function auditQuery({ from, until, ...which }: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: ['audit', { ...which, from, until }],
    queryFn: ({ signal, pageParam: cursor }) =>
      bodyOf(
        api.GET('/api/v1/audit', {
          signal,
          params: {
            query: {
              ...which,
              ...(from !== undefined && { from: dayBegins(from) }),
              ...(until !== undefined && { until: dayBegins(until, 1) }),
              limit: PAGE,
              ...(cursor !== null && { cursor }),
            },
          },
        }),
      ),
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: HALF_A_MINUTE,
  });
}

/** The erasures of personal data, page by page, the newest first. */
export const erasuresQuery = infiniteQueryOptions({
  queryKey: ['erasures'],
  queryFn: ({ signal, pageParam: cursor }) =>
    bodyOf(
      api.GET('/api/v1/personal-data/erasures', {
        signal,
        params: { query: { limit: PAGE, ...(cursor !== null && { cursor }) } },
      }),
    ),
  initialPageParam: firstPage(),
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

function firstPage(): string | null {
  return null;
}
