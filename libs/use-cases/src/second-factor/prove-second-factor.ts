import { refuse } from '#conveyor';
import { factorsOf } from '#conveyor/access';
import type { Connection } from '#database';
import { ownFactorsOf, takeTotpStepOf, totpSecretOf, useRecoveryCodeOf } from '#database/accounts';
import { openSecret, totpStep, type SecretKeys } from '#platform';
import { hashRecoveryCode } from './recovery-codes.ts';

/** Whose second factor it is, and the code that he gives; null: none. */
type Shown = Readonly<{ employeeId: string; code: string | null; now: number }>;

/** Of what a secret is that a telephone makes its codes from, so that it opens in no other row. */
export function aboutTotp(employeeId: string): string {
  return `account:${employeeId}:totp`;
}

/**
 * Lets pass who has set up no second factor, or gives a code that is good, which works once. Throws SECOND_FACTOR_NEEDED with
 * the ways that there are, and SECOND_FACTOR_WRONG. A passkey is a way in of its own, so no code stands for it here.
 */
export async function proveSecondFactor(
  connection: Connection,
  keys: SecretKeys,
  { employeeId, code, now }: Shown,
): Promise<void> {
  const ways = factorsOf(await ownFactorsOf(connection, employeeId));
  if (ways.length === 0) return;
  if (code === null) return refuse({ code: 'SECOND_FACTOR_NEEDED', details: { ways } });
  if (ways.includes('totp') && (await takeTotp(connection, keys, { employeeId, code, now }))) return;
  if (await useRecoveryCodeOf(connection, employeeId, hashRecoveryCode(code))) return;
  refuse({ code: 'SECOND_FACTOR_WRONG', details: {} });
}

/** Takes a code of somebody's telephone; false when it is not good, or was taken before. */
export async function takeTotp(
  connection: Connection,
  keys: SecretKeys,
  { employeeId, code, now }: Readonly<{ employeeId: string; code: string; now: number }>,
): Promise<boolean> {
  const kept = await totpSecretOf(connection, employeeId);
  if (!kept) return false;
  const secret = openSecret(keys, kept.secretSealed, aboutTotp(employeeId)).reveal();
  const step = totpStep(secret, code.replaceAll(' ', ''), { now, after: kept.lastStep });
  return step !== undefined && takeTotpStepOf(connection, { employeeId, step, now });
}
