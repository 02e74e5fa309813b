import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { daysOf, type FiguresSearch } from './figures-search.ts';

export type FunnelFigures = components['schemas']['FunnelFigures'];
export type StageFigures = components['schemas']['StageFigures'];
export type EmployeeFigures = components['schemas']['EmployeeFigures'];

/** The figures of a funnel: to the moment, so that they are asked for whenever they are looked at. */
export const figuresQuery = (funnelId: string, search: FiguresSearch) =>
  queryOptions({
    queryKey: ['figures', funnelId, daysOf(search)],
    queryFn: ({ signal }) => {
      const params = { path: { id: funnelId }, query: daysOf(search) };
      return bodyOf(api.GET('/api/v1/funnels/{id}/figures', { params, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
