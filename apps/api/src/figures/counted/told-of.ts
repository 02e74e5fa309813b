import type { FunnelFigures } from '#contracts';
import type { Language } from '#conveyor';
import { formatDay, textsIn, type Translate } from '#texts';
import type { FiguresAsked } from './figures-asked.ts';

/** Of what figures are, and how they were counted. */
export type Told = Pick<
  FunnelFigures,
  'funnel' | 'from' | 'until' | 'timeZone' | 'source' | 'segment' | 'employee' | 'rule' | 'isOwn'
>;

type Facts = Readonly<Record<'from' | 'until' | 'beforeFrom' | 'beforeUntil', string>> &
  Readonly<{ whose: 'stages' | 'people' }>;

/** By which rules each view is counted. */
const RULES = {
  stages: (t: Translate, facts: Facts) => [
    t('figures.rule', facts),
    t('figures.rule.before', facts),
    t(`figures.rule.times.${facts.whose}`),
    t('figures.rule.times'),
  ],
  people: (t: Translate, facts: Facts) => [
    t('figures.rule', facts),
    t('figures.rule.people'),
    t('figures.rule.times.people'),
    t('figures.rule.times'),
  ],
  losses: (t: Translate, facts: Facts) => [t('figures.rule', facts), t('figures.rule.losses')],
  passedOn: (t: Translate, facts: Facts) => [t('figures.rule.passed-on', facts)],
};

/** Of what figures are, and by which rules they are counted. */
export function toldOf(asked: FiguresAsked, view: keyof typeof RULES, language: Language): Told {
  const { frame, days, before, source, segment, employee, ownOf, scope } = asked;
  const t = textsIn(language);
  const facts = {
    from: formatDay(language, days.from),
    until: formatDay(language, days.until),
    beforeFrom: formatDay(language, before.from),
    beforeUntil: formatDay(language, before.until),
    // Of one person's part in a stay nothing is told.
    whose: scope.employeeId === undefined ? 'stages' : 'people',
  } as const;
  const rule = [
    ...RULES[view](t, facts),
    ...(source === null ? [] : [t('figures.rule.source', { source })]),
    ...(segment === null ? [] : [t('figures.rule.segment', { segment })]),
    ...(employee === null ? [] : [t('figures.rule.employee', { employee: employee.name })]),
    ...(ownOf === null ? [] : [t('figures.rule.own')]),
  ];
  return {
    funnel: frame.funnel,
    ...days,
    timeZone: frame.timeZone,
    source,
    segment,
    employee,
    rule: rule.join(' '),
    isOwn: ownOf !== null,
  };
}
