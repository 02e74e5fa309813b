import { EntitySchema } from 'typeorm';
import { integer, jsonb, moment, nullable, primary, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** How one person, or everybody of a department who has not said it himself, wants to be told. */
export type NotificationPreferencesRow = Readonly<{
  id: string;
  employeeId: string | null;
  departmentId: string | null;
  version: number;
  preferences: unknown;
  changedAt: number;
  changedBy: string | null;
}>;

export const notificationPreferences = new EntitySchema<NotificationPreferencesRow>({
  name: 'notification_preferences',
  columns: {
    id: primary(uuid('id'), 'notification_preferences_pkey'),
    employeeId: nullable(uuid('employee_id')),
    departmentId: nullable(uuid('department_id')),
    version: integer('version'),
    preferences: jsonb('preferences'),
    changedAt: moment('changed_at'),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [
    { name: 'notification_preferences_owner', expression: 'num_nonnulls(employee_id, department_id) = 1' },
  ],
  foreignKeys: [
    refersTo('notification_preferences_employee', 'employeeId', 'employees'),
    refersTo('notification_preferences_department', 'departmentId', 'departments'),
    refersTo('notification_preferences_changed_by', 'changedBy', 'employees'),
  ],
  indices: [
    unique('notification_preferences_of_employee', ['employeeId']),
    unique('notification_preferences_of_department', ['departmentId']),
  ],
});
