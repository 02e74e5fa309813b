import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { EventDeliveryState } from '#conveyor/events';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Subscription = components['schemas']['Subscription'];
export type EventDelivery = components['schemas']['EventDelivery'];

const PAGE = 50;
const LOOK_EVERY_MS = 5_000;

/** Below the key of all of them: whatever is changed of one changes the list. */
export const SUBSCRIPTIONS = ['subscriptions'] as const;

export const subscriptionsQuery = queryOptions({
  queryKey: [...SUBSCRIPTIONS, 'list'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/subscriptions', { signal })),
  refetchInterval: LOOK_EVERY_MS,
});

export const subscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: [...SUBSCRIPTIONS, id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/subscriptions/{id}', { signal, params: { path: { id } } })),
    refetchInterval: LOOK_EVERY_MS,
  });

/** What a program was told and is to be told, page by page, the newest first; null: in whatever state. */
export const deliveriesQuery = (id: string, state: EventDeliveryState | null) =>
  infiniteQueryOptions({
    queryKey: [...SUBSCRIPTIONS, id, 'deliveries', state],
    queryFn: ({ signal, pageParam: cursor }) =>
      bodyOf(
        api.GET('/api/v1/subscriptions/{id}/deliveries', {
          signal,
          params: {
            path: { id },
            query: { limit: PAGE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) },
          },
        }),
      ),
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: LOOK_EVERY_MS,
  });

function firstPage(): string | null {
  return null;
}
