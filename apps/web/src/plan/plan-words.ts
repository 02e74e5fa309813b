import { ofHundred } from '../figures/strength-words.ts';
import { roughShareOf } from '../parts/share.ts';
import type { Words } from '../texts/texts-context.tsx';
import type { Likely, Plan } from './plan-query.ts';

type Told = Pick<Words, 't' | 'number'>;

/** Leads a week, or hours, in tenths: more digits would say more than is known. */
export const inTenths = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};

/** The same as it is written: what is lost has a minus, and no hyphen. */
export const tenths = ({ number }: Pick<Words, 'number'>, value: number): string =>
  number(inTenths(value)).replace('-', '−');

/** From which number to which something lies nine times of ten. */
export function rangeOf(
  told: Told,
  { low, high }: Likely,
  tell = (value: number): string => tenths(told, value),
): string {
  return told.t('plan.range', { low: tell(low), high: tell(high) });
}

/** What a plan advises, in one sentence, and how sure that is. */
export function adviceOf(told: Told, { verdict, wonAWeek }: Plan): Readonly<{ advice: string; why: string }> {
  const { t } = told;
  const { gain, better } = wonAWeek;
  if (verdict === 'same') return { advice: t('plan.advice.same'), why: t('plan.why.same') };
  const facts = {
    more: tenths(told, gain.mean),
    range: rangeOf(told, gain),
    of: Math.min(ofHundred(better), 99),
  };
  return verdict === 'better'
    ? { advice: t('plan.advice.better', facts), why: t('plan.why.better', facts) }
    : { advice: t('plan.advice.keep'), why: t('plan.why.keep', facts) };
}

/** Where leads wait for somebody with time, today and by the plan. */
export function bottleneckOf({ t }: Told, { narrowest: { today, proposed } }: Plan): string {
  if (!today && !proposed) return t('plan.narrowest.none');
  if (!today) return t('plan.narrowest.only-then', { next: proposed?.name ?? '' });
  if (!proposed) return t('plan.narrowest.only-today', { today: today.name });
  return today.id === proposed.id
    ? t('plan.narrowest.same', { today: today.name })
    : t('plan.narrowest.moved', { today: today.name, next: proposed.name });
}

/** Whether what is reckoned of today's line is what was won in truth. */
export function checkedBy(told: Told, { lately, wonAWeek: { today } }: Plan): string {
  const facts = { won: tenths(told, lately.won), today: tenths(told, today.mean) };
  const isNear = lately.won >= today.low && lately.won <= today.high;
  return told.t(isNear ? 'plan.lately.near' : 'plan.lately.far', facts);
}

/** How full days are reckoned to be, and what queues, seats and the working day leave of what hours would allow. */
export function livedBy({ t, language }: Pick<Words, 't' | 'language'>, { fullness, lived }: Plan): string {
  // Leads that lie open today may be won on top of what comes in a week.
  const share = (part: number): string => roughShareOf(language, Math.min(part, 1));
  return [
    t(fullness.isFound ? 'plan.full.found' : 'plan.full.wished', { full: share(fullness.share) }),
    t('plan.lived', { today: share(lived.today), proposed: share(lived.proposed) }),
  ].join(' ');
}

/** What changes for each person: where he begins and where he ends. */
export function changesByPerson({ changes }: Plan) {
  const people = new Map<string, { name: string; begins: Plan['changes']; ends: Plan['changes'] }>();
  for (const change of changes) {
    const { id, name } = change.employee;
    const one = people.get(id) ?? { name, begins: [], ends: [] };
    if (change.begins) one.begins = [...one.begins, change];
    else one.ends = [...one.ends, change];
    people.set(id, one);
  }
  return [...people].map(([id, one]) => ({ id, ...one }));
}

/** So many times as many leads as now, in words. */
export function ofNow({ t }: Pick<Told, 't'>, times: number): string {
  const percent = Math.round(Math.abs(times - 1) * 100);
  if (percent === 0) return t('plan.inflow.now');
  return t(times > 1 ? 'plan.inflow.more' : 'plan.inflow.less', { percent });
}
