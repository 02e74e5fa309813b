import { dayOf } from '../figures/day-of.ts';
import { ofHundred } from '../figures/strength-words.ts';
import type { Words } from '../texts/texts-context.tsx';
import { rangeOf, tenths } from './plan-words.ts';
import type { PlanPromise } from './plan-query.ts';

type Told = Pick<Words, 't' | 'number' | 'language' | 'moment'>;

/** From here on it is said without "perhaps". */
const SURE = 0.95;

/** Whether a plan keeps what it promised, in a sentence. */
export function verdictOf(told: Told, promise: PlanPromise): string {
  const { verdict, promised, delivered, shownFrom, cycleWeeks, endedAt } = promise;
  const { t, language } = told;
  if (!delivered)
    return t(endedAt === null ? 'promise.too-early' : 'promise.ended-early', {
      weeks: tenths(told, cycleWeeks),
      day: dayOf(language, shownFrom, true),
    });
  return t(`promise.verdict.${verdict === 'too-early' ? 'kept' : verdict}`, {
    promised: tenths(told, promised.mean),
    delivered: tenths(told, delivered.mean),
  });
}

/** How sure that is, and whether it is more than the line before would have brought. */
export function surenessOf(told: Told, promise: PlanPromise): string | null {
  const { delivered, today, aboveToday, shownFrom, weeks } = promise;
  const { t, language, number } = told;
  if (!delivered || aboveToday === null) return null;
  const counted = weeks.filter(({ state }) => state === 'counted').length;
  const seen = t('promise.seen', {
    day: dayOf(language, shownFrom, true),
    weeks: number(counted),
    range: rangeOf(told, delivered),
  });
  const than = aboveToday >= SURE ? 'more' : aboveToday <= 1 - SURE ? 'less' : 'open';
  return `${seen} ${t(`promise.than-today.${than}`, { today: tenths(told, today.mean) })}`;
}

/** Since when it drifts; null: it does not. */
export function driftIn({ t, language }: Told, { drift }: PlanPromise): string | null {
  return drift.since === null ? null : t('promise.drifts', { day: dayOf(language, drift.since, true) });
}

/** Until when it was the line, and what has ended that; null: it is. */
export function endIn({ t, moment }: Told, { endedAt, endedBy, changedBy }: PlanPromise): string | null {
  if (endedAt === null || endedBy === null) return null;
  const at = moment(endedAt);
  if (endedBy !== 'changed') return t(`promise.ended.${endedBy}`, { at });
  return changedBy
    ? t('promise.ended.changed', { at, name: changedBy.name })
    : t('promise.ended.changed-somehow', { at });
}

/** Which stage is off, and how; null: none is, or nothing has to be looked for. */
export function offIn(told: Told, promise: PlanPromise): string | null {
  const { t } = told;
  const { off, stages } = promise;
  const stage = stages.find((one) => one.stage.id === off?.stage.id);
  if (!off || !stage) return isBroken(promise) ? t('promise.off.none') : null;
  const { conversion, arriving } = stage;
  const facts =
    off.by === 'conversion'
      ? { expected: ofHundred(conversion.expected.mean), seen: ofHundred(conversion.seen?.mean ?? 0) }
      : { expected: tenths(told, arriving.expected), seen: tenths(told, arriving.seen ?? 0) };
  return t(`promise.off.${off.by}`, { stage: off.stage.name, ...facts });
}

/** Whether something is to be done about it. */
export const isBroken = ({ verdict, drift }: PlanPromise): boolean => verdict === 'less' || drift.isDrifting;

/** What to do next. */
export function nextStepOf({ t, language }: Told, promise: PlanPromise): string {
  if (promise.endedAt !== null)
    return t(promise.endedBy === 'changed' ? 'promise.next.changed' : 'promise.next.ended');
  if (isBroken(promise)) return t('promise.next.broken');
  return promise.verdict === 'too-early'
    ? t('promise.next.too-early', { day: dayOf(language, promise.shownFrom, true) })
    : t('promise.next.kept');
}

/** How a week went, in a word. */
export function weekIs(
  { t }: Told,
  { state, isInside, won }: PlanPromise['weeks'][number],
  low: number,
): string {
  if (state !== 'counted' || isInside === null) return t(`promise.week.${state === 'now' ? 'now' : 'early'}`);
  return t(`promise.week.${isInside ? 'inside' : won < low ? 'less' : 'more'}`);
}
