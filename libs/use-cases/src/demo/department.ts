import { criteriaOf, FITS_ALL, NO_CRITERIA, USUAL_SETTINGS, type FunnelDraft, type Stage } from '#conveyor';
import type { LineSetup } from '#conveyor/line';
import type { WorkingHours } from '#conveyor/hours';
import type { AbsenceRow, NewDepartment } from '#database';
import { makeHead, makeReps, workingHours, type DemoRep, type PeoplePlan } from './people.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { OFFICE_WEEK } from '../line/office-week.ts';
import { DEMO_SETTINGS } from './stage-settings.ts';

/** The demo department: what is stored of it, what a line is made of, and what its people are really like. */
export type Department = Readonly<{
  stored: NewDepartment;
  absences: readonly AbsenceRow[];
  line: LineSetup;
  headId: string;
  profiles: ReadonlyMap<string, Profile>;
  /** When the office works, and each of its people. */
  office: WorkingHours;
  hours: ReadonlyMap<string, WorkingHours>;
}>;

/** What a department is made from. */
export type DepartmentPlan = PeoplePlan &
  Readonly<{
    /** Which it is in the database. */
    id: string;
    funnel: FunnelDraft;
  }>;

/** Puts the twelve profiles and their head into a funnel of six stages. */
export function makeDepartment(plan: DepartmentPlan): Department {
  const { id, words, newId, createdAt, timeZone, calendar } = plan;
  const funnel = { id: newId(), name: plan.funnel.name };
  const stages = makeStages(plan, funnel.id);
  const lossReasons = (plan.funnel.lossReasons ?? []).map(({ name }) => ({ id: newId(), name }));
  const head = makeHead(plan);
  const reps = makeReps(plan, PROFILES);
  const everybody = [head, ...reps];
  const specialists = reps.flatMap(({ stored: { id: employeeId }, profile }) =>
    profile.seats.map(({ stage, ...terms }) => ({
      ...terms,
      employeeId,
      stageId: stageAt(stages, stage).id,
    })),
  );
  const schedule = { timeZone, hours: OFFICE_WEEK, calendar: calendar?.name ?? null };
  const office = workingHours(plan, { ...schedule, absences: [] });
  return {
    stored: {
      id,
      facts: { name: words.department, ...schedule },
      employees: everybody.map(({ stored }) => stored),
      funnel,
      lossReasons,
      stages,
      specialists,
      createdAt,
    },
    absences: everybody.flatMap(({ absences }) => absences),
    line: {
      funnelId: funnel.id,
      // Its people answer no questions, so nothing is asked of their history.
      stages: stages.map((stage) => ({ ...stage, exit: NO_CRITERIA })),
      lossReasons,
      terms: specialists.map((terms) => ({ ...terms, since: createdAt, fits: FITS_ALL, strength: null })),
      workers: reps.map(workerOf),
      department: {
        id,
        heads: [{ employeeId: head.stored.id, channels: head.stored.channels }],
        hours: office,
      },
    },
    headId: head.stored.id,
    profiles: new Map(reps.map(({ stored, profile }) => [stored.id, profile])),
    office,
    hours: new Map(everybody.map(({ stored, hours }) => [stored.id, hours])),
  };
}

function makeStages({ funnel, newId }: DepartmentPlan, funnelId: string): readonly Stage[] {
  return funnel.stages.map(({ exit, ...stage }, index): Stage => ({
    ...USUAL_SETTINGS,
    ...stage,
    ...DEMO_SETTINGS[index],
    id: newId(),
    funnelId,
    position: index + 1,
    exit: exit ? criteriaOf(exit, newId) : NO_CRITERIA,
  }));
}

function workerOf({ stored, profile, hours }: DemoRep): LineSetup['workers'][number] {
  const { id: employeeId, channels } = stored;
  return { employeeId, channels, version: 1, active: true, capacity: profile.capacity, hours };
}

function stageAt(stages: readonly Stage[], index: number): Stage {
  const stage = stages[index];
  if (!stage) throw new RangeError(`The demo funnel has no stage ${index}`);
  return stage;
}
