import { queryOptions } from '@tanstack/react-query';

/** What somebody can put away for good, in this browser. */
export type PutAway = 'start-hidden' | 'coach-hidden';

const keyOf = (what: PutAway, employeeId: string) => `conveyor.${what}.${employeeId}`;

/** Whether somebody has put it away, in this browser. */
export function putAwayQuery(what: PutAway, employeeId: string) {
  return queryOptions({
    queryKey: [what, employeeId],
    queryFn: () => {
      try {
        return localStorage.getItem(keyOf(what, employeeId)) !== null;
      } catch {
        return false;
      }
    },
    networkMode: 'always',
  });
}

/** Keeps whether he has. */
export function keepPutAway(what: PutAway, employeeId: string, isAway: boolean): void {
  try {
    if (isAway) localStorage.setItem(keyOf(what, employeeId), 'yes');
    else localStorage.removeItem(keyOf(what, employeeId));
  } catch {
    // A browser that keeps nothing shows it again the next time.
  }
}
