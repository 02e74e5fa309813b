import { EntitySchema } from 'typeorm';
import type { WeeklyHours } from '#conveyor';
import { integer, jsonb, nullable, otherwise, primary, text, yesOrNo } from './columns.ts';

/** What holds for everybody of whom nothing else is said. One row, or none until a head has said it. */
export type DepartmentRow = Readonly<{
  id: true;
  version: number;
  timeZone: string;
  /** Null: round the clock. */
  hours: WeeklyHours | null;
  /** The name of a production calendar. */
  calendar: string | null;
}>;

export const department = new EntitySchema<DepartmentRow>({
  name: 'department',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'department_pkey'),
    version: integer('version'),
    timeZone: text('time_zone'),
    hours: nullable(jsonb('hours')),
    calendar: nullable(text('calendar')),
  },
  checks: [{ name: 'department_is_one', expression: 'id' }],
});
