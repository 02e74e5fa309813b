import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { ReportKind } from '#conveyor';

export type ReportPreview = components['schemas']['ReportPreview'];
export type ReportShown = components['schemas']['ReportShown'];
export type ReportSchedule = components['schemas']['ReportSchedule'];

/** Everything about the reports of a department. */
export const reportsKey = (departmentId: string) => ['reports', departmentId];

/** What would be sent now: counted whenever it is looked at. */
export const reportQuery = (departmentId: string, kind: ReportKind) =>
  queryOptions({
    queryKey: [...reportsKey(departmentId), kind],
    queryFn: ({ signal }) => {
      const params = { path: { id: departmentId }, query: { kind } };
      return bodyOf(api.GET('/api/v1/departments/{id}/report-preview', { params, signal }));
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
