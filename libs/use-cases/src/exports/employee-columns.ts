import type { EmployeeOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** The columns of an export of employees. */
export const EMPLOYEE_COLUMNS: readonly Column<EmployeeOfExport>[] = [
  { name: 'employee_id', kind: 'text', of: ({ id }) => id },
  { name: 'name', kind: 'text', of: ({ name }) => name },
  { name: 'role', kind: 'text', of: ({ role }) => role },
  { name: 'department_id', kind: 'text', of: ({ departmentId }) => departmentId },
  { name: 'department', kind: 'text', of: ({ department }) => department },
  { name: 'email', kind: 'text', of: ({ email }) => email },
  { name: 'language', kind: 'text', of: ({ language }) => language },
  { name: 'time_zone', kind: 'text', of: ({ timeZone }) => timeZone },
  { name: 'channels', kind: 'text', of: ({ channels }) => channels },
  { name: 'active', kind: 'yesOrNo', of: ({ active }) => active },
  { name: 'capacity', kind: 'whole', of: ({ capacity }) => capacity },
  { name: 'created_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ createdAt }) => createdAt },
];
