import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changedThresholds,
  THRESHOLD_RULES,
  THRESHOLD_TERMS,
  thresholdInForce,
  thresholdsInForce,
  validateThresholds,
  type EnvironmentThresholds,
  type KeptThresholds,
  type ThresholdChanges,
  type ThresholdRule,
} from './alert-thresholds.ts';

function thresholdOf(rule: ThresholdRule): fc.Arbitrary<number> {
  const { least, most } = THRESHOLD_TERMS[rule];
  return fc.integer({ min: least, max: most });
}

function byRule<Value>(of: (rule: ThresholdRule) => fc.Arbitrary<Value>) {
  return {
    'queue-age': of('queue-age'),
    'no-worker': of('no-worker'),
    canary: of('canary'),
    'deadly-message': of('deadly-message'),
    ambiguous: of('ambiguous'),
    'needs-attention': of('needs-attention'),
    'sweep-lag': of('sweep-lag'),
    'unsealed-audit': of('unsealed-audit'),
    'figures-behind': of('figures-behind'),
    disk: of('disk'),
    'clock-skew': of('clock-skew'),
  };
}

const environments: fc.Arbitrary<EnvironmentThresholds> = fc.record(
  byRule((rule) =>
    fc.record({
      setting: fc.constant(`ALERT_${rule}`),
      threshold: fc.option(thresholdOf(rule)),
      usual: thresholdOf(rule),
    }),
  ),
);
const anyKept: fc.Arbitrary<KeptThresholds> = fc.record(byRule(thresholdOf), { requiredKeys: [] });
const anyChanges: fc.Arbitrary<ThresholdChanges> = fc.record(
  byRule((rule) => fc.option(thresholdOf(rule))),
  { requiredKeys: [] },
);

describe('the threshold of an alert', () => {
  it('is what the environment says, else what was set in the product, else the usual one', () => {
    fc.assert(
      fc.property(environments, anyKept, fc.constantFrom(...THRESHOLD_RULES), (environment, kept, rule) => {
        const { threshold, usual } = environment[rule];
        const own = kept[rule];
        const otherwise =
          own === undefined ? { threshold: usual, source: 'default' } : { threshold: own, source: 'product' };
        expect(thresholdInForce(rule, environment, kept)).toEqual(
          threshold === null ? otherwise : { threshold, source: 'environment' },
        );
      }),
    );
  });

  it('is measured in milliseconds, numbers and shares, whatever people say it in', () => {
    const usual = (most: number) => ({ setting: 'ALERT_X', threshold: null, usual: most });
    const environment: EnvironmentThresholds = {
      'queue-age': usual(300),
      'no-worker': usual(45),
      canary: usual(60),
      'deadly-message': usual(0),
      ambiguous: usual(2),
      'needs-attention': usual(3_600),
      'sweep-lag': usual(30),
      'unsealed-audit': usual(300),
      'figures-behind': usual(600),
      disk: usual(90),
      'clock-skew': usual(500),
    };
    expect(thresholdsInForce(environment, { canary: 20, disk: 75 })).toEqual({
      'queue-age': 300_000,
      'no-worker': 45_000,
      canary: 20_000,
      'deadly-message': 0,
      ambiguous: 2,
      'needs-attention': 3_600_000,
      'sweep-lag': 30_000,
      'unsealed-audit': 300_000,
      'figures-behind': 600_000,
      disk: 0.75,
      'clock-skew': 500,
    });
  });
});

describe('a change of thresholds', () => {
  it('sets what it names, takes back what it names with nothing, and leaves the rest', () => {
    expect(
      changedThresholds({ canary: 20, ambiguous: 5, disk: 80 }, { canary: null, disk: 95, 'queue-age': 600 }),
    ).toEqual({ ambiguous: 5, disk: 95, 'queue-age': 600 });
  });

  it('may be said twice without another outcome', () => {
    fc.assert(
      fc.property(anyKept, anyChanges, (kept, changes) => {
        const once = changedThresholds(kept, changes);
        expect(changedThresholds(once, changes)).toEqual(once);
      }),
    );
  });

  it('is told of each that the environment says, by the name of its setting; taking back is always free', () => {
    fc.assert(
      fc.property(environments, anyChanges, (environment, changes) => {
        const refused = THRESHOLD_RULES.filter(
          (rule) => typeof changes[rule] === 'number' && environment[rule].threshold !== null,
        );
        expect(validateThresholds(changes, environment)).toEqual(
          refused.map((rule) => ({
            path: `thresholds.${rule}`,
            rule: 'THRESHOLD_SET_IN_ENVIRONMENT',
            facts: { setting: `ALERT_${rule}` },
          })),
        );
      }),
    );
  });
});
