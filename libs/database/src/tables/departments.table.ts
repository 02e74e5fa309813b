import { EntitySchema } from 'typeorm';
import type { WeeklyHours } from '#conveyor/hours';
import { integer, jsonb, moment, nullable, primary, text, uuid } from './columns.ts';

/** Whose funnels and people they are: what holds for everybody in it of whom nothing else is said. */
export type DepartmentRow = Readonly<{
  id: string;
  /** 0 as long as the first start has not said where the first one is. */
  version: number;
  name: string;
  timeZone: string;
  /** Null: round the clock. */
  hours: WeeklyHours | null;
  /** The name of a production calendar. */
  calendar: string | null;
  createdAt: number;
}>;

export const departments = new EntitySchema<DepartmentRow>({
  name: 'departments',
  columns: {
    id: primary(uuid('id'), 'departments_pkey'),
    version: integer('version'),
    name: text('name'),
    timeZone: text('time_zone'),
    hours: nullable(jsonb('hours')),
    calendar: nullable(text('calendar')),
    createdAt: moment('created_at'),
  },
});
