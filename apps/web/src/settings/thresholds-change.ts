import type { ThresholdRule } from '#conveyor/alerts';
import type { components } from '../api/schema.d.ts';
import type { AlertThreshold } from './settings-queries.ts';

export type ThresholdsChange = components['schemas']['ChangeAlertThresholds'];

/** What stands in the fields that somebody has changed. */
export type TypedThresholds = Readonly<Partial<Record<ThresholdRule, string>>>;

/** What stands in a field at first: what was set here. Nothing in it is what is usual. */
export function typedThreshold({ kept }: Pick<AlertThreshold, 'kept'>): string {
  return kept === null ? '' : String(kept);
}

/** What the fields change, by rule: an empty one takes back what was set. What stands as it stood is left out. */
export function thresholdsChange(
  items: readonly Pick<AlertThreshold, 'rule' | 'kept' | 'source'>[],
  typed: TypedThresholds,
): ThresholdsChange['thresholds'] {
  const changes = items
    .filter(({ source }) => source !== 'environment')
    .flatMap((item) => {
      const text = typed[item.rule]?.trim();
      if (text === undefined || text === typedThreshold(item)) return [];
      return [[item.rule, text === '' ? null : Number(text.replace(',', '.'))] as const];
    });
  return Object.fromEntries(changes);
}
