import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Plan = components['schemas']['Plan'];
export type PlanShort = components['schemas']['PlanShort'];
export type PlanWishes = NonNullable<components['schemas']['ProposePlan']['wishes']>;
export type PlanPromise = components['schemas']['PlanPromise'];
export type Likely = components['schemas']['Likely'];

/** The newest plans of a funnel, the newest first. */
export const plansQuery = (funnelId: string) =>
  queryOptions({
    queryKey: ['plans', funnelId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/funnels/{id}/plans', { params: { path: { id: funnelId } }, signal })),
  });

/** One plan. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  });

/** What an applied plan promised, and what it delivers. */
export const promiseQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'promise'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/plans/{id}/promise', { params: { path: { id } }, signal })),
  });
