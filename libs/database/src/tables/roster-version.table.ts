import { EntitySchema } from 'typeorm';
import { integer, otherwise, primary, yesOrNo } from './columns.ts';

/** The one row that says how often the roster has changed. */
export type RosterVersionRow = Readonly<{
  id: boolean;
  version: number;
  /** Under which version the timers of the open visits were counted last. */
  limitsVersion: number;
}>;

export const rosterVersion = new EntitySchema<RosterVersionRow>({
  name: 'roster_version',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'roster_version_pkey'),
    version: integer('version'),
    limitsVersion: integer('limits_version'),
  },
  checks: [{ name: 'roster_version_one_row', expression: 'id' }],
});
