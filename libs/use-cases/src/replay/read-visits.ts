import { factsOf, type Language } from '#conveyor';
import { textsIn } from '#texts';
import { eventsOf } from './events-of-stays.ts';
import { plainStage } from './plain-stage.ts';
import { parseMoment, type RecordedHistory, type Remark } from './recorded-history.ts';
import { readTable, type TableRow } from './read-table.ts';
import { VISIT_COLUMNS, type Stay } from './stay.ts';

/**
 * Reads a history with one visit a row: lead, stage, employee (empty: the queue), from, until, outcome (`won` and `lost`
 * end the lead), reason. Stages are put in the order in which leads come through them on average.
 */
export async function readVisits(file: string, language: Language): Promise<RecordedHistory> {
  const t = textsIn(language);
  const remarks: Remark[] = [];
  const rows = await readTable(file, VISIT_COLUMNS);
  const stays = rows.flatMap((row): Stay[] => {
    const at = parseMoment(row.from);
    if (at !== undefined) return [{ ...row, at }];
    remarks.push({ file, line: row.line, what: 'BAD_MOMENT', facts: { moment: row.from } });
    return [];
  });
  const byLead = staysByLead(stays);
  const stages = orderOfStages(byLead);
  remarks.push({ file, line: null, what: 'STAGES_GUESSED', facts: { stages: stages.join(' → ') } });
  const places = new Map(stages.map((stage, place) => [stage, place]));
  return {
    funnel: { name: t('replay.funnel'), stages: stages.map(plainStage) },
    people: peopleOf(stays, places),
    leads: [...byLead].map(([key, some]) => ({
      line: some[0]?.line ?? 0,
      facts: factsOf({ name: key, externalId: key }),
      events: eventsOf(some, places, { file, remarks, noReason: t('replay.no-reason') }),
    })),
    remarks,
    counts: [
      { what: 'leads', count: new Set(rows.map(({ lead }) => lead)).size },
      { what: 'won', count: leadsThat(rows, 'won') },
      { what: 'lost', count: leadsThat(rows, 'lost') },
    ],
  };
}

function leadsThat(rows: readonly TableRow<'lead' | 'outcome'>[], outcome: string): number {
  return new Set(rows.filter((row) => row.outcome === outcome).map(({ lead }) => lead)).size;
}

/** The stays of each lead in the order of time; of equal ones in the order of the file. */
function staysByLead(stays: readonly Stay[]): ReadonlyMap<string, readonly Stay[]> {
  const byLead = new Map<string, Stay[]>();
  for (const stay of stays) byLead.set(stay.lead, [...(byLead.get(stay.lead) ?? []), stay]);
  for (const some of byLead.values()) some.sort((a, b) => a.at - b.at || a.line - b.line);
  return byLead;
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
