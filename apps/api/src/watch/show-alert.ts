import type { Alert } from '#contracts';
import type { Language } from '#conveyor';
import { ALERT_MEASURES, ALERT_TERMS } from '#conveyor/alerts';
import type { AlertRow } from '#database';
import { alertSubject, alertWords } from '#texts';

/** An alert with what its rule says in words. */
export function showAlert(language: Language, row: AlertRow): Alert {
  return {
    ...row,
    about: row.about ?? (row.subject === null ? null : alertSubject(language, row.subject)),
    weight: ALERT_TERMS[row.rule].weight,
    measure: ALERT_MEASURES[row.rule],
    ...alertWords(language, row.rule),
    runbook: `docs/runbook.md#${row.rule}`,
  };
}
