import { EntitySchema } from 'typeorm';
import { moment, primary, text, uuid } from './columns.ts';
import { unique } from './keys.ts';

/** As whom a provider of single sign-on knows an employee, from the day on that they were linked. */
export type IdentityRow = Readonly<{
  issuer: string;
  /** What the provider calls him, and never calls anybody else. */
  subject: string;
  employeeId: string;
  linkedAt: number;
}>;

export const identities = new EntitySchema<IdentityRow>({
  name: 'identities',
  columns: {
    issuer: primary(text('issuer'), 'identities_pkey'),
    subject: primary(text('subject'), 'identities_pkey'),
    employeeId: uuid('employee_id'),
    linkedAt: moment('linked_at'),
  },
  foreignKeys: [
    {
      name: 'identities_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [unique('identities_one_a_provider', ['employeeId', 'issuer'])],
});
