import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.ts';
import type { components } from './schema.d.ts';

export type Person = components['schemas']['Employee'];
export type PersonCard = components['schemas']['EmployeeCard'];
export type Absence = components['schemas']['Absence'];
export type WrittenWeek = components['schemas']['WeeklyHours'];
export type Role = Person['role'];

/** Somebody, with the stages that he works. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/employees/{id}', { params: { path: { id } }, signal })),
  });

/** When somebody is away, the earliest first. */
export const absencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'absences', id],
    queryFn: async ({ signal }) => {
      const asked = api.GET('/api/v1/employees/{id}/absences', { params: { path: { id } }, signal });
      return (await bodyOf(asked)).items;
    },
  });
