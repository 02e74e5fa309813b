import type { LeadFacts } from '#conveyor';
import { eventsOf } from './events-of-stays.ts';
import { plainStage } from './plain-stage.ts';
import type { RecordedHistory, Remark } from './recorded-history.ts';
import type { Stay } from './stay.ts';

/** What turning stays into a history needs beside them. */
type Reading = Readonly<{
  file: string;
  /** What is odd so far; more comes to it. */
  remarks: Remark[];
  /** What stands for a reason that nobody wrote. */
  noReason: string;
  /** What the funnel is called. */
  funnel: string;
  factsOf: (lead: string) => LeadFacts;
  /** Of the stages, where somebody knows it. */
  order?: readonly string[];
}>;

/**
 * The history that stays come to. One without a stage is an end of its lead: it stays where it was. Stages whose order nobody knows are put in that in which leads
 * come through them on average.
 */
export function historyOfStays(
  given: readonly Stay[],
  { file, remarks, noReason, funnel, factsOf, order }: Reading,
): Omit<RecordedHistory, 'counts'> {
  const byLead = staysByLead(given);
  const stays = [...byLead.values()].flat();
  const stages = order ?? orderOfStages(byLead);
  if (!order)
    remarks.push({ file, line: null, what: 'STAGES_GUESSED', facts: { stages: stages.join(' → ') } });
  const places = new Map(stages.map((stage, place) => [stage, place]));
  return {
    funnel: { name: funnel, stages: stages.map(plainStage) },
    people: peopleOf(stays, places),
    leads: [...byLead].map(([key, some]) => ({
      line: some[0]?.line ?? 0,
      facts: factsOf(key),
      events: eventsOf(some, places, { file, remarks, noReason }),
    })),
    remarks,
  };
}

/** The stays of each lead in the order of time; of equal ones in the order of the file. */
function staysByLead(stays: readonly Stay[]): ReadonlyMap<string, readonly Stay[]> {
  const byLead = new Map<string, Stay[]>();
  for (const stay of stays) {
    const known = byLead.get(stay.lead);
    if (known) known.push(stay);
    else byLead.set(stay.lead, [stay]);
  }
  for (const [lead, some] of byLead) {
    some.sort((a, b) => a.at - b.at || a.line - b.line);
    byLead.set(lead, endedWhereItWas(some, stays));
  }
  return byLead;
}

/** A stay without a stage says that the one before it has ended. */
function endedWhereItWas(some: readonly Stay[], all: readonly Stay[]): Stay[] {
  if (some.every(({ stage }) => stage !== '')) return [...some];
  const ended: Stay[] = [];
  for (const stay of some) {
    if (stay.stage !== '') {
      ended.push(stay);
      continue;
    }
    const { at, outcome, reason } = stay;
    const end = { until: new Date(at).toISOString(), outcome, reason };
    const before = ended.pop();
    // Of a lead of which nothing but its end is told: it has been where the others begin.
    const where = before ?? { ...stay, stage: all.find(({ stage }) => stage !== '')?.stage ?? '' };
    ended.push({ ...where, ...end });
  }
  return ended;
}

/** By the average place of a stage among the stays of the leads that came there. */
function orderOfStages(byLead: ReadonlyMap<string, readonly Stay[]>): readonly string[] {
  const seen = new Map<string, { sum: number; count: number }>();
  for (const stays of byLead.values()) {
    stays.forEach(({ stage }, place) => {
      const { sum, count } = seen.get(stage) ?? { sum: 0, count: 0 };
      seen.set(stage, { sum: sum + place, count: count + 1 });
    });
  }
  return [...seen].sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count).map(([stage]) => stage);
}

function peopleOf(stays: readonly Stay[], places: ReadonlyMap<string, number>): RecordedHistory['people'] {
  const stages = new Map<string, Set<number>>();
  for (const { employee, stage } of stays) {
    if (employee) stages.set(employee, (stages.get(employee) ?? new Set()).add(places.get(stage) ?? 0));
  }
  return [...stages].map(([key, at]) => ({ key, name: key, stages: [...at].sort((a, b) => a - b) }));
}
