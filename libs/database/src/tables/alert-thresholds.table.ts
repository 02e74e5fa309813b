import { EntitySchema } from 'typeorm';
import { integer, json, moment, nullable, otherwise, primary, uuid, yesOrNo } from './columns.ts';
import { refersTo } from './keys.ts';

/** The one row of what was set of the thresholds of alerts, where the environment does not say. */
export type AlertThresholdsRow = Readonly<{
  id: boolean;
  version: number;
  /** By rule, in its unit; a rule that is not there has its usual one. */
  thresholds: unknown;
  changedAt: number | null;
  changedBy: string | null;
}>;

export const alertThresholds = new EntitySchema<AlertThresholdsRow>({
  name: 'alert_thresholds',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'alert_thresholds_pkey'),
    version: integer('version'),
    thresholds: json('thresholds'),
    changedAt: nullable(moment('changed_at')),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [{ name: 'alert_thresholds_one_row', expression: 'id' }],
  foreignKeys: [refersTo('alert_thresholds_changed_by', 'changedBy', 'employees')],
});
