import {
  criteriaOf,
  NO_CRITERIA,
  type FunnelDraft,
  type Instant,
  type LineSetup,
  type Stage,
} from '#conveyor';
import type { NewDepartment, NewEmployee } from '#database';
import { PROFILES, type Profile } from './profiles.ts';
import type { DemoWords, Person } from './words/words.ts';

/** The demo department: what is stored of it, what a line is made of, and what its people are really like. */
export type Department = Readonly<{
  stored: NewDepartment;
  line: LineSetup;
  headId: string;
  profiles: ReadonlyMap<string, Profile>;
}>;

/** What a department is made from. `nth` is 1 for the first one in a database: addresses are unique in it. */
export type DepartmentPlan = Readonly<{
  words: DemoWords;
  funnel: FunnelDraft;
  timeZone: string;
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
    ...stage,
    id: newId(),
    funnelId: funnel.id,
    position: index + 1,
    exit: exit ? criteriaOf(exit, newId) : NO_CRITERIA,
  }));
  const head = employee(plan, words.head, { role: 'head', channels: ['email', 'in_app'] });
  const reps = words.people.map((person, index) => {
    const profile = profileOf(index);
    return { profile, ...employee(plan, person, { role: 'rep', channels: profile.channels }) };
  });
  const specialists = reps.flatMap(({ id: employeeId, profile }) =>
    profile.seats.map(({ stage, ...terms }) => ({
      ...terms,
      employeeId,
      stageId: stageAt(stages, stage).id,
    })),
  );
  const channels = new Map(reps.map((rep) => [rep.id, rep.channels]));
  return {
    stored: {
      employees: [head, ...reps.map(({ profile: _, ...rep }) => rep)],
      funnel,
      lossReasons: (plan.funnel.lossReasons ?? []).map(({ name }) => ({ id: newId(), name })),
      stages,
      specialists,
      createdAt,
    },
    line: {
      funnelId: funnel.id,
      // Its people log nothing and answer no questions, so their history is made without criteria.
      stages: stages.map((stage) => ({ ...stage, exit: NO_CRITERIA })),
      specialists: specialists.map((terms) => ({
        ...terms,
        active: true,
        channels: channels.get(terms.employeeId) ?? [],
      })),
      heads: [{ employeeId: head.id, channels: head.channels }],
    },
    headId: head.id,
    profiles: new Map(reps.map(({ id, profile }) => [id, profile])),
  };
}

function employee(
  { words, timeZone, nth, newId }: DepartmentPlan,
  { name, mailbox }: Person,
  terms: Pick<NewEmployee, 'role' | 'channels'>,
): NewEmployee {
  const suffix = nth > 1 ? String(nth) : '';
  const slackUserId = terms.channels.includes('slack')
    ? `UDEMO${mailbox.toUpperCase().replace(/\W/g, '')}`
    : null;
  return {
    ...terms,
    id: newId(),
    name,
    email: `${mailbox}${suffix}@${DOMAIN}`,
    slackUserId,
    language: words.language,
    timeZone,
  };
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
