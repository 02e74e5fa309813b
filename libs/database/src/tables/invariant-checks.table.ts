import { EntitySchema } from 'typeorm';
import { integer, moment, primary, text } from './columns.ts';

/** How many rows broke an invariant when it was last looked at: the doctor's figures for whoever scrapes. */
export type InvariantCheckRow = Readonly<{ invariant: string; breaches: number; checkedAt: number }>;

export const invariantChecks = new EntitySchema<InvariantCheckRow>({
  name: 'invariant_checks',
  columns: {
    invariant: primary(text('invariant'), 'invariant_checks_pkey'),
    breaches: integer('breaches'),
    checkedAt: moment('checked_at'),
  },
  checks: [{ name: 'invariant_checks_not_negative', expression: 'breaches >= 0' }],
});
