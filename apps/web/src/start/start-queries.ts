import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Step = components['schemas']['FirstSteps']['items'][number];

/** What is to be done until the line runs, and what of it is done. */
export const firstStepsQuery = queryOptions({
  queryKey: ['first-steps'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/first-steps', { signal }))).items,
});
