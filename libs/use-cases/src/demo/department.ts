import {
  criteriaOf,
  FITS_ALL,
  NO_CRITERIA,
  USUAL_SETTINGS,
  type FunnelDraft,
  type Instant,
  type LineSetup,
  type ProductionCalendar,
  type Stage,
  type WeeklyHours,
  type WorkingHours,
} from '#conveyor';
import type { NewDepartment, NewEmployee } from '#database';
import { OFFICE_WEEK, weekOf, type Shift } from './shifts.ts';
import { PROFILES, type Profile } from './profiles.ts';
import type { DemoWords, Person } from './words/words.ts';

/** The demo department: what is stored of it, what a line is made of, and what its people are really like. */
export type Department = Readonly<{
  stored: NewDepartment;
  line: LineSetup;
  headId: string;
  profiles: ReadonlyMap<string, Profile>;
  /** When the office works, and each of its people. */
  office: WorkingHours;
  hours: ReadonlyMap<string, WorkingHours>;
}>;

/** What a department is made from. `nth` is 1 for the first one in a database: addresses are unique in it. */
export type DepartmentPlan = Readonly<{
  words: DemoWords;
  funnel: FunnelDraft;
  timeZone: string;
  /** The calendar that everybody keeps to; null: there is none. */
  calendar: Readonly<{ name: string; days: ProductionCalendar }> | null;
  nth: number;
  createdAt: Instant;
  newId: () => string;
}>;

/** Reserved for examples (RFC 2606): nobody is ever reached there. */
const DOMAIN = 'demo.example';

/** Puts the twelve profiles and their head into a funnel of six stages. */
export function makeDepartment(plan: DepartmentPlan): Department {
  const { words, newId, createdAt } = plan;
  const funnel = { id: newId(), name: plan.funnel.name };
  const stages = plan.funnel.stages.map(({ exit, ...stage }, index): Stage => ({
    ...USUAL_SETTINGS,
    ...stage,
    id: newId(),
    funnelId: funnel.id,
    position: index + 1,
    exit: exit ? criteriaOf(exit, newId) : NO_CRITERIA,
  }));
  const head = employee(plan, words.head, { role: 'head', channels: ['email', 'in_app'], shift: 'office' });
  const reps = words.people.map((person, index) => {
    const profile = profileOf(index);
    return { profile, ...employee(plan, person, { ...profile, role: 'rep' }) };
  });
  const specialists = reps.flatMap(({ id: employeeId, profile }) =>
    profile.seats.map(({ stage, ...terms }) => ({
      ...terms,
      employeeId,
      stageId: stageAt(stages, stage).id,
    })),
  );
  const office = workingHours(plan, OFFICE_WEEK, plan.timeZone);
  const employees = [head, ...reps.map(({ profile: _, ...rep }) => rep)];
  return {
    stored: {
      schedule: { timeZone: plan.timeZone, hours: OFFICE_WEEK, calendar: plan.calendar?.name ?? null },
      employees,
      funnel,
      lossReasons: (plan.funnel.lossReasons ?? []).map(({ name }) => ({ id: newId(), name })),
      stages,
      specialists,
      createdAt,
    },
    line: {
      funnelId: funnel.id,
      // Its people log nothing, answer no questions and lose for words of their own, so nothing is asked of their history.
      stages: stages.map((stage) => ({ ...stage, exit: NO_CRITERIA })),
      lossReasons: [],
      terms: specialists.map((terms) => ({ ...terms, since: createdAt, fits: FITS_ALL, strength: null })),
      workers: reps.map(({ id: employeeId, channels, hours, timeZone }) => ({
        employeeId,
        channels,
        version: 1,
        active: true,
        capacity: null,
        hours: workingHours(plan, hours, timeZone),
      })),
      heads: [{ employeeId: head.id, channels: head.channels }],
      hours: office,
    },
    headId: head.id,
    profiles: new Map(reps.map(({ id, profile }) => [id, profile])),
    office,
    hours: new Map(employees.map(({ id, hours, timeZone }) => [id, workingHours(plan, hours, timeZone)])),
  };
}

function employee(
  { words, timeZone, nth, newId }: DepartmentPlan,
  { name, mailbox }: Person,
  { role, channels, shift }: Pick<NewEmployee, 'role' | 'channels'> & Readonly<{ shift: Shift }>,
): NewEmployee {
  const suffix = nth > 1 ? String(nth) : '';
  const slackUserId = channels.includes('slack') ? `UDEMO${mailbox.toUpperCase().replace(/\W/g, '')}` : null;
  return {
    role,
    channels,
    id: newId(),
    name,
    email: `${mailbox}${suffix}@${DOMAIN}`,
    slackUserId,
    language: words.language,
    timeZone: shift === 'elsewhere' ? words.timeZoneElsewhere : timeZone,
    hours: weekOf(shift),
  };
}

function workingHours(
  { calendar }: DepartmentPlan,
  hours: WeeklyHours | null,
  timeZone: string,
): WorkingHours {
  return { weekly: hours ?? OFFICE_WEEK, timeZone, calendar: calendar?.days ?? {}, absences: [] };
}

function profileOf(index: number): Profile {
  const profile = PROFILES[index];
  if (!profile) throw new RangeError(`The demo department has no profile ${index}`);
  return profile;
}

function stageAt(stages: readonly Stage[], index: number): Stage {
  const stage = stages[index];
  if (!stage) throw new RangeError(`The demo funnel has no stage ${index}`);
  return stage;
}
