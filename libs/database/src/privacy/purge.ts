import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { firstIdOf } from '../statements/first-id.ts';

/** What is kept for a time only: answers to repeated requests, captured letters, what servers have said, decisions, what is left of signing in, and of events that programs were told. */
export const PURGED = [
  'answers',
  'captured-letters',
  'server-replies',
  'attempts-replies',
  'decisions',
  'sessions',
  'sign-in-failures',
  'links',
  'keys',
  'challenges',
  'event-deliveries',
] as const;

export type Purged = (typeof PURGED)[number];

/** Rows a statement: enough that the round trips don't count, few enough that nobody waits for their locks. */
const MOST_AT_ONCE = 2_000;

type Cleared = Readonly<{ rows: number }>;

/** Takes rows of a table out, a bounded number of them: those before $1. */
function deleting(kind: Purged, table: string, before: string): Statement<Cleared> {
  return {
    name: `purge_${kind}`,
    text: `with done as (delete from ${table} where ctid = any(array(select x.ctid from ${table} x where ${before} limit ${MOST_AT_ONCE}))
      returning 1) select count(*)::int as rows from done`,
  };
}

/** Empties what a server said in a table's rows, a bounded number of them. */
function emptying(
  kind: Purged,
  [table, emptied]: readonly [string, string],
  before: string,
): Statement<Cleared> {
  return {
    name: `purge_${kind}`,
    text: `with done as (update ${table} set ${emptied}
      where ctid = any(array(select x.ctid from ${table} x where x.detail is not null and ${before} limit ${MOST_AT_ONCE}))
      returning 1) select count(*)::int as rows from done`,
  };
}

const STATEMENTS: Readonly<Record<Purged, Statement<Cleared>>> = {
  answers: deleting('answers', 'idempotency_keys', 'x.created_at < $1'),
  'captured-letters': deleting('captured-letters', 'captured_messages', 'x.captured_at < $1'),
  // What is still to be tried, or looked after by somebody, keeps what was said.
  'server-replies': emptying(
    'server-replies',
    ['notifications', 'detail = null, cause = null'],
    `x.created_at < $1 and x.state in ('sent', 'rejected', 'ambiguous', 'suppressed')`,
  ),
  'attempts-replies': emptying(
    'attempts-replies',
    ['delivery_attempts', 'detail = null'],
    'x.started_at < $1',
  ),
  decisions: deleting(
    'decisions',
    'decisions',
    `x.visit_id < $2::uuid and exists (select from visits v where v.id = x.visit_id and v.ended_at < $1)`,
  ),
  sessions: deleting('sessions', 'sessions', '(x.ends_at < $1 or x.used_at < $1)'),
  'sign-in-failures': deleting('sign-in-failures', 'sign_in_failures', 'x.failed_at < $1'),
  links: deleting('links', 'one_time_links', 'x.expires_at < $1'),
  challenges: deleting('challenges', 'passkey_challenges', 'x.expires_at < $1'),
  'event-deliveries': deleting('event-deliveries', 'event_deliveries', 'x.created_at < $1'),
  keys: deleting('keys', 'api_keys', '(x.revoked_at < $1 or x.expires_at < $1)'),
};

/** Purges rows of a kind that are from before a moment, up to 2,000 of them; gives how many, and whether there may be more. */
export async function purgeOf(
  connection: Connection,
  kind: Purged,
  before: Instant,
): Promise<Readonly<{ rows: number; more: boolean }>> {
  // Ids of visits begin with the moment of their making, so the oldest decisions stand first.
  const values = kind === 'decisions' ? [moment(before), firstIdOf(before)] : [moment(before)];
  const [done] = await connection.run(STATEMENTS[kind], values);
  const rows = done?.rows ?? 0;
  return { rows, more: rows === MOST_AT_ONCE };
}
