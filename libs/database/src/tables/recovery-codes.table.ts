import { EntitySchema } from 'typeorm';
import { moment, primary, text, uuid } from './columns.ts';
import { index } from './keys.ts';

/** A code that somebody has written down, for when his telephone is gone; it works once. */
export type RecoveryCodeRow = Readonly<{ codeHash: string; employeeId: string; createdAt: number }>;

export const recoveryCodes = new EntitySchema<RecoveryCodeRow>({
  name: 'recovery_codes',
  columns: {
    codeHash: primary(text('code_hash'), 'recovery_codes_pkey'),
    employeeId: uuid('employee_id'),
    createdAt: moment('created_at'),
  },
  foreignKeys: [
    {
      name: 'recovery_codes_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [index('recovery_codes_of_employee', ['employeeId'])],
});
