import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const keepChallenge: Statement<never> = {
  name: 'keep_passkey_challenge',
  text: 'insert into passkey_challenges (challenge, employee_id, expires_at) values ($1, $2, $3)',
};

const takeChallenge: Statement<{ challenge: string }> = {
  name: 'take_passkey_challenge',
  text: `delete from passkey_challenges where challenge = $1 and employee_id is not distinct from $2::uuid and expires_at > $3
    returning challenge`,
};

/** Keeps what a device was asked to sign: for somebody who adds a passkey, or, null, for whoever wants to come in. */
export async function keepChallengeOf(
  connection: Connection,
  {
    challenge,
    employeeId,
    expiresAt,
  }: Readonly<{ challenge: string; employeeId: string | null; expiresAt: number }>,
): Promise<void> {
  await connection.run(keepChallenge, [challenge, employeeId, moment(expiresAt)]);
}

/** Takes it, which can be done once; false when it was never asked, or too long ago. */
export async function takeChallengeOf(
  connection: Connection,
  { challenge, employeeId, now }: Readonly<{ challenge: string; employeeId: string | null; now: number }>,
): Promise<boolean> {
  return (await connection.run(takeChallenge, [challenge, employeeId, moment(now)])).length === 1;
}
