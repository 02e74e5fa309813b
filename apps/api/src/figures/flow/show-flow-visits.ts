import type { FlowVisits, FlowVisitsQuery } from '#contracts';
import type { Language } from '#conveyor';
import { isOfStage } from '#conveyor/figures';
import { dateAt, type Days } from '#conveyor/hours';
import type { FigureFrame, FlowReader } from '#database';
import { formatDay, textsIn } from '#texts';
import { found } from '../../http/found.ts';
import { daysAsked } from '../days-asked.ts';
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
  const stageIds = stages.map(({ id }) => id);
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
      stageIds: stage ? [...new Set([...stageIds, stage.id])] : stageIds,
      stageId,
      from,
      until,
      currency,
    },
    { limit, cursor },
  );
  return {
    rule: ruleOf(query, days, stage?.name ?? '', language),
    total: page.total,
    items: page.items.map(showVisit),
    nextCursor: page.nextCursor,
    isOwn: false,
  };
}

function ruleOf(
  { counted, stageId, currency }: FlowVisitsQuery,
  { from, until }: Days,
  stage: string,
  language: Language,
): string {
  const t = textsIn(language);
  const ends = { from: formatDay(language, from), until: formatDay(language, until) };
  const days = t(from === until ? 'flow.behind.day' : 'flow.behind.days', ends);
  return [
    t(`flow.behind.${counted}`, { days, stage }),
    ...(stageId === undefined || isOfStage(counted) ? [] : [t('flow.behind.stage', { stage })]),
    ...(currency === undefined ? [] : [t('flow.behind.currency', { currency })]),
  ].join(' ');
}
