import { WORK_STAGES, type WorkStage } from '../work-history.ts';
import { quantile } from './quantile.ts';
import type { WorkedVisit } from './worked-visit.ts';

/** How long leads waited at a stage from their coming until somebody began. */
export type StageFigures = Readonly<{
  stage: WorkStage;
  /** Visits on which somebody began. */
  visits: number;
  medianMs: number;
  p90Ms: number;
}>;

/** What somebody worked: at how many visits, and for how long. */
export type PersonFigures = Readonly<{ person: string; items: number; workedMs: number }>;

/** How many come to somebody who had worked the lead before, of all visits that could. */
export type SamePerson = Readonly<{ visits: number; same: number }>;

/** What a history of work comes to, recorded or played. */
export type WorkFigures = Readonly<{
  stages: readonly StageFigures[];
  people: readonly PersonFigures[];
  samePerson: SamePerson;
  /** How many people worked at a lead, on average. */
  peopleOfLead: number;
}>;

/** Counts a history of work; the visits of one lead are in their order. */
export function workFigures(visits: readonly WorkedVisit[]): WorkFigures {
  const known = new Map<string, Set<string>>();
  const samePerson = { visits: 0, same: 0 };
  for (const { lead, work } of visits) {
    const before = known.get(lead) ?? new Set<string>();
    known.set(lead, before);
    const first = work.find(({ person }) => person !== null)?.person;
    if (first && before.size > 0) {
      samePerson.visits += 1;
      if (before.has(first)) samePerson.same += 1;
    }
    for (const { person } of work) if (person !== null) before.add(person);
  }
  const worked = [...known.values()].filter(({ size }) => size > 0);
  return {
    stages: WORK_STAGES.map((stage) => stageFigures(stage, visits)),
    people: peopleFigures(visits),
    samePerson,
    peopleOfLead: worked.reduce((sum, { size }) => sum + size, 0) / Math.max(1, worked.length),
  };
}

function stageFigures(stage: WorkStage, visits: readonly WorkedVisit[]): StageFigures {
  const waits = visits.flatMap((visit) =>
    visit.stage === stage && visit.startedAt !== null ? [visit.startedAt - visit.queuedAt] : [],
  );
  return {
    stage,
    visits: waits.length,
    medianMs: quantile(waits, 0.5) ?? 0,
    p90Ms: quantile(waits, 0.9) ?? 0,
  };
}

function peopleFigures(visits: readonly WorkedVisit[]): readonly PersonFigures[] {
  const people = new Map<string, { items: number; workedMs: number }>();
  for (const { work } of visits) {
    const here = new Set<string>();
    for (const { person, lengthMs } of work) {
      if (person === null) continue;
      const figures = people.get(person) ?? { items: 0, workedMs: 0 };
      people.set(person, figures);
      figures.workedMs += lengthMs;
      if (!here.has(person)) figures.items += 1;
      here.add(person);
    }
  }
  return [...people].map(([person, figures]) => ({ person, ...figures }));
}
