import { EntitySchema } from 'typeorm';
import type { ReportKind } from '#conveyor';
import type { Weekday } from '#conveyor/hours';
import { date, integer, moment, nullable, primary, text, uuid, yesOrNo } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** When the reports of a department are sent; without a row the usual holds. */
export type ReportScheduleRow = Readonly<{
  departmentId: string;
  version: number;
  isDaily: boolean;
  /** Minutes after midnight. */
  dailyAt: number;
  isWeekly: boolean;
  weeklyOn: Weekday;
  weeklyAt: number;
  changedAt: number;
  changedBy: string | null;
}>;

/** That a report was made of these days: whoever else is to make it finds that it is done, unless somebody had it sent to himself. */
export type ReportRow = Readonly<{
  id: string;
  departmentId: string;
  kind: ReportKind;
  firstDay: string;
  lastDay: string;
  dueAt: number;
  madeAt: number;
  /** Who had it sent to himself; null: it was due. */
  askedBy: string | null;
}>;

/** Somebody who does not want reports. */
export type ReportRefusalRow = Readonly<{ employeeId: string; refusedAt: number }>;

export const reportSchedules = new EntitySchema<ReportScheduleRow>({
  name: 'report_schedules',
  columns: {
    departmentId: primary(uuid('department_id'), 'report_schedules_pkey'),
    version: integer('version'),
    isDaily: yesOrNo('is_daily'),
    dailyAt: integer('daily_at'),
    isWeekly: yesOrNo('is_weekly'),
    weeklyOn: text('weekly_on'),
    weeklyAt: integer('weekly_at'),
    changedAt: moment('changed_at'),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [
    {
      name: 'report_schedules_weekday',
      expression: `weekly_on in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')`,
    },
    {
      name: 'report_schedules_times',
      expression: 'daily_at between 0 and 1439 and weekly_at between 0 and 1439',
    },
  ],
  foreignKeys: [
    refersTo('report_schedules_department', 'departmentId', 'departments'),
    refersTo('report_schedules_changed_by', 'changedBy', 'employees'),
  ],
});

export const reports = new EntitySchema<ReportRow>({
  name: 'reports',
  columns: {
    id: primary(uuid('id'), 'reports_pkey'),
    departmentId: uuid('department_id'),
    kind: text('kind'),
    firstDay: date('first_day'),
    lastDay: date('last_day'),
    dueAt: moment('due_at'),
    madeAt: moment('made_at'),
    askedBy: nullable(uuid('asked_by')),
  },
  checks: [
    { name: 'reports_kind', expression: `kind in ('daily', 'weekly')` },
    { name: 'reports_days', expression: 'first_day <= last_day' },
  ],
  foreignKeys: [
    refersTo('reports_department', 'departmentId', 'departments'),
    refersTo('reports_asked_by', 'askedBy', 'employees'),
  ],
  indices: [unique('reports_once', ['departmentId', 'kind', 'lastDay'], 'asked_by is null')],
});

export const reportRefusals = new EntitySchema<ReportRefusalRow>({
  name: 'report_refusals',
  columns: {
    employeeId: primary(uuid('employee_id'), 'report_refusals_pkey'),
    refusedAt: moment('refused_at'),
  },
  foreignKeys: [refersTo('report_refusals_employee', 'employeeId', 'employees')],
});
