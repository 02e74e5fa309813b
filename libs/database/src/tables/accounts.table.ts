import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** How an employee signs in. Who has no account can't. */
export type AccountRow = Readonly<{
  employeeId: string;
  /** Null: he has set none yet, or signs in elsewhere. */
  passwordHash: string | null;
  passwordSetAt: number | null;
  createdAt: number;
}>;

export const accounts = new EntitySchema<AccountRow>({
  name: 'accounts',
  columns: {
    employeeId: primary(uuid('employee_id'), 'accounts_pkey'),
    passwordHash: nullable(text('password_hash')),
    passwordSetAt: nullable(moment('password_set_at')),
    createdAt: moment('created_at'),
  },
  checks: [
    {
      name: 'accounts_password_dated',
      expression: '(password_hash is null) = (password_set_at is null)',
    },
  ],
  foreignKeys: [refersTo('accounts_employee', 'employeeId', 'employees')],
});
