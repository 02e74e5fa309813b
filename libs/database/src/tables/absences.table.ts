import { EntitySchema } from 'typeorm';
import type { AbsenceKind, LocalDate } from '#conveyor/hours';
import { date, moment, nullable, otherwise, primary, text, uuid, yesOrNo } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Why and how long an employee is away: whole days, the last one included, or from one moment to another. */
export type AbsenceRow = Readonly<{
  id: string;
  employeeId: string;
  kind: AbsenceKind;
  firstDay: LocalDate | null;
  lastDay: LocalDate | null;
  fromAt: number | null;
  untilAt: number | null;
  /** Who stands in for him. */
  substituteId: string | null;
  /** Whether leads that are given to others because of it come back on his return. */
  bringBack: boolean;
  createdAt: number;
}>;

export const absences = new EntitySchema<AbsenceRow>({
  name: 'absences',
  columns: {
    id: primary(uuid('id'), 'absences_pkey'),
    employeeId: uuid('employee_id'),
    kind: text('kind'),
    firstDay: nullable(date('first_day')),
    lastDay: nullable(date('last_day')),
    fromAt: nullable(moment('from_at')),
    untilAt: nullable(moment('until_at')),
    substituteId: nullable(uuid('substitute_id')),
    bringBack: otherwise(yesOrNo('bring_back'), false),
    createdAt: moment('created_at'),
  },
  checks: [
    { name: 'absences_kind_known', expression: `kind in ('vacation', 'illness', 'other', 'off_shift')` },
    {
      name: 'absences_days_or_time',
      expression: `num_nonnulls(first_day, last_day) in (0, 2) and num_nonnulls(from_at, until_at) in (0, 2)
        and (first_day is null) <> (from_at is null)`,
    },
    { name: 'absences_days_in_order', expression: 'first_day <= last_day' },
    { name: 'absences_time_in_order', expression: 'from_at < until_at' },
    { name: 'absences_substitute_is_another', expression: 'substitute_id <> employee_id' },
  ],
  foreignKeys: [
    refersTo('absences_employee', 'employeeId', 'employees'),
    refersTo('absences_substitute', 'substituteId', 'employees'),
  ],
  indices: [index('absences_of_employee', ['employeeId'])],
});
