import { factsOf, type Language } from '#conveyor';
import { textsIn } from '#texts';
import { historyOfStays } from '../replay/history-of-stays.ts';
import type { RecordedHistory } from '../replay/recorded-history.ts';
import type { Stay } from '../replay/stay.ts';
import type { WorkCase, WorkHistory, WorkStage } from '../replay/work-history.ts';

/**
 * The history of leads that a log of work comes to: an item waits in its stage's queue until somebody starts on it, and stays with him until the next item is queued or the
 * case ends. `currency`: of its amounts.
 */
export function historyOfWork(
  { stages, cases }: WorkHistory,
  { file, language, currency }: Readonly<{ file: string; language: Language; currency: string }>,
): RecordedHistory {
  const names = new Map(stages.map(({ stage, name }) => [stage, name]));
  const t = textsIn(language);
  const byKey = new Map(cases.map((one) => [one.key, one]));
  const stays = cases.flatMap((one, index) => staysOf(one, index + 1, names));
  const history = historyOfStays(stays, {
    file,
    remarks: [],
    noReason: t('replay.no-reason'),
    funnel: t('replay.funnel'),
    factsOf: (key) => {
      const amount = byKey.get(key)?.amount ?? null;
      return factsOf({ name: key, externalId: key, amount, currency: amount === null ? null : currency });
    },
    order: stages.map(({ name }) => name),
  });
  const ended = (outcome: 'won' | 'lost'): number =>
    cases.filter(({ end }) => end?.outcome === outcome).length;
  return {
    ...history,
    counts: [
      { what: 'leads', count: cases.length },
      { what: 'won', count: ended('won') },
      { what: 'lost', count: ended('lost') },
    ],
  };
}

function staysOf(
  { key, arrivedAt, items, end }: WorkCase,
  line: number,
  names: ReadonlyMap<WorkStage, string>,
): readonly Stay[] {
  const stay = (stage: string, employee: string, at: number): Stay => ({
    line,
    lead: key,
    stage,
    employee,
    at,
    from: '',
    until: '',
    outcome: '',
    reason: '',
  });
  const worked = items.flatMap(({ stage, queuedAt, startedAt, employee }) => {
    const name = names.get(stage) ?? stage;
    const waits = stay(name, '', queuedAt);
    return startedAt === null || employee === null ? [waits] : [waits, stay(name, employee, startedAt)];
  });
  const [first = ''] = names.values();
  const stays = worked.length > 0 ? worked : [stay(first, '', arrivedAt)];
  const ends = end ? [{ ...stay('', end.employee ?? '', end.at), outcome: end.outcome }] : [];
  return [...stays, ...ends];
}
