import type { Days } from '#conveyor/hours';
import type { Language } from '#conveyor';
import { formatDay, textsIn } from '#texts';
import { isNarrowed, toldOfLeads, type Narrowed } from '../narrowed.ts';
import { LEARNED_DAYS } from './show-forecast.ts';
import { ENOUGH } from './show-work.ts';

/** The parts of a flow, each with a rule of its own. */
type Part = 'cohort' | 'throughput' | 'work' | 'bottleneck' | 'velocity' | 'forecast';

/** By which rule each part is counted, what it is narrowed to, and what is not told of one employee. */
export function rulesOf(
  { from, until }: Days,
  narrowed: Narrowed,
  language: Language,
): Readonly<Record<Part, string>> {
  const t = textsIn(language);
  const { employee } = narrowed;
  const period = { from: formatDay(language, from), until: formatDay(language, until) };
  const [count, ofLeads] = [ENOUGH, toldOfLeads(t, narrowed)];
  const said = (...sentences: readonly string[]): string => [...sentences, ...ofLeads].join(' ');
  const chances = t('flow.rule.forecast', { days: LEARNED_DAYS, count });
  if (employee === null)
    return {
      cohort: said(t('flow.rule.cohort', period)),
      throughput: said(t('flow.rule.throughput')),
      work: said(t('flow.rule.work'), ...(isNarrowed(narrowed) ? [t('flow.rule.work.some')] : [])),
      bottleneck: said(t('flow.rule.bottleneck')),
      velocity: said(t('flow.rule.velocity', { count })),
      forecast: said(chances),
    };
  const who = { employee: employee.name };
  return {
    cohort: said(t('flow.rule.cohort', period), t('flow.rule.cohort.employee', who)),
    throughput: said(t('flow.rule.throughput'), t('flow.rule.throughput.employee', who)),
    work: said(t('flow.rule.work.employee', who)),
    bottleneck: t('flow.rule.bottleneck.employee'),
    velocity: t('flow.rule.velocity.employee'),
    forecast: said(chances, t('flow.rule.forecast.employee', who)),
  };
}
