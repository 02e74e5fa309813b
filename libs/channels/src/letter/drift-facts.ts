import type { Language } from '#conveyor';
import { formatDay, formatNumber, type Translate } from '#texts';
import type { AlertRaised } from '../subject-message.ts';

type Drift = NonNullable<AlertRaised['drift']>;

/** What a plan promised, what came, since when, and which stage is off. */
export function driftLines(
  t: Translate,
  { funnel, promised, delivered, since, off }: Drift,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const aWeek = (won: number): string => t('drift.won-a-week', { won: tenth(language, won) });
  return [
    [t('fact.drift-funnel'), funnel],
    [t('fact.drift-promised'), aWeek(promised)],
    [t('fact.drift-delivered'), aWeek(delivered)],
    [t('fact.drift-since'), t('drift.week-of', { day: formatDay(language, since) })],
    [t('fact.drift-off'), offIn(t, off, language)],
  ];
}

function offIn(t: Translate, off: Drift['off'], language: Language): string {
  if (!off) return t('drift.off.none');
  const { stage, by, expected, seen } = off;
  const said = (number: number): string =>
    by === 'conversion' ? String(Math.round(100 * number)) : tenth(language, number);
  return t(`drift.off.${by}`, { stage, expected: said(expected), seen: said(seen) });
}

function tenth(language: Language, number: number): string {
  return formatNumber(language, Math.round(10 * number) / 10);
}
