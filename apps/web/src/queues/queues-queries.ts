import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type OpsStatus = Schemas['OpsStatus'];
export type ChannelStatus = Schemas['ChannelStatus'];
export type ChannelTimes = Schemas['OpsTimes']['channels'][number];
export type FailureGroup = Schemas['FailureGroup'];
export type TroubledMessage = Schemas['TroubledMessage'];
export type Worker = Schemas['Worker'];

const FIVE_SECONDS = 5_000;
const TEN_SECONDS = 10_000;
/** Providers are asked each time, and service levels are counted once a minute. */
const HALF_A_MINUTE = 30_000;

/** Everything of the operations stands below one key: whatever somebody does changes any of it. */
export const OPS = ['ops'] as const;

/** How each channel and each job is doing. */
export const statusQuery = queryOptions({
  queryKey: [...OPS, 'status'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/status', { signal })),
  refetchInterval: FIVE_SECONDS,
});

/** How long messages of the last minutes took. */
export function timesQuery(minutes: number) {
  return queryOptions({
    queryKey: [...OPS, 'times', minutes],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/times', { signal, params: { query: { minutes } } })),
    refetchInterval: TEN_SECONDS,
    placeholderData: (before) => before,
  });
}

export const workersQuery = queryOptions({
  queryKey: [...OPS, 'workers'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/workers', { signal })),
  refetchInterval: FIVE_SECONDS,
});

export const reachabilityQuery = queryOptions({
  queryKey: [...OPS, 'reachability'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/reachability', { signal })),
  refetchInterval: HALF_A_MINUTE,
});

/** What has failed in the last seven days, by cause. */
export const failuresQuery = queryOptions({
  queryKey: [...OPS, 'failures'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/failures', { signal })),
  refetchInterval: TEN_SECONDS,
});

export const levelsQuery = queryOptions({
  queryKey: [...OPS, 'levels'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/ops/slo', { signal })),
  refetchInterval: HALF_A_MINUTE,
});

const PAGE = 20;

/** Messages of which nobody knows whether they arrived, page by page. */
export const ambiguousQuery = infiniteQueryOptions({
  queryKey: [...OPS, 'ambiguous'],
  queryFn: ({ signal, pageParam: cursor }) =>
    bodyOf(
      api.GET('/api/v1/ops/ambiguous', {
        signal,
        params: { query: { limit: PAGE, ...(cursor !== null && { cursor }) } },
      }),
    ),
  initialPageParam: firstPage(),
  getNextPageParam: ({ nextCursor }) => nextCursor,
  refetchInterval: TEN_SECONDS,
});

/** Messages that were given up on, page by page. */
export const attentionQuery = infiniteQueryOptions({
  queryKey: [...OPS, 'needs-attention'],
  queryFn: ({ signal, pageParam: cursor }) =>
    bodyOf(
      api.GET('/api/v1/ops/needs-attention', {
        signal,
        params: { query: { limit: PAGE, ...(cursor !== null && { cursor }) } },
      }),
    ),
  initialPageParam: firstPage(),
  getNextPageParam: ({ nextCursor }) => nextCursor,
  refetchInterval: TEN_SECONDS,
});

function firstPage(): string | null {
  return null;
}

/** How many messages a retry of a group would be about. */
export function previewQuery({ channel, state, code, cause }: FailureGroup) {
  return queryOptions({
    queryKey: [...OPS, 'preview', channel, state, code, cause],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/ops/retry', { signal, params: { query: { channel, state, code, cause } } })),
    staleTime: 0,
  });
}
