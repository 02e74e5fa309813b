import type { FlowVisits, NowVisitsQuery } from '#contracts';
import type { Language } from '#conveyor';
import { AGE_DAYS } from '#conveyor/figures';
import type { FigureFrame, FlowReader } from '#database';
import { textsIn, type Translate } from '#texts';
import { found } from '../../http/found.ts';
import { narrowedTo, scopeOf, toldOfLeads, type Narrowed } from '../narrowed.ts';
import { showVisit } from '../show-visit.ts';

/** A page of the visits behind a number of what is open now, with what they are. Throws NOT_FOUND for a stage that the funnel has not. */
export async function showNowVisits(
  reader: FlowReader,
  frame: FigureFrame,
  query: NowVisitsQuery,
  { ownOf, now, language }: Readonly<{ ownOf: string | null; now: number; language: Language }>,
): Promise<FlowVisits> {
  const { counted, stageId, source, segment, employeeId, age, currency, limit, cursor } = query;
  const isHere = ({ id }: { id: string }) => stageId === undefined || id === stageId;
  const stages = frame.stages.filter(isHere);
  if (stageId !== undefined) found(stages[0], 'stage', stageId);
  const isQueue = employeeId === 'nobody';
  const narrowed = narrowedTo(
    frame,
    { source, segment, employeeId: isQueue ? undefined : employeeId },
    ownOf,
  );
  const page = await reader.visitsNow(
    {
      counted,
      scope: { ...scopeOf({ stages }, narrowed), employeeId: ownOf },
      employeeId: isQueue ? null : employeeId,
      age,
      currency,
      now,
    },
    { limit, cursor },
  );
  return {
    rule: ruleOf(frame, query, { narrowed, isOwn: ownOf !== null }, language),
    total: page.total,
    items: page.items.map(showVisit),
    nextCursor: page.nextCursor,
    isOwn: ownOf !== null,
  };
}

function ruleOf(
  { stages }: FigureFrame,
  { counted, stageId, employeeId, age, currency }: NowVisitsQuery,
  { narrowed, isOwn }: Readonly<{ narrowed: Narrowed; isOwn: boolean }>,
  language: Language,
): string {
  const t = textsIn(language);
  const stage = stages.find(({ id }) => id === stageId)?.name;
  const holder = narrowed.employee?.name;
  return [
    t(`standing.behind.${counted}`),
    ...(age === undefined ? [] : [ageOf(t, age)]),
    ...(stage === undefined ? [] : [t('flow.behind.stage', { stage })]),
    ...(employeeId === 'nobody' ? [t('standing.behind.queues')] : []),
    ...(holder === undefined ? [] : [t('standing.behind.holder', { holder })]),
    ...toldOfLeads(t, narrowed),
    ...(currency === undefined ? [] : [t('flow.behind.currency', { currency })]),
    ...(isOwn ? [t('standing.rule.own')] : []),
  ].join(' ');
}

function ageOf(t: Translate, age: number): string {
  const [from, until] = [AGE_DAYS[age - 1], AGE_DAYS[age]];
  if (from === undefined) return t('standing.behind.age-first', { until: until ?? 0 });
  if (until === undefined) return t('standing.behind.age-last', { from });
  return t('standing.behind.age', { from, until });
}
