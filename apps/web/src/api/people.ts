import { queryOptions } from '@tanstack/react-query';
import { holdsLeads } from '#conveyor';
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

const MOST_A_PAGE = 200;

/** Everybody who is there and may hold leads, however many pages that is. */
export async function readSellers(signal: AbortSignal): Promise<Person[]> {
  const people: Person[] = [];
  let cursor: string | null = null;
  do {
    const query = { active: 'true', limit: MOST_A_PAGE, ...(cursor !== null && { cursor }) } as const;
    const page: components['schemas']['EmployeeList'] = await bodyOf(
      api.GET('/api/v1/employees', { params: { query }, signal }),
    );
    people.push(...page.items.filter(({ role }) => holdsLeads(role)));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return people;
}

export const sellersQuery = queryOptions({
  queryKey: ['people', 'sellers'],
  queryFn: ({ signal }) => readSellers(signal),
});
