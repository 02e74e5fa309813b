import { EntitySchema } from 'typeorm';
import { moment, primary, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** An employee who wants to know what becomes of a lead. */
export type WatcherRow = Readonly<{ leadId: string; employeeId: string; since: number }>;

export const watchers = new EntitySchema<WatcherRow>({
  name: 'watchers',
  columns: {
    leadId: primary(uuid('lead_id'), 'watchers_pkey'),
    employeeId: primary(uuid('employee_id'), 'watchers_pkey'),
    since: moment('since'),
  },
  foreignKeys: [
    refersTo('watchers_lead', 'leadId', 'leads'),
    refersTo('watchers_employee', 'employeeId', 'employees'),
  ],
  indices: [index('watchers_of_employee', ['employeeId'])],
});
