import { EntitySchema } from 'typeorm';
import { bigint, moment, nullable, primary, text, uuid } from './columns.ts';
import { index } from './keys.ts';

/** A passkey of somebody: what only his device can sign with, and by what that is known. */
export type PasskeyRow = Readonly<{
  /** As the device calls it, base64url. */
  id: string;
  employeeId: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often the device says that it was used; 0 of one that does not count. */
  counter: number;
  name: string;
  createdAt: number;
  usedAt: number | null;
}>;

export const passkeys = new EntitySchema<PasskeyRow>({
  name: 'passkeys',
  columns: {
    id: primary(text('id'), 'passkeys_pkey'),
    employeeId: uuid('employee_id'),
    publicKey: text('public_key'),
    counter: bigint('counter'),
    name: text('name'),
    createdAt: moment('created_at'),
    usedAt: nullable(moment('used_at')),
  },
  foreignKeys: [
    {
      name: 'passkeys_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [index('passkeys_of_employee', ['employeeId'])],
});
