import { describe, expect, it } from '@jest/globals';
import { THRESHOLD_RULES, THRESHOLD_TERMS } from '#conveyor/alerts';
import { loadConfig, readConfig } from '#platform';

describe('a threshold of alerts', () => {
  it.each(THRESHOLD_RULES)('(%s) can be in the environment what it can be in the product', (rule) => {
    const { setting, threshold: said, usual } = loadConfig({}).alerts.thresholds[rule];
    const { least, most } = THRESHOLD_TERMS[rule];
    const given = (threshold: number) => readConfig({ [setting]: String(threshold) });
    expect([said, usual >= least, usual <= most]).toEqual([null, true, true]);
    for (const threshold of [least, most])
      expect(given(threshold).config.alerts.thresholds[rule]).toEqual({ setting, threshold, usual });
    for (const outside of [least - 1, most + 1]) expect(given(outside).error).toBeDefined();
  });
});
