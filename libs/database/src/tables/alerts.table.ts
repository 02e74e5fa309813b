import { EntitySchema } from 'typeorm';
import type { AlertRule, AlertSubject } from '#conveyor/alerts';
import { double, moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Something that is wrong with the line, or was. */
export type AlertTableRow = Readonly<{
  id: string;
  rule: AlertRule;
  subject: AlertSubject | null;
  /** When it was first seen. */
  since: number;
  /** When people were told; null: it may still pass. */
  raisedAt: number | null;
  /** Since when it is fine again. */
  calmSince: number | null;
  value: number;
  threshold: number;
  /** When people were last told, and what. */
  toldAt: number | null;
  toldAs: 'raised' | 'reminder' | 'ended' | null;
  /** When the webhook was last told. */
  postedAt: number | null;
  acknowledgedAt: number | null;
  acknowledgedBy: string | null;
  /** What whoever acknowledged it has written. */
  note: string | null;
  endedAt: number | null;
}>;

export const alerts = new EntitySchema<AlertTableRow>({
  name: 'alerts',
  columns: {
    id: primary(uuid('id'), 'alerts_pkey'),
    rule: text('rule'),
    subject: nullable(text('subject')),
    since: moment('since'),
    raisedAt: nullable(moment('raised_at')),
    calmSince: nullable(moment('calm_since')),
    value: double('value'),
    threshold: double('threshold'),
    toldAt: nullable(moment('told_at')),
    toldAs: nullable(text('told_as')),
    postedAt: nullable(moment('posted_at')),
    acknowledgedAt: nullable(moment('acknowledged_at')),
    acknowledgedBy: nullable(uuid('acknowledged_by')),
    note: nullable(text('note')),
    endedAt: nullable(moment('ended_at')),
  },
  checks: [
    { name: 'alerts_told_known', expression: `told_as in ('raised', 'reminder', 'ended')` },
    {
      name: 'alerts_raised_before_told',
      expression: `raised_at is not null or num_nonnulls(told_at, told_as, posted_at, ended_at) = 0`,
    },
  ],
  foreignKeys: [refersTo('alerts_employee', 'acknowledgedBy', 'employees')],
  indices: [
    index('alerts_raised', ['raisedAt', 'id'], 'raised_at is not null'),
    { name: 'alerts_one_a_thing', columns: ['rule', 'subject'], synchronize: false },
  ],
});
