import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { components } from './schema.d.ts';

export type Funnel = components['schemas']['Funnel'];

/** The funnels that take leads, by name. */
export const funnelsQuery = queryOptions({
  queryKey: ['funnels'],
  queryFn: async ({ signal }) => {
    const asked = api.GET('/api/v1/funnels', { params: { query: { archived: 'false' } }, signal });
    return (await bodyOf(asked)).items;
  },
});
