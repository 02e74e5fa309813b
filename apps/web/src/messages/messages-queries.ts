import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { MessagesSearch } from './messages-search.ts';

export type Message = components['schemas']['Notification'];
export type MessageCard = components['schemas']['NotificationCard'];

export const MESSAGES = ['messages'] as const;

const PAGE = 50;
/** Messages change by themselves: whoever watches one sees it arrive. */
const TEN_SECONDS = 10_000;

/** The messages that are asked for, page by page, the newest first. */
export function messagesQuery({ message: _, ...which }: MessagesSearch) {
  return infiniteQueryOptions({
    queryKey: [...MESSAGES, 'list', which],
    queryFn: ({ signal, pageParam: cursor }) =>
      bodyOf(
        api.GET('/api/v1/notifications', {
          signal,
          params: { query: { ...which, limit: PAGE, ...(cursor !== null && { cursor }) } },
        }),
      ),
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: TEN_SECONDS,
  });
}

function firstPage(): string | null {
  return null;
}

/** One message with every attempt. */
export function messageQuery(id: string) {
  return queryOptions({
    queryKey: [...MESSAGES, 'one', id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/notifications/{id}', { signal, params: { path: { id } } })),
    refetchInterval: TEN_SECONDS,
  });
}
