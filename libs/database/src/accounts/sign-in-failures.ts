import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** How often sign-ins to an account failed lately, and when the first of them did. */
export type Failures = Readonly<{
  fromHere: number;
  inAll: number;
  first: number | null;
  firstFromHere: number | null;
}>;

const countFailures: Statement<Failures> = {
  name: 'count_sign_in_failures',
  text: `select count(*) filter (where address = $2)::int as "fromHere", count(*)::int as "inAll",
      ${ms('min(failed_at)')} as first, ${ms('min(failed_at) filter (where address = $2)')} as "firstFromHere"
    from sign_in_failures where account = $1 and failed_at > $3`,
};

const insertFailure: Statement<never> = {
  name: 'insert_sign_in_failure',
  text: 'insert into sign_in_failures (account, address, failed_at) values ($1, $2, $3)',
};

const forgetFailures: Statement<never> = {
  name: 'forget_sign_in_failures',
  text: 'delete from sign_in_failures where account = $1 and address = $2',
};

const purgeFailures: Statement<never> = {
  name: 'purge_sign_in_failures',
  text: 'delete from sign_in_failures where failed_at < $1',
};

/** Who tries to sign in: the digest of the account's address, and the network address. */
export type Tried = Readonly<{ account: string; address: string }>;

/** How often it was tried in vain since a moment. */
export async function failuresOf(
  connection: Connection,
  { account, address }: Tried,
  since: number,
): Promise<Failures> {
  const [counted] = await connection.run(countFailures, [account, address, moment(since)]);
  return counted ?? { fromHere: 0, inAll: 0, first: null, firstFromHere: null };
}

/** Notes that it was tried in vain. */
export async function noteFailureOf(
  connection: Connection,
  { account, address }: Tried,
  now: number,
): Promise<void> {
  await connection.run(insertFailure, [account, address, moment(now)]);
}

/** Forgets what failed from here, because it has gone well. */
export async function forgetFailuresOf(connection: Connection, { account, address }: Tried): Promise<void> {
  await connection.run(forgetFailures, [account, address]);
}

/** Deletes what failed before a moment. */
export async function purgeFailuresOf(connection: Connection, before: number): Promise<void> {
  await connection.run(purgeFailures, [moment(before)]);
}
