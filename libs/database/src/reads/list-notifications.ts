import { ENDED_STATES, type NotificationState } from '#conveyor';
import type { Sight } from '#conveyor/access';
import type { Notification, NotificationQuery } from '#contracts';
import type { Statement, Value } from '../statement.ts';
import { Composition } from './composition.ts';
import { leadInSight } from './in-sight.ts';
import { NOTIFICATION, NOTIFICATION_FROM } from './notification-columns.ts';

/** A row of the list with its place in the ledger. */
export type ListedNotification = Notification & Readonly<{ seq: number }>;

const TROUBLED: readonly NotificationState[] = ['rejected', 'ambiguous', 'needs_attention'];

/** The newest rows of the ledger that a query asks for, and one more that tells of a next page. */
export function listNotifications(
  query: NotificationQuery,
  sight: Sight,
): {
  statement: Statement<ListedNotification>;
  values: readonly Value[];
} {
  const { state, channel, kind, employeeId, leadId, cursor, limit } = query;
  const parts = new Composition();
  const conditions = [
    ...parts.given(state, 's', (wanted) => `n.state = ${wanted}`),
    ...indexOf(state, parts),
    ...parts.given(channel, 'h', (wanted) => `n.channel = ${wanted}`),
    ...parts.given(kind, 'k', (wanted) => `n.kind = ${wanted}`),
    ...parts.given(employeeId, 'e', (id) => `n.employee_id = ${id}`),
    ...parts.given(leadId, 'l', (id) => `n.lead_id = ${id}`),
    ...parts.given(cursor?.[0], 'c', (seq) => `n.seq < ${seq}`),
    ...leadInSight(sight, parts, 'n.lead_id'),
    'true',
  ].join(' and ');
  const most = parts.value(limit + 1);
  const statement = parts.statement<ListedNotification>(
    'notifications',
    `
with page as materialized (select n.id from notifications n where ${conditions} order by n.seq desc limit ${most})
select ${NOTIFICATION}, n.seq::float8 as seq ${NOTIFICATION_FROM} where n.id in (select id from page) order by n.seq desc`,
  );
  return { statement, values: parts.values };
}

/** States that few rows are in have an index of their own; its condition has to be spelled out to be recognised. */
function indexOf(state: NotificationState | undefined, parts: Composition): readonly string[] {
  const isTroubled = state !== undefined && TROUBLED.includes(state);
  const isUnfinished = state !== undefined && state !== 'deferred' && !ENDED_STATES.includes(state);
  return [
    ...parts.when(isTroubled, 't', `n.state in ('rejected', 'ambiguous', 'needs_attention')`),
    ...parts.when(state === 'deferred', 'd', `n.state = 'deferred'`),
    ...parts.when(isUnfinished, 'u', `n.state in ('pending', 'claimed', 'sending', 'retry')`),
  ];
}
