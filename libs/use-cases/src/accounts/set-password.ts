import { refuse, type LetterPurpose, type Problem } from '#conveyor';
import { validatePassword, type PasswordRule } from '#conveyor/access';
import type { Transaction } from '#database';
import { endSessionsOf, setPasswordOf, type Account } from '#database/accounts';
import { guesses, hashPassword } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';

/** Whose password is set, and what to. */
type Setting = Readonly<{
  account: Pick<Account, 'employeeId' | 'name' | 'email'>;
  password: string;
  /** The session that goes on; all others of his end. */
  session: string | null;
  /** By what he was allowed to: his password before, or a link. */
  by: 'owner' | LetterPurpose;
  caller: Caller;
  now: number;
}>;

/** Every problem of a password of somebody with this name and address. */
export async function problemsOfPassword(
  password: string,
  { name, email }: Pick<Account, 'name' | 'email'>,
): Promise<readonly Problem<PasswordRule>[]> {
  const isGuessed = await guesses([...name.split(/\s+/), ...(email ?? '').split(/[@.]/)].filter(Boolean));
  return validatePassword(password, 'password', isGuessed);
}

/** The hash of a password that can be taken; throws PASSWORD_INVALID with every problem of one that can't. */
export async function hashOfGood(
  password: string,
  account: Pick<Account, 'name' | 'email'>,
): Promise<string> {
  const problems = await problemsOfPassword(password, account);
  if (problems.length > 0) refuse({ code: 'PASSWORD_INVALID', details: { problems } });
  return hashPassword(password);
}

/** Sets a password and ends what was begun under the one before. Meant for a transaction of the caller's. */
export async function setPassword(
  transaction: Transaction,
  { account, password, session, by, caller, now }: Setting,
): Promise<void> {
  const { employeeId } = account;
  const passwordHash = await hashOfGood(password, account);
  await setPasswordOf(transaction, { employeeId, passwordHash, now });
  const sessions = await endSessionsOf(transaction, employeeId, session);
  const entry = { action: 'account.password-set', subjectId: employeeId, details: { by, sessions } } as const;
  await keepAudit(transaction, { caller, now }, entry);
}
