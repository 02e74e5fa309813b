import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type ActivityNormList = components['schemas']['ActivityNormList'];
export type ActivityNorm = components['schemas']['ActivityNorm'];
export type NormProgress = components['schemas']['NormProgress'];
export type NormStanding = components['schemas']['NormStanding'];

/** Everything about the norms of a department. */
export const normsKey = (departmentId: string) => ['norms', departmentId];

export const normsQuery = (departmentId: string) =>
  queryOptions({
    queryKey: [...normsKey(departmentId), 'list'],
    queryFn: ({ signal }) => {
      const params = { path: { id: departmentId } };
      return bodyOf(api.GET('/api/v1/departments/{id}/activity-norms', { params, signal }));
    },
  });

/** What was done of them in a day and its week; without a day it is today. */
export const progressQuery = (departmentId: string, day: string | undefined) =>
  queryOptions({
    queryKey: [...normsKey(departmentId), 'progress', day ?? ''],
    queryFn: ({ signal }) => {
      const params = { path: { id: departmentId }, query: { ...(day !== undefined && { day }) } };
      return bodyOf(api.GET('/api/v1/departments/{id}/activity-norms/progress', { params, signal }));
    },
    placeholderData: keepPreviousData,
    // What is asked grows as the day goes on.
    staleTime: 0,
  });
