import type { Language } from '#conveyor';
import { alertMeasure, type Translate } from '#texts';
import type { AlertEnded, AlertRaised } from '../subject-message.ts';

/** A line of a letter's table before it is cleaned. */
type Line = readonly [label: string, value: string | null];

/** What a rule has measured, and from what on it is told. */
export function measuresOf(
  t: Translate,
  { rule, value, threshold }: AlertRaised | AlertEnded,
  language: Language,
): readonly Line[] {
  const measured = (number: number | null): string | null =>
    number === null ? null : alertMeasure(language, rule, number);
  return [
    [t('fact.alert-value'), measured(value)],
    [t('fact.alert-threshold'), measured(threshold)],
  ];
}
