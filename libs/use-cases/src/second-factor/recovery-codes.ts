import { randomInt } from 'node:crypto';
import type { Transaction } from '#database';
import { replaceRecoveryCodesOf } from '#database/accounts';
import { hashToken } from '#platform';

const COUNT = 10;
/** No letter that looks like another one or like a digit: people copy them by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz2345679';
/** 30^12 is some 2^58, and ten are tried in a quarter of an hour. */
const LENGTH = 12;

/** Ten new codes in the place of all that somebody had; only their hashes are kept. */
export async function makeRecoveryCodes(
  transaction: Transaction,
  employeeId: string,
  now: number,
): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await replaceRecoveryCodesOf(transaction, { employeeId, hashes: codes.map(hashRecoveryCode), now });
  return codes;
}

/** By what a code is known again, however somebody has written it: with or without dashes, blanks or capitals. */
export function hashRecoveryCode(code: string): string {
  return hashToken(`recovery ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
}

function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
