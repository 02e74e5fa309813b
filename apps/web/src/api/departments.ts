import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { components } from './schema.d.ts';

export type Department = components['schemas']['Department'];

/** The departments, by name. */
export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/departments', { signal }))).items,
  staleTime: 5 * 60_000,
});
