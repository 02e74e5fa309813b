import type { SpecialistRank } from './candidate.ts';

/** That somebody works a stage, as it is or as somebody is about to have it. */
export type Seat = Readonly<{
  employeeId: string;
  stageId: string;
  rank: SpecialistRank;
  capacity: number;
  /** Open leads that he holds there now. */
  load: number;
}>;

/** Somebody who may have seats, as far as it matters to whether the line can run. */
export type SeatedPerson = Readonly<{
  id: string;
  /** False: has left. */
  active: boolean;
  /** Away at this moment, whatever his hours. */
  away: boolean;
  worksNow: boolean;
  /** Now, or later on this day. */
  worksToday: boolean;
  /** How many open leads he may hold at all stages together; null: no such limit. */
  capacityInAll: number | null;
  /** What his capacities come to at the stages of other funnels. */
  capacityElsewhere: number;
}>;

/** What will keep a line from running well. Of who works a stage only the worst is said. */
export type LineConflict =
  | Readonly<{
      kind: 'NOBODY' | 'RESERVES_ONLY' | 'NOBODY_TODAY' | 'NOBODY_NOW';
      stageId: string;
    }>
  | Readonly<{ kind: 'LEFT' | 'AWAY'; employeeId: string }>
  /** He holds more at the stage than was agreed, and gets none until some have moved on; `percent` is above 100. */
  | Readonly<{ kind: 'OVERLOADED'; stageId: string; employeeId: string; percent: number }>
  /** `percent`: what his stages ask of him, of what he may hold in all; always above 100. */
  | Readonly<{ kind: 'OVERBOOKED'; employeeId: string; percent: number }>;

/**
 * Everything that is wrong with who works which stage, the stages first, in the order in which both are given. Pure, so that it can be said while
 * somebody still changes it; whoever is no specialist of these stages is not spoken of.
 */
export function lineConflicts(
  stages: readonly Readonly<{ id: string }>[],
  people: readonly SeatedPerson[],
  seats: readonly Seat[],
): readonly LineConflict[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return [
    ...stages.flatMap(({ id }) => {
      const kind = stageConflict(
        known,
        seats.filter(({ stageId }) => stageId === id),
      );
      return kind ? [{ kind, stageId: id }] : [];
    }),
    ...people.flatMap((person) =>
      personConflicts(
        person,
        seats.filter(({ employeeId }) => employeeId === person.id),
      ),
    ),
  ];
}

type StageConflict = Exclude<Extract<LineConflict, { stageId: string }>['kind'], 'OVERLOADED'>;

function stageConflict(
  people: ReadonlyMap<string, SeatedPerson>,
  seats: readonly Seat[],
): StageConflict | undefined {
  const there = seats.filter(({ employeeId }) => people.get(employeeId)?.active);
  const some = (is: (person: SeatedPerson) => boolean): boolean =>
    there.some(({ employeeId }) => {
      const person = people.get(employeeId);
      return person !== undefined && !person.away && is(person);
    });
  if (there.length === 0) return 'NOBODY';
  if (there.every(({ rank }) => rank === 'reserve')) return 'RESERVES_ONLY';
  if (!some(({ worksNow, worksToday }) => worksNow || worksToday)) return 'NOBODY_TODAY';
  if (!some(({ worksNow }) => worksNow)) return 'NOBODY_NOW';
  return undefined;
}

function personConflicts(person: SeatedPerson, seats: readonly Seat[]): readonly LineConflict[] {
  const { id: employeeId, active, away, capacityInAll, capacityElsewhere } = person;
  if (seats.length === 0) return [];
  if (!active) return [{ kind: 'LEFT', employeeId }];
  const asked = seats.reduce((sum, { capacity }) => sum + capacity, capacityElsewhere);
  const isOver = capacityInAll !== null && asked > capacityInAll;
  return [
    ...(away ? [{ kind: 'AWAY', employeeId } as const] : []),
    ...(isOver
      ? [{ kind: 'OVERBOOKED', employeeId, percent: percentOf(asked, capacityInAll) } as const]
      : []),
    ...seats.flatMap(({ stageId, load, capacity }) =>
      load > capacity
        ? [{ kind: 'OVERLOADED', stageId, employeeId, percent: percentOf(load, capacity) } as const]
        : [],
    ),
  ];
}

/** Rounded up: more than all of it never reads as 100 %. */
function percentOf(part: number, whole: number): number {
  return Math.ceil((part * 100) / whole);
}
