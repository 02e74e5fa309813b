import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Notice = components['schemas']['InAppNotification'];

export const NOTICES_KEY = ['notices'] as const;

/** What somebody was told in the app: what is unread first, of each the newest first. */
export const noticesQuery = infiniteQueryOptions({
  queryKey: NOTICES_KEY,
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) };
    return bodyOf(api.GET('/api/v1/inbox', { params: { query }, signal }));
  },
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
