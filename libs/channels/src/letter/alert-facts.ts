import type { Language } from '#conveyor';
import { planOfAlert } from '#conveyor/alerts';
import { alertMeasure, alertSubject, type Translate } from '#texts';
import type { AlertEnded, AlertRaised, AlertReminder } from '../subject-message.ts';

/** A line of a letter's table before it is cleaned. */
type Line = readonly [label: string, value: string | null];

/** Which part of the line it is about, what a rule has measured, and from what on it is told. */
export function measuresOf(
  t: Translate,
  { rule, subject, value, threshold }: AlertRaised | AlertReminder | AlertEnded,
  language: Language,
): readonly Line[] {
  const measured = (number: number | null): string | null =>
    number === null ? null : alertMeasure(language, rule, number);
  return [
    [
      t('fact.alert-subject'),
      subject === null || planOfAlert(subject) !== null ? null : alertSubject(language, subject),
    ],
    [t('fact.alert-value'), measured(value)],
    [t('fact.alert-threshold'), measured(threshold)],
  ];
}
