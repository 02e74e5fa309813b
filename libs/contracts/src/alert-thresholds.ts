import { THRESHOLD_RULES, THRESHOLD_TERMS, THRESHOLD_UNITS, type ThresholdRule } from '#conveyor/alerts';
import { z } from 'zod';
import { Moment } from './moment.ts';
import { Named } from './named.ts';

const Version = z.int().positive().meta({ description: 'Send it with the next change' });

function Threshold(rule: ThresholdRule) {
  const { unit, least, most } = THRESHOLD_TERMS[rule];
  return z
    .int()
    .min(least)
    .max(most)
    .meta({ description: `In ${unit}` });
}

const THRESHOLDS = {
  'queue-age': Threshold('queue-age'),
  'no-worker': Threshold('no-worker'),
  canary: Threshold('canary'),
  'deadly-message': Threshold('deadly-message'),
  ambiguous: Threshold('ambiguous'),
  'needs-attention': Threshold('needs-attention'),
  'sweep-lag': Threshold('sweep-lag'),
  'unsealed-audit': Threshold('unsealed-audit'),
  'figures-behind': Threshold('figures-behind'),
  disk: Threshold('disk'),
  'clock-skew': Threshold('clock-skew'),
};

const change = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional();

const Changes = z.strictObject({
  'queue-age': change(THRESHOLDS['queue-age']),
  'no-worker': change(THRESHOLDS['no-worker']),
  canary: change(THRESHOLDS.canary),
  'deadly-message': change(THRESHOLDS['deadly-message']),
  ambiguous: change(THRESHOLDS.ambiguous),
  'needs-attention': change(THRESHOLDS['needs-attention']),
  'sweep-lag': change(THRESHOLDS['sweep-lag']),
  'unsealed-audit': change(THRESHOLDS['unsealed-audit']),
  'figures-behind': change(THRESHOLDS['figures-behind']),
  disk: change(THRESHOLDS.disk),
  'clock-skew': change(THRESHOLDS['clock-skew']),
});

export const ChangeAlertThresholdsBody = z
  .strictObject({
    version: Version,
    thresholds: Changes.meta({
      description: 'By rule; null: what was set is taken back; absent: it stays',
    }),
  })
  .meta({ id: 'ChangeAlertThresholds' });

const kept = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What is kept of them; what another version has kept and this one can't use counts for nothing. */
export const KeptAlertThresholds = z.object({
  'queue-age': kept(THRESHOLDS['queue-age']),
  'no-worker': kept(THRESHOLDS['no-worker']),
  canary: kept(THRESHOLDS.canary),
  'deadly-message': kept(THRESHOLDS['deadly-message']),
  ambiguous: kept(THRESHOLDS.ambiguous),
  'needs-attention': kept(THRESHOLDS['needs-attention']),
  'sweep-lag': kept(THRESHOLDS['sweep-lag']),
  'unsealed-audit': kept(THRESHOLDS['unsealed-audit']),
  'figures-behind': kept(THRESHOLDS['figures-behind']),
  disk: kept(THRESHOLDS.disk),
  'clock-skew': kept(THRESHOLDS['clock-skew']),
});

const AlertThreshold = z
  .strictObject({
    rule: z.enum(THRESHOLD_RULES),
    title: z.string().meta({ description: 'What is wrong when more is measured' }),
    unit: z.enum(THRESHOLD_UNITS).meta({ description: 'What threshold, kept, usual, least and most are' }),
    threshold: z.number().meta({ description: 'What holds' }),
    source: z.enum(['environment', 'product', 'default']).meta({
      description:
        'What says so: the environment of the server, which wins; what was set here; nothing, and it is what it is from the start',
    }),
    environment: z.string().nullable().meta({
      description: 'The setting of the environment by which it is set',
      example: 'ALERT_QUEUE_AGE_SECONDS',
    }),
    kept: z.number().nullable().meta({
      description: 'What was set here, whether or not it holds; null: nothing was',
    }),
    usual: z.number().meta({ description: 'What holds where nothing is set' }),
    least: z.number(),
    most: z.number(),
  })
  .meta({ id: 'AlertThreshold' });

/** From what on the line says that something is wrong with itself. */
export const AlertThresholdList = z
  .strictObject({
    version: Version,
    items: z.array(AlertThreshold),
    changedAt: Moment.nullable(),
    changedBy: Named.nullable(),
  })
  .meta({ id: 'AlertThresholdList' });

export type ChangeAlertThresholdsBody = z.infer<typeof ChangeAlertThresholdsBody>;
export type AlertThresholdList = z.infer<typeof AlertThresholdList>;
