import { EntitySchema } from 'typeorm';
import type { Channel, NoticeKind, NotificationState } from '#conveyor';
import { integer, moment, nullable, otherwise, primary, sequence, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** One message to one person on one channel about one thing: the outbox and the delivery ledger in one. */
export type NotificationRow = Readonly<{
  id: string;
  seq: number;
  kind: NoticeKind;
  channel: Channel;
  employeeId: string;
  leadId: string;
  visitId: string;
  handoffId: string | null;
  stageId: string;
  onceInHour: number | null;
  /** What several leads at once have in common: what is not told of each by itself, and the message that tells of all of them. */
  bundleId: string | null;
  state: NotificationState;
  generation: number;
  attempts: number;
  losses: number;
  createdAt: number;
  dueAt: number;
  enqueuedAt: number | null;
  changedAt: number;
  sentAt: number | null;
  /** When its receiver has seen it in the app. */
  readAt: number | null;
  providerId: string | null;
  code: string | null;
  detail: string | null;
}>;

export const notifications = new EntitySchema<NotificationRow>({
  name: 'notifications',
  columns: {
    id: primary(uuid('id'), 'notifications_pkey'),
    seq: sequence('seq'),
    kind: text('kind'),
    channel: text('channel'),
    employeeId: uuid('employee_id'),
    leadId: uuid('lead_id'),
    visitId: uuid('visit_id'),
    handoffId: nullable(uuid('handoff_id')),
    stageId: uuid('stage_id'),
    onceInHour: nullable(moment('once_in_hour')),
    bundleId: nullable(uuid('bundle_id')),
    state: text('state'),
    generation: otherwise(integer('generation'), 1),
    attempts: otherwise(integer('attempts'), 0),
    losses: otherwise(integer('losses'), 0),
    createdAt: moment('created_at'),
    dueAt: moment('due_at'),
    enqueuedAt: nullable(moment('enqueued_at')),
    changedAt: moment('changed_at'),
    sentAt: nullable(moment('sent_at')),
    readAt: nullable(moment('read_at')),
    providerId: nullable(text('provider_id')),
    code: nullable(text('code')),
    detail: nullable(text('detail')),
  },
  checks: [
    { name: 'notifications_channel_known', expression: `channel in ('email', 'slack', 'in_app')` },
    {
      name: 'notifications_state_known',
      expression: `state in ('pending', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention')`,
    },
  ],
  foreignKeys: [
    refersTo('notifications_employee', 'employeeId', 'employees'),
    refersTo('notifications_visit', 'visitId', 'visits'),
    refersTo('notifications_handoff', 'handoffId', 'handoffs'),
  ],
  indices: [
    unique('notifications_seq', ['seq']),
    unique(
      'notifications_once_a_visit',
      ['visitId', 'employeeId', 'channel', 'kind'],
      "once_in_hour is null and kind not in ('lead.moved', 'leads.moved')",
    ),
    unique(
      'notifications_once_in_hour',
      ['stageId', 'onceInHour', 'employeeId', 'channel', 'kind'],
      'once_in_hour is not null',
    ),
    index('notifications_unfinished', ['dueAt'], `state in ('pending', 'claimed', 'sending', 'retry')`),
    index('notifications_of_lead', ['leadId']),
    index('notifications_of_bundle', ['bundleId'], 'bundle_id is not null'),
    index('notifications_of_employee', ['employeeId', 'seq']),
    index(
      'notifications_unread',
      ['employeeId', 'seq'],
      `channel = 'in_app' and read_at is null and state <> 'suppressed'`,
    ),
    index('notifications_troubled', ['seq'], `state in ('rejected', 'ambiguous', 'needs_attention')`),
  ],
});
