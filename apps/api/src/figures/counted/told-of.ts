import type { FunnelFigures } from '#contracts';
import type { Language } from '#conveyor';
import { formatDay, textsIn, type Translate } from '#texts';
import { toldOfLeads } from '../narrowed.ts';
import type { FiguresAsked } from './figures-asked.ts';

/** Of what figures are, and how they were counted. */
export type Told = Pick<
  FunnelFigures,
  | 'funnel'
  | 'from'
  | 'until'
  | 'timeZone'
  | 'source'
  | 'segment'
  | 'employee'
  | 'rule'
  | 'howCounted'
  | 'isOwn'
>;

type Facts = Readonly<Record<'from' | 'until' | 'beforeFrom' | 'beforeUntil', string>> &
  Readonly<{ whose: 'stages' | 'people' }>;

type Rule = Readonly<{ always: readonly string[]; more: readonly string[] }>;

/** By which rules each view is counted: those without which none of its figures is read, and all others. */
const RULES = {
  stages: (t: Translate, facts: Facts): Rule => ({
    always: [t('figures.rule', facts), t('figures.rule.conversion'), t('figures.rule.before', facts)],
    more: [...endedRules(t), ...differenceRules(t, 'stages'), ...timeRules(t, facts.whose)],
  }),
  people: (t: Translate, facts: Facts): Rule => ({
    always: [t('figures.rule', facts), t('figures.rule.conversion'), t('figures.rule.against')],
    more: [
      ...endedRules(t),
      t('figures.rule.whose'),
      ...differenceRules(t, 'people'),
      ...timeRules(t, 'people'),
    ],
  }),
  losses: (t: Translate, facts: Facts): Rule => ({
    always: [t('figures.rule', facts), t('figures.rule.losses')],
    more: [t('figures.rule.undone')],
  }),
  passedOn: (t: Translate, facts: Facts): Rule => ({
    always: [t('figures.rule.passed-on', facts)],
    more: [t('figures.rule.passed-on.now')],
  }),
};

function endedRules(t: Translate): readonly string[] {
  return [t('figures.rule.ended'), t('figures.rule.open'), t('figures.rule.hands'), t('figures.rule.undone')];
}

function differenceRules(t: Translate, whose: Facts['whose']): readonly string[] {
  return [t(`figures.rule.difference.${whose}`), t('figures.rule.few')];
}

function timeRules(t: Translate, whose: Facts['whose']): readonly string[] {
  return [
    t(`figures.rule.time.${whose}`),
    t(`figures.rule.worked.${whose}`),
    t('figures.rule.hours'),
    t('figures.rule.no-hours'),
    t('figures.rule.wait'),
    t('figures.rule.no-wait'),
  ];
}

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
  const { always, more } = RULES[view](t, facts);
  const rule = [
    ...always,
    ...toldOfLeads(t, asked),
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
    howCounted: [...more],
    isOwn: ownOf !== null,
  };
}
