import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { daysOf, type FiguresSearch } from './figures-search.ts';

export type FunnelFlow = components['schemas']['FunnelFlow'];
export type Cohort = components['schemas']['Cohort'];
export type StageFlow = components['schemas']['StageFlow'];
export type FlowSpan = components['schemas']['FlowSpan'];
export type FunnelStanding = components['schemas']['FunnelStanding'];
export type HolderStanding = components['schemas']['HolderStanding'];

/** How leads go through a funnel: to the moment, so that it is asked for whenever it is looked at. */
export const flowQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', funnelId, 'flow', daysOf(search)],
    queryFn: ({ signal }) => {
      const params = { path: { id: funnelId }, query: daysOf(search) };
      return bodyOf(api.GET('/api/v1/funnels/{id}/flow', { params, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Who has what now. */
export const standingQuery = (funnelId: string) =>
  queryOptions({
    queryKey: ['figures', funnelId, 'now'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/funnels/{id}/now', { params: { path: { id: funnelId } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
