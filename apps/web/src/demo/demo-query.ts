import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Demo = components['schemas']['DemoState'];

/** How often it is asked how far a demo is. */
export const LOOK_EVERY_MS = 400;

/** Whether there is a demo; while it is being loaded it is asked again and again. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/demo', { signal })),
  refetchInterval: ({ state: { data } }) => data?.state === 'loading' && LOOK_EVERY_MS,
});
