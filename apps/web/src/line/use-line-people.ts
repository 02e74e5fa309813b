import { useSuspenseQuery } from '@tanstack/react-query';
import type { SeatedPerson } from '#conveyor';
import type { Person } from '../api/people.ts';
import { presenceQuery, type Presence } from '../api/presence.ts';
import type { LineState } from './line-query.ts';
import { NO_EDITS, seatsOf, type Edits } from './seats.ts';

/** Somebody with a row in the matrix. */
export type LinePerson = Readonly<{
  id: string;
  name: string;
  /** Undefined: has left. */
  known: Person | undefined;
  /** Whether he belongs to the funnel's department, or works a stage of it. */
  isOwn: boolean;
  facts: SeatedPerson;
}>;

const NOT_THERE = { isAway: false, worksNow: false, worksToday: false } as const;

/** Everybody who has a row, with what the rules of conflicts look at. */
export function useLinePeople({ funnel, stages, people }: LineState, edits: Edits): readonly LinePerson[] {
  const { data: presence } = useSuspenseQuery(presenceQuery);
  const seated = new Set(seatsOf(stages, edits).map(({ employeeId }) => employeeId));
  const kept = capacitiesOf(seatsOf(stages, NO_EDITS));
  const there = new Set(people.map(({ id }) => id));
  const gone = new Map(
    stages.flatMap(({ specialists }) =>
      specialists.filter(({ employeeId }) => !there.has(employeeId)).map((one) => [one.employeeId, one.name]),
    ),
  );
  return [
    ...[...gone].map(([id, name]) => ({ id, name, known: undefined, isOwn: true, facts: goneFacts(id) })),
    ...people.map((person) => ({
      id: person.id,
      name: person.name,
      known: person,
      isOwn: seated.has(person.id) || person.departmentId === funnel.departmentId,
      facts: {
        ...presenceFacts(presence.get(person.id)),
        id: person.id,
        active: true,
        capacityInAll: person.capacity,
        capacityElsewhere: person.stagesCapacity - (kept.get(person.id) ?? 0),
      },
    })),
  ];
}

/** What the stages of one funnel ask of each, as it was saved. */
function capacitiesOf(seats: ReturnType<typeof seatsOf>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { employeeId, capacity } of seats) sums.set(employeeId, (sums.get(employeeId) ?? 0) + capacity);
  return sums;
}

function presenceFacts(
  presence: Presence | undefined,
): Pick<SeatedPerson, 'away' | 'worksNow' | 'worksToday'> {
  const { isAway, worksNow, worksToday } = presence ?? NOT_THERE;
  return { away: isAway, worksNow, worksToday };
}

function goneFacts(id: string): SeatedPerson {
  return { id, active: false, ...presenceFacts(undefined), capacityInAll: null, capacityElsewhere: 0 };
}
