import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Step = components['schemas']['FirstSteps']['items'][number];

/** What is to be done until the line runs, and what of it is done. */
export const firstStepsQuery = queryOptions({
  queryKey: ['first-steps'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/first-steps', { signal }))).items,
});

const keyOf = (employeeId: string) => `conveyor.start-hidden.${employeeId}`;

/** Whether somebody wants to be told no more, in this browser. */
export function startHiddenQuery(employeeId: string) {
  return queryOptions({
    queryKey: ['start-hidden', employeeId],
    queryFn: () => {
      try {
        return localStorage.getItem(keyOf(employeeId)) !== null;
      } catch {
        return false;
      }
    },
    networkMode: 'always',
  });
}

/** Keeps whether he does. */
export function keepStartHidden(employeeId: string, isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(keyOf(employeeId), 'yes');
    else localStorage.removeItem(keyOf(employeeId));
  } catch {
    // A browser that keeps nothing shows it again the next time.
  }
}
