import type { FunnelStanding, HolderStanding } from '#contracts';
import type { Language } from '#conveyor';
import { AGE_DAYS } from '#conveyor/figures';
import type { FigureFrame, StandingRow } from '#database';
import { textsIn } from '#texts';
import { toldOfLeads, type Narrowed } from '../narrowed.ts';

const NOTHING = {
  leads: 0,
  waiting: 0,
  late: 0,
  amounts: [],
  medianMs: 0,
  oldestMs: 0,
  ages: [...AGE_DAYS, 0].map(() => 0),
};

/** Who has what now, stage by stage and in all; an archived stage is there only where something still is. */
export function showStanding(
  frame: FigureFrame,
  rows: readonly StandingRow[],
  { narrowed, isOwn, language }: Readonly<{ narrowed: Narrowed; isOwn: boolean; language: Language }>,
): FunnelStanding {
  const t = textsIn(language);
  const people = new Map(frame.people.map((person) => [person.id, person]));
  const at = (stageId: string | null) => rows.filter((row) => row.stageId === stageId && !row.isOfAll);
  const holders = (some: readonly StandingRow[]): HolderStanding[] =>
    [...frame.people.map(({ id }) => id), null].flatMap((id) => {
      const row = some.find(({ employeeId }) => employeeId === id);
      return row ? [{ employee: people.get(id ?? '') ?? null, ...countsOf(row) }] : [];
    });
  const rule = [
    t('standing.rule'),
    ...toldOfLeads(t, narrowed),
    ...(narrowed.employee === null ? [] : [t('standing.behind.holder', { holder: narrowed.employee.name })]),
    ...(isOwn ? [t('standing.rule.own')] : []),
  ];
  return {
    funnel: frame.funnel,
    ...narrowed,
    rule: rule.join(' '),
    isOwn,
    ageDays: [...AGE_DAYS],
    stages: frame.stages.flatMap(({ isArchived, ...stage }) => {
      const row = rows.find((one) => one.stageId === stage.id && one.isOfAll);
      if (isArchived && !row) return [];
      return [{ stage, ...(row ? countsOf(row) : NOTHING), holders: holders(at(stage.id)) }];
    }),
    holders: holders(at(null)),
  };
}

function countsOf({ leads, waiting, late, amounts, medianMs, oldestMs, ages }: StandingRow) {
  return { leads, waiting, late, amounts: [...amounts], medianMs, oldestMs, ages: [...ages] };
}
