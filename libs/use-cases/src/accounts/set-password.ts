import { refuse, validatePassword } from '#conveyor';
import { endSessionsOf, setPasswordOf, type Account, type Connection } from '#database';
import { guesses, hashPassword } from '#platform';

/** Whose password is set, and what to. */
type Setting = Readonly<{
  account: Pick<Account, 'employeeId' | 'name' | 'email'>;
  password: string;
  /** The session that goes on; all others of his end. */
  session: string | null;
  now: number;
}>;

/** The hash of a password that can be taken; throws PASSWORD_INVALID with every problem of one that can't. */
export async function hashOfGood(
  password: string,
  { name, email }: Pick<Account, 'name' | 'email'>,
): Promise<string> {
  const isGuessed = await guesses([...name.split(/\s+/), ...(email ?? '').split(/[@.]/)].filter(Boolean));
  const problems = validatePassword(password, 'password', isGuessed);
  if (problems.length > 0) refuse({ code: 'PASSWORD_INVALID', details: { problems } });
  return hashPassword(password);
}

/** Sets a password and ends what was begun under the one before. Meant for a transaction of the caller's. */
export async function setPassword(
  connection: Connection,
  { account, password, session, now }: Setting,
): Promise<void> {
  const { employeeId } = account;
  const passwordHash = await hashOfGood(password, account);
  await setPasswordOf(connection, { employeeId, passwordHash, now });
  await endSessionsOf(connection, employeeId, session);
}
