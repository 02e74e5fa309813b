import { EntitySchema } from 'typeorm';
import { bigint, moment, nullable, primary, text, uuid } from './columns.ts';

/** From what somebody's telephone makes its codes. */
export type TotpSecretRow = Readonly<{
  employeeId: string;
  secretSealed: string;
  createdAt: number;
  /** When he showed that his telephone has it; null: not yet, and it counts for nothing. */
  confirmedAt: number | null;
  /** The step (of 30 seconds since the epoch) of the code that was taken last. */
  lastStep: number | null;
}>;

export const totpSecrets = new EntitySchema<TotpSecretRow>({
  name: 'totp_secrets',
  columns: {
    employeeId: primary(uuid('employee_id'), 'totp_secrets_pkey'),
    secretSealed: text('secret_sealed'),
    createdAt: moment('created_at'),
    confirmedAt: nullable(moment('confirmed_at')),
    lastStep: nullable(bigint('last_step')),
  },
  foreignKeys: [
    {
      name: 'totp_secrets_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
});
