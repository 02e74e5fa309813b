import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type LeadCard = components['schemas']['LeadCard'];

/** A lead with its history and what can be done with it. */
export const leadQuery = (id: string) =>
  queryOptions({
    queryKey: ['lead', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/leads/{id}', { params: { path: { id } }, signal })),
    // Somebody else may have moved it.
    staleTime: 0,
  });

/** A stage with what it asks of whoever leaves it, and who works it. */
export const stageQuery = (id: string) =>
  queryOptions({
    queryKey: ['stage', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/stages/{id}', { params: { path: { id } }, signal })),
  });

/** The funnel that leads travel through, with its loss reasons. */
export const funnelQuery = (id: string) =>
  queryOptions({
    queryKey: ['funnel', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/funnels/{id}', { params: { path: { id } }, signal })),
  });
