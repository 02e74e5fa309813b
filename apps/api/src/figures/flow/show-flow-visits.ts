import type { FlowVisits, FlowVisitsQuery } from '#contracts';
import type { Language } from '#conveyor';
import { isOfCohort, isOfStage, type FlowCount } from '#conveyor/figures';
import { dateAt, type Days } from '#conveyor/hours';
import type { FigureFrame, FlowReader } from '#database';
import { formatDay, textsIn } from '#texts';
import { found } from '../../http/found.ts';
import { daysAsked } from '../days-asked.ts';
import { narrowedTo, scopeOf, toldOfLeads, type Narrowed } from '../narrowed.ts';
import { showVisit } from '../show-visit.ts';
import { cut, wholeOf } from './stretches.ts';

/** A page of the visits behind a number of a funnel's flow, with what they are. Throws NOT_FOUND for a stage that the funnel has not. */
export async function showFlowVisits(
  reader: FlowReader,
  frame: FigureFrame,
  query: FlowVisitsQuery,
  { now, language }: Readonly<{ now: number; language: Language }>,
): Promise<FlowVisits> {
  const { counted, stageId, currency, limit, cursor } = query;
  const { days } = daysAsked(query, frame.timeZone, now);
  const [from, until] = wholeOf(cut(days, frame.timeZone, dateAt(frame.timeZone, now)).bounds);
  // What is open at an archived stage has no part in the forecast, and is told at that stage alone.
  const stages = counted === 'open' ? frame.stages.filter(({ isArchived }) => !isArchived) : frame.stages;
  const narrowed = narrowedTo(frame, query, null);
  const scope = scopeOf({ stages }, narrowed);
  const stage =
    stageId === undefined
      ? undefined
      : found(
          frame.stages.find(({ id }) => id === stageId),
          'stage',
          stageId,
        );
  const page = await reader.visitsBehind(
    {
      counted,
      scope: stage ? { ...scope, stageIds: [...new Set([...scope.stageIds, stage.id])] } : scope,
      stageId,
      from,
      until,
      currency,
    },
    { limit, cursor },
  );
  return {
    rule: ruleOf(query, narrowed, { days, stage: stage?.name ?? '' }, language),
    total: page.total,
    items: page.items.map(showVisit),
    nextCursor: page.nextCursor,
    isOwn: false,
  };
}

function ruleOf(
  { counted, stageId, currency }: FlowVisitsQuery,
  narrowed: Narrowed,
  { days: { from, until }, stage }: Readonly<{ days: Days; stage: string }>,
  language: Language,
): string {
  const t = textsIn(language);
  const ends = { from: formatDay(language, from), until: formatDay(language, until) };
  const days = t(from === until ? 'flow.behind.day' : 'flow.behind.days', ends);
  const { employee } = narrowed;
  // To one employee leads come from others at the stage, too.
  const what = counted === 'came' && employee !== null ? 'given' : counted;
  return [
    t(`flow.behind.${what}`, { days, stage }),
    ...(stageId === undefined || isOfStage(counted) ? [] : [t('flow.behind.stage', { stage })]),
    ...toldOfLeads(t, narrowed),
    ...(employee === null ? [] : [t(ofOne(counted), { employee: employee.name })]),
    ...(currency === undefined ? [] : [t('flow.behind.currency', { currency })]),
  ].join(' ');
}

/** Of the leads that came in, an employee's are those that he had at some time; whatever else is counted, is by his visits. */
function ofOne(counted: FlowCount): 'flow.behind.employee' | 'figures.rule.employee' {
  return isOfCohort(counted) || counted === 'skipped' ? 'flow.behind.employee' : 'figures.rule.employee';
}
