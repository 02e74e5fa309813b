import { KeptAlertThresholds, type AlertThresholdList } from '#contracts';
import type { Language } from '#conveyor';
import {
  THRESHOLD_RULES,
  THRESHOLD_TERMS,
  thresholdInForce,
  type EnvironmentThresholds,
} from '#conveyor/alerts';
import type { AlertThresholdsKept } from '#database/watch';
import { alertWords } from '#texts';

/** The thresholds of alerts as they hold, each with what says so. */
export function showThresholds(
  language: Language,
  environment: EnvironmentThresholds,
  { version, thresholds, changedAt, changedBy }: AlertThresholdsKept,
): AlertThresholdList {
  const kept = KeptAlertThresholds.parse(thresholds);
  const items = THRESHOLD_RULES.map((rule) => {
    const { setting, threshold, usual } = environment[rule];
    return {
      rule,
      title: alertWords(language, rule).title,
      ...thresholdInForce(rule, environment, kept),
      environment: threshold === null ? null : setting,
      usual,
      kept: kept[rule] ?? null,
      ...THRESHOLD_TERMS[rule],
    };
  });
  return {
    version,
    items,
    changedAt: changedAt === null ? null : new Date(changedAt).toISOString(),
    changedBy,
  };
}
