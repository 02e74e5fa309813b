import type { InboxQuery } from '#contracts';
import { IS_WANTED } from '../statements/is-wanted.ts';
import { IS_TOLD_AT_ALL } from '../statements/is-told-at-all.ts';
import { iso } from '../statements/iso.ts';
import { ABOUT } from '../statements/kind-facts.ts';
import { MESSAGE_FACTS, messageFrom, type LeadMessageFacts } from '../statements/message-facts.ts';
import {
  ABOUT_SUBJECT,
  IS_SUBJECT_WANTED,
  type AddressMessageFacts,
  type AlertMessageFacts,
  type ReportMessageFacts,
} from '../statements/subject-facts.ts';
import type { Statement, Value } from '../statement.ts';
import { Composition } from './composition.ts';

/** An in-app notification with all that it is shown by. What is about an account goes by letter only. */
export type InAppRow = (LeadMessageFacts | AlertMessageFacts | ReportMessageFacts | AddressMessageFacts) &
  Readonly<{
    id: string;
    seq: number;
    made: string;
    readAt: string | null;
    isCurrent: boolean;
  }>;

const IS_CURRENT = `(case when n.lead_id is null then ${IS_SUBJECT_WANTED} else ${IS_WANTED} end)`;

const COLUMNS = `n.id, n.seq::float8 as seq, ${iso('n.created_at')} as made, ${iso('n.read_at')} as "readAt",
  ${IS_CURRENT} as "isCurrent", ${MESSAGE_FACTS}, n.subject_id as "subjectId",
  case when n.lead_id is null then ${ABOUT_SUBJECT} else ${ABOUT} end as about`;

const FROM = messageFrom('kept');

/** What has been told, or is still to be told, true and not switched off: the inbox does not wait for a queue. */
const IS_SHOWN = `n.channel = 'in_app' and n.state <> 'suppressed'
  and (n.state in ('sending', 'sent', 'ambiguous') or (${IS_CURRENT} and ${IS_TOLD_AT_ALL}))`;

/** Those of some notifications ($1) that are for some employees ($2). */
export const readInApp: Statement<InAppRow> = {
  name: 'in_app',
  text: `select ${COLUMNS} from notifications n ${FROM}
    where n.id = any($1::uuid[]) and n.employee_id = any($2::uuid[]) and n.channel = 'in_app' order by n.seq`,
};

/** The newest $3 unread notifications of each of some employees ($1) that were told since $2, oldest first. */
export const readToldSince: Statement<InAppRow> = {
  name: 'in_app_told_since',
  text: `
with told as materialized (select t.id from unnest($1::uuid[]) as e (id) cross join lateral (select n.id
  from notifications n where n.employee_id = e.id and n.channel = 'in_app' and n.read_at is null
    and n.state <> 'suppressed' and n.state in ('sending', 'sent', 'ambiguous') and n.changed_at >= $2
  order by n.seq desc limit $3) t)
select ${COLUMNS} from notifications n ${FROM} where n.id in (select id from told) order by n.seq`,
};

/** How many notifications employee $1 has not read. */
export const countUnread: Statement<{ unread: number }> = {
  name: 'in_app_unread',
  text: `select count(*)::int as unread from notifications n where n.employee_id = $1 and n.read_at is null and ${IS_SHOWN}`,
};

/** A page of somebody's inbox and one row more: first what is unread, then the rest, of each the newest first. */
export function listInbox(
  employeeId: string,
  { cursor, limit }: InboxQuery,
): { statement: Statement<InAppRow>; values: readonly Value[] } {
  const parts = new Composition();
  const ofPerson = `n.employee_id = ${parts.value(employeeId)}`;
  const most = parts.value(limit + 1);
  const [isUnread, seq] = cursor ?? [true, undefined];
  const after = (isPart: boolean, part: string): string =>
    [...parts.given(isPart ? seq : undefined, part, (last) => `and n.seq < ${last}`)].join('');
  const rows = (
    isRead: string,
    behind: string,
  ): string => `(select n.id, n.seq, n.read_at is null as unread from notifications n
    where ${ofPerson} and n.read_at is ${isRead} and ${IS_SHOWN} ${behind} order by n.seq desc limit ${most})`;
  const unread = parts.when(isUnread, 'u', rows('null', after(isUnread, 'c')));
  const page = [...unread, rows('not null', after(!isUnread, 'd'))].join(' union all ');
  const statement = parts.statement<InAppRow>(
    'inbox',
    `
with page as materialized (select * from (${page}) p order by unread desc, seq desc limit ${most})
select ${COLUMNS} from notifications n ${FROM} where n.id in (select id from page)
order by n.read_at is null desc, n.seq desc`,
  );
  return { statement, values: parts.values };
}
