import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import {
  flowLeadsAskedOf,
  nowLeadsAskedOf,
  type FlowLeadsSearch,
  type NowLeadsSearch,
} from './flow-leads-search.ts';
import { askedNowOf, askedOf, type FiguresSearch } from './figures-search.ts';

export type FunnelFlow = components['schemas']['FunnelFlow'];
export type Cohort = components['schemas']['Cohort'];
export type StageFlow = components['schemas']['StageFlow'];
export type FlowSpan = components['schemas']['FlowSpan'];
export type FunnelStanding = components['schemas']['FunnelStanding'];
export type FlowVisit = components['schemas']['FlowVisit'];
export type FlowVisits = components['schemas']['FlowVisits'];
export type HolderStanding = components['schemas']['HolderStanding'];

/** How leads go through a funnel: to the moment, so that it is asked for whenever it is looked at. */
export const flowQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', funnelId, 'flow', askedOf(search)],
    queryFn: ({ signal }) => {
      const params = { path: { id: funnelId }, query: askedOf(search) };
      return bodyOf(api.GET('/api/v1/funnels/{id}/flow', { params, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Who has what now. */
export const standingQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', funnelId, 'now', askedNowOf(search)],
    queryFn: ({ signal }) => {
      const params = { path: { id: funnelId }, query: askedNowOf(search) };
      return bodyOf(api.GET('/api/v1/funnels/{id}/now', { params, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

const PAGES = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: FlowVisits) => nextCursor,
  staleTime: 0,
};

/** The leads behind a number of the flow, page by page. */
export const flowVisitsQuery = (funnelId: string, search: FlowLeadsSearch) =>
  infiniteQueryOptions({
    queryKey: ['flow-visits', funnelId, flowLeadsAskedOf(search)],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...flowLeadsAskedOf(search), ...(pageParam !== null && { cursor: pageParam }) };
      const params = { path: { id: funnelId }, query };
      return bodyOf(api.GET('/api/v1/funnels/{id}/flow/visits', { params, signal }));
    },
    ...PAGES,
  });

/** The leads behind a number of what is open now, page by page. */
export const nowVisitsQuery = (funnelId: string, search: NowLeadsSearch) =>
  infiniteQueryOptions({
    queryKey: ['now-visits', funnelId, nowLeadsAskedOf(search)],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...nowLeadsAskedOf(search), ...(pageParam !== null && { cursor: pageParam }) };
      const params = { path: { id: funnelId }, query };
      return bodyOf(api.GET('/api/v1/funnels/{id}/now/visits', { params, signal }));
    },
    ...PAGES,
  });
