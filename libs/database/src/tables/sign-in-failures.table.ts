import { EntitySchema } from 'typeorm';
import { moment, primary, sequence, text } from './columns.ts';
import { index } from './keys.ts';

/** A sign-in that was refused, counted for a while so that nobody can go on guessing. */
export type SignInFailureRow = Readonly<{
  id: number;
  /** A digest of the address that was tried, whether somebody has it or not. */
  account: string;
  /** The network address that it came from. */
  address: string;
  failedAt: number;
}>;

export const signInFailures = new EntitySchema<SignInFailureRow>({
  name: 'sign_in_failures',
  columns: {
    id: primary(sequence('id'), 'sign_in_failures_pkey'),
    account: text('account'),
    address: text('address'),
    failedAt: moment('failed_at'),
  },
  indices: [
    index('sign_in_failures_of_account', ['account', 'failedAt']),
    index('sign_in_failures_from', ['address', 'failedAt']),
    index('sign_in_failures_age', ['failedAt']),
  ],
});
