import { EntitySchema } from 'typeorm';
import { primary, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Who heads which department. */
export type HeadshipRow = Readonly<{ employeeId: string; departmentId: string }>;

export const headships = new EntitySchema<HeadshipRow>({
  name: 'headships',
  columns: {
    employeeId: primary(uuid('employee_id'), 'headships_pkey'),
    departmentId: primary(uuid('department_id'), 'headships_pkey'),
  },
  foreignKeys: [
    refersTo('headships_employee', 'employeeId', 'employees'),
    refersTo('headships_department', 'departmentId', 'departments'),
  ],
  indices: [index('headships_of_department', ['departmentId'])],
});
