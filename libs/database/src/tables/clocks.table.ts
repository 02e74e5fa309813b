import { EntitySchema } from 'typeorm';
import { double, moment, primary, uuid } from './columns.ts';

/** How far the clock of a process runs ahead of the database's, as it was last measured. */
export type ClockRow = Readonly<{ process: string; skewMs: number; measuredAt: number }>;

export const clocks = new EntitySchema<ClockRow>({
  name: 'clocks',
  columns: {
    process: primary(uuid('process'), 'clocks_pkey'),
    skewMs: double('skew_ms'),
    measuredAt: moment('measured_at'),
  },
});
