import { DAY, NO_CRITERIA, type Instant, type Language, type Policy, type Stage } from '#conveyor';
import { isOfDays, type Interval } from '#conveyor/hours';
import type { NewAbsence, NewDepartment, NewEmployee, NewSpecialist } from '#database';
import { uuidv7 } from '#platform';
import { FIRST_AS_IT_IS } from '../found-department.ts';
import { hoursAsSeen } from '../hours-as-seen.ts';
import { plainStage } from '../plain-stage.ts';
import type { WorkHistory, WorkStage } from '../work-history.ts';
import type { PlannedPerson, WorkPlan } from './work-plan.ts';

/** The people and the stages of a log of work as they stand in the database. */
export type FoundedFloor = Readonly<{
  stored: NewDepartment;
  absences: readonly NewAbsence[];
  /** By the key in the log, and the other way round. */
  employeeIds: ReadonlyMap<string, string>;
  keys: ReadonlyMap<string, string>;
  stageIds: ReadonlyMap<WorkStage, string>;
}>;

export type FloorWishes = Readonly<{
  /** How every stage finds whom to give a lead. */
  policy: Policy;
  language: Language;
  timeZone: string;
  funnelName: string;
  headName: string;
  now: Instant;
}>;

/** Turns the people of a log into specialists who are given leads only while they are at work, and gives them a head. */
export function foundFloor(
  { stages: names, from, until }: Pick<WorkHistory, 'stages' | 'from' | 'until'>,
  { people, capacities, cases }: WorkPlan,
  { policy, language, timeZone, funnelName, headName, now }: FloorWishes,
): FoundedFloor {
  const newId = (): string => uuidv7(now);
  const funnel = { id: newId(), name: funnelName };
  const stages = names.map(({ name }, place): Stage => ({
    ...plainStage(name, place),
    policy,
    availability: 'at_work',
    id: newId(),
    funnelId: funnel.id,
    position: place + 1,
    exit: NO_CRITERIA,
  }));
  const stageIds = new Map(names.map(({ stage }, place) => [stage, stages[place]?.id ?? '']));
  const employee = (name: string, role: NewEmployee['role']): NewEmployee => ({
    id: newId(),
    name,
    role,
    email: null,
    slackUserId: null,
    language,
    timeZone,
    // Somebody must be told, and tens of thousands of letters would be what was measured.
    channels: ['in_app'],
    // Round the clock, but for the absences.
    hours: null,
    capacity: null,
  });
  const reps = people.map((person) => ({ person, employee: employee(person.key, 'rep') }));
  const span = spanOf(people, { from, until });
  const capacityOf = (stage: WorkStage): number => capacities.get(stage) ?? cases.length;
  return {
    stored: {
      ...FIRST_AS_IT_IS,
      employees: [employee(headName, 'head'), ...reps.map((rep) => rep.employee)],
      funnel,
      stages,
      lossReasons: [],
      specialists: reps.flatMap(({ person, employee: { id } }) =>
        person.stages.map((stage): NewSpecialist => ({
          stageId: stageIds.get(stage) ?? '',
          employeeId: id,
          rank: 'primary',
          weight: 1,
          capacity: capacityOf(stage),
        })),
      ),
      createdAt: span.from,
    },
    absences: reps.flatMap(({ person, employee: { id } }) =>
      hoursAsSeen(person.days, span, timeZone).absences.flatMap((absence) =>
        isOfDays(absence) ? [] : [{ id: newId(), employeeId: id, from: absence.from, until: absence.until }],
      ),
    ),
    employeeIds: new Map(reps.map(({ person, employee: { id } }) => [person.key, id])),
    keys: new Map(reps.map(({ person, employee: { id } }) => [id, person.key])),
    stageIds,
  };
}

/** Nobody is at work any more after the log has ended, however long the play goes on. */
const AFTERWARDS = 366 * DAY;

function spanOf(people: readonly PlannedPerson[], { from, until }: Interval): Interval {
  const days = people.flatMap((person) => person.days);
  return {
    from: days.reduce((first, day) => Math.min(first, day.from), from),
    until: days.reduce((last, day) => Math.max(last, day.until), until) + AFTERWARDS,
  };
}
