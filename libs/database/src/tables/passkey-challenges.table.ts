import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { index } from './keys.ts';

/** What a device is asked to sign, once and soon. */
export type PasskeyChallengeRow = Readonly<{
  challenge: string;
  /** Who wants to add a passkey; null: somebody who wants to come in by one. */
  employeeId: string | null;
  expiresAt: number;
}>;

export const passkeyChallenges = new EntitySchema<PasskeyChallengeRow>({
  name: 'passkey_challenges',
  columns: {
    challenge: primary(text('challenge'), 'passkey_challenges_pkey'),
    employeeId: nullable(uuid('employee_id')),
    expiresAt: moment('expires_at'),
  },
  foreignKeys: [
    {
      name: 'passkey_challenges_account',
      target: 'accounts',
      columnNames: ['employeeId'],
      referencedColumnNames: ['employeeId'],
    },
  ],
  indices: [index('passkey_challenges_expired', ['expiresAt'])],
});
