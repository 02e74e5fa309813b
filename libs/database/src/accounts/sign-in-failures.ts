import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** How many there were, and when the first of them was. */
type Counted = Readonly<{ count: number; first: number | null }>;

/** Sign-ins that failed, or have not ended yet, before the one that was just noted. */
export type Attempts = Readonly<{
  /** Of the one that was noted. */
  id: string;
  /** At this account from this network address. */
  fromHere: Counted;
  /** At this account from anywhere. */
  atAccount: Counted;
  /** From this network address at any account. */
  fromAddress: Counted;
}>;

const counted = (condition: string): string => `(select json_build_object('count', count(*),
    'first', ${ms('min(failed_at)')}) from lately where ${condition})`;

const noteAttempt: Statement<Attempts> = {
  name: 'note_sign_in_attempt',
  text: `with lately as materialized (
      select account, address, failed_at from sign_in_failures where account = $1 and failed_at > $4
      union all
      select account, address, failed_at from sign_in_failures where address = $2 and account <> $1 and failed_at > $4
    )
    insert into sign_in_failures (account, address, failed_at) values ($1, $2, $3)
    returning id, ${counted('account = $1 and address = $2')} as "fromHere",
      ${counted('account = $1')} as "atAccount", ${counted('address = $2')} as "fromAddress"`,
};

const forgetAttempt: Statement<never> = {
  name: 'forget_sign_in_attempt',
  text: 'delete from sign_in_failures where id = $1',
};

const forgetAttemptsFrom: Statement<never> = {
  name: 'forget_sign_in_attempts_from',
  text: 'delete from sign_in_failures where account = $1 and address = $2',
};

/** Who tries to sign in: the digest of the account's address, and the network address. */
export type Tried = Readonly<{ account: string; address: string }>;

/** Notes an attempt, and counts those before it since a moment. */
export async function noteAttemptOf(
  connection: Connection,
  { account, address }: Tried,
  { now, since }: Readonly<{ now: number; since: number }>,
): Promise<Attempts> {
  const [noted] = await connection.run(noteAttempt, [account, address, moment(now), moment(since)]);
  if (!noted) throw new Error('An attempt to sign in was noted and is not there.');
  return noted;
}

/** Forgets one attempt. */
export async function forgetAttemptOf(connection: Connection, id: string): Promise<void> {
  await connection.run(forgetAttempt, [id]);
}

/** Forgets what was tried at this account from here, because it has gone well. */
export async function forgetAttemptsFromOf(
  connection: Connection,
  { account, address }: Tried,
): Promise<void> {
  await connection.run(forgetAttemptsFrom, [account, address]);
}
