import type { Instant, LinkPurpose } from '#conveyor';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';

/** A link as the database keeps it: of its token no more than the hash. */
export type KeptLink = Readonly<{
  tokenHash: string;
  purpose: Exclude<LinkPurpose, 'set_up'>;
  employeeId: string;
  createdAt: Instant;
  expiresAt: Instant;
}>;

const keepLink: Statement<never> = {
  name: 'keep_link',
  text: `insert into one_time_links (token_hash, purpose, employee_id, created_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (employee_id, purpose) where used_at is null and employee_id is not null
    do update set token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at`,
};

const keepSetUpLink: Statement<never> = {
  name: 'keep_set_up_link',
  text: `insert into one_time_links (token_hash, purpose, created_at, expires_at) values ($1, 'set_up', $2, $3)
    on conflict (purpose) where used_at is null and employee_id is null
    do update set token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at`,
};

const useLink: Statement<{ employeeId: string | null }> = {
  name: 'use_link',
  text: `update one_time_links set used_at = $3 where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3
    returning employee_id as "employeeId"`,
};

const readLink: Statement<{ employeeId: string | null }> = {
  name: 'read_link',
  text: `select employee_id as "employeeId" from one_time_links
    where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3`,
};

/** Keeps a link in the place of the one of this purpose that the person has not used, which is void from then on. */
export async function keepLinkOf(
  connection: Connection,
  { tokenHash, purpose, employeeId, createdAt, expiresAt }: KeptLink,
): Promise<void> {
  await connection.run(keepLink, [tokenHash, purpose, employeeId, moment(createdAt), moment(expiresAt)]);
}

/** Keeps the link by which the first administrator comes in, in the place of the one before. */
export async function keepSetUpLinkOf(
  connection: Connection,
  { tokenHash, createdAt, expiresAt }: Pick<KeptLink, 'tokenHash' | 'createdAt' | 'expiresAt'>,
): Promise<void> {
  await connection.run(keepSetUpLink, [tokenHash, moment(createdAt), moment(expiresAt)]);
}

/** Uses a link, which works once; gives whose it is, null for nobody's, or undefined when it does not hold. */
export async function useLinkOf(
  connection: Connection,
  { tokenHash, purpose, now }: Readonly<{ tokenHash: string; purpose: LinkPurpose; now: Instant }>,
): Promise<{ employeeId: string | null } | undefined> {
  const [used] = await connection.run(useLink, [tokenHash, purpose, moment(now)]);
  return used;
}

/** Whose a link is, without using it: null for nobody's, undefined when it does not hold. */
export async function readLinkOf(
  connection: Connection,
  { tokenHash, purpose, now }: Readonly<{ tokenHash: string; purpose: LinkPurpose; now: Instant }>,
): Promise<{ employeeId: string | null } | undefined> {
  const [link] = await connection.run(readLink, [tokenHash, purpose, moment(now)]);
  return link;
}
