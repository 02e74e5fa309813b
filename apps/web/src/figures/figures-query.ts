import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { askedOf, type FiguresSearch } from './figures-search.ts';
import { leadsAskedOf, type FigureLeadsSearch } from './figure-leads-search.ts';

export type FunnelFigures = components['schemas']['FunnelFigures'];
export type StageFigures = components['schemas']['StageFigures'];
export type PeopleFigures = components['schemas']['PeopleFigures'];
export type EmployeeFigures = components['schemas']['EmployeeFigures'];
export type FigureChoices = components['schemas']['FigureChoices'];
export type Difference = components['schemas']['ConversionDifference'];
export type OwnWeek = components['schemas']['OwnWeek'];
export type StageOwnWeeks = components['schemas']['StageOwnWeeks'];
export type PassedOn = components['schemas']['PassedOn'];
export type FigureVisit = components['schemas']['FigureVisit'];

/** To the moment, so that they are asked for whenever they are looked at. */
const LIVE = { placeholderData: keepPreviousData, staleTime: 0 };

const paramsOf = (id: string, search: FiguresSearch) => ({ path: { id }, query: askedOf(search) });

/** Those of a funnel, or of all funnels of the department that the address names. */
export const figuresQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', search.department ?? funnelId, askedOf(search)],
    queryFn: async ({ signal }) => {
      const params = paramsOf(search.department ?? funnelId, search);
      return search.department === undefined
        ? asOfFunnels(await bodyOf(api.GET('/api/v1/funnels/{id}/figures', { params, signal })))
        : bodyOf(api.GET('/api/v1/departments/{id}/figures', { params, signal }));
    },
    ...LIVE,
  });

/** The same by stage and employee. */
export const peopleFiguresQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures-of-people', search.department ?? funnelId, askedOf(search)],
    queryFn: async ({ signal }) => {
      const params = paramsOf(search.department ?? funnelId, search);
      return search.department === undefined
        ? asOfFunnels(await bodyOf(api.GET('/api/v1/funnels/{id}/figures/people', { params, signal })))
        : bodyOf(api.GET('/api/v1/departments/{id}/figures/people', { params, signal }));
    },
    ...LIVE,
  });

/** One funnel is read as several are. */
function asOfFunnels<Stage, Told extends Pick<FunnelFigures, 'funnel'>>({
  funnel,
  stages,
  ...told
}: Told & Readonly<{ stages: Stage[] }>) {
  return { ...told, funnels: [{ funnel, stages }] };
}

export const passedOnQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['passed-on', funnelId, askedOf(search)],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/funnels/{id}/figures/passed-on', { params: paramsOf(funnelId, search), signal }),
      ),
    ...LIVE,
  });

/** What whoever asks did himself, week by week. */
export const ownWeeksQuery = (funnelId: string) =>
  queryOptions({
    queryKey: ['own-weeks', funnelId],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/funnels/{id}/figures/own-weeks', { params: { path: { id: funnelId } }, signal }),
      ),
    ...LIVE,
  });

/** By what they can be narrowed: asked for once, and chosen from while one types. */
export const figureChoicesQuery = ({
  department,
  funnel,
}: Readonly<{ department?: string | undefined; funnel: string }>) =>
  queryOptions({
    queryKey: ['figure-choices', department ?? funnel],
    queryFn: ({ signal }) =>
      department === undefined
        ? bodyOf(
            api.GET('/api/v1/funnels/{id}/figures/choices', { params: { path: { id: funnel } }, signal }),
          )
        : bodyOf(
            api.GET('/api/v1/departments/{id}/figures/choices', {
              params: { path: { id: department } },
              signal,
            }),
          ),
    staleTime: 5 * 60_000,
  });

/** The visits behind a figure, page by page. */
export const figureVisitsQuery = (funnelId: string, search: FigureLeadsSearch) =>
  infiniteQueryOptions({
    queryKey: ['figure-visits', funnelId, leadsAskedOf(search)],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...leadsAskedOf(search), ...(pageParam !== null && { cursor: pageParam }) };
      return bodyOf(
        api.GET('/api/v1/funnels/{id}/figures/visits', { params: { path: { id: funnelId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });
