import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { mayOnPerson } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { absencesQuery, type Absence, type Person } from '../api/people.ts';
import { actorOf } from '../moves/targets.ts';

type Who = Pick<Person, 'id' | 'departmentId'>;

/** The absences of those of these people whose absences one may see; of the others, and while they are read, there is nothing. */
export function useAbsences(people: readonly Who[]): ReadonlyMap<string, readonly Absence[]> {
  const { data: account } = useSuspenseQuery(accountQuery);
  const actor = actorOf(account);
  const seen = people.filter(({ id, departmentId }) =>
    mayOnPerson(actor, 'absences.read', {
      employeeId: id,
      departmentIds: departmentId === null ? [] : [departmentId],
    }),
  );
  return useQueries({
    queries: seen.map(({ id }) => ({ ...absencesQuery(id), staleTime: 5 * 60_000 })),
    combine: (results) =>
      new Map(
        seen.flatMap(({ id }, index) => {
          const absences = results[index]?.data;
          return absences ? [[id, absences] as const] : [];
        }),
      ),
  });
}
