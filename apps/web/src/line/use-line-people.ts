import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { SeatedPerson } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import { departmentsQuery, type Department } from '../api/departments.ts';
import { personQuery, type Absence, type Person } from '../api/people.ts';
import { hoursOf, presenceAt } from '../hours/presence.ts';
import { useAbsences } from '../hours/use-absences.ts';
import { useNow } from '../parts/use-now.ts';
import type { LineState } from './line-query.ts';
import { seatsOf, type Edits } from './seats.ts';

/** Somebody with a row in the matrix. */
export type LinePerson = Readonly<{
  id: string;
  name: string;
  /** Undefined: has left. */
  known: Person | undefined;
  absences: readonly Absence[] | undefined;
  /** Whether he belongs to the funnel's department, or works a stage of it. */
  isOwn: boolean;
  facts: SeatedPerson;
}>;

/** Everybody who has a row, with what the rules of conflicts look at. */
export function useLinePeople({ funnel, stages, people }: LineState, edits: Edits): readonly LinePerson[] {
  const now = useNow();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const seats = seatsOf(stages, edits);
  const seated = new Set(seats.map(({ employeeId }) => employeeId));
  const own = people.filter(({ id, departmentId }) => seated.has(id) || departmentId === funnel.departmentId);
  const absences = useAbsences(own);
  const elsewhere = useCapacityElsewhere(
    funnel.id,
    own.filter(({ id, capacity }) => capacity !== null && seated.has(id)),
  );
  const there = new Set(people.map(({ id }) => id));
  const gone = new Map(
    stages.flatMap(({ specialists }) =>
      specialists.filter(({ employeeId }) => !there.has(employeeId)).map((one) => [one.employeeId, one.name]),
    ),
  );
  return [
    ...[...gone].map(([id, name]) => ({
      id,
      name,
      known: undefined,
      absences: undefined,
      isOwn: true,
      facts: goneFacts(id),
    })),
    ...people.map((person) => ({
      id: person.id,
      name: person.name,
      known: person,
      absences: absences.get(person.id),
      isOwn: seated.has(person.id) || person.departmentId === funnel.departmentId,
      facts: {
        ...presenceFacts(person, departments, absences.get(person.id) ?? [], now),
        id: person.id,
        active: true,
        capacityInAll: person.capacity,
        capacityElsewhere: elsewhere.get(person.id) ?? 0,
      },
    })),
  ];
}

/** What the stages of other funnels ask of each of those who may hold so many in all. */
function useCapacityElsewhere(funnelId: string, limited: readonly Person[]): ReadonlyMap<string, number> {
  return useQueries({
    queries: limited.map(({ id }) => personQuery(id)),
    combine: (results) =>
      new Map(
        results.flatMap(({ data }) => {
          const others = data?.specialisms.filter((one) => one.funnelId !== funnelId) ?? [];
          return data ? [[data.id, others.reduce((sum, { capacity }) => sum + capacity, 0)] as const] : [];
        }),
      ),
  });
}

function presenceFacts(
  person: Person,
  departments: readonly Department[],
  absences: readonly Absence[],
  now: number,
): Pick<SeatedPerson, 'away' | 'worksNow' | 'worksToday'> {
  const presence = presenceAt(hoursOf(person, departments, absences), absences, now);
  const opensAt = presence.is === 'off-hours' ? presence.opensAt : null;
  const day = (at: number) => dateAt(person.timeZone, at);
  return {
    away: presence.is === 'away',
    worksNow: presence.is === 'at-work',
    worksToday: presence.is === 'at-work' || (opensAt !== null && day(opensAt) === day(now)),
  };
}

function goneFacts(id: string): SeatedPerson {
  const never = { away: false, worksNow: false, worksToday: false };
  return { id, active: false, ...never, capacityInAll: null, capacityElsewhere: 0 };
}
