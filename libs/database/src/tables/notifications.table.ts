import { EntitySchema } from 'typeorm';
import type { Channel, NoticeKind, NotificationState } from '#conveyor';
import { integer, jsonb, moment, nullable, otherwise, primary, sequence, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** One message to one person on one channel about one thing: the outbox and the delivery ledger in one. */
export type NotificationRow = Readonly<{
  id: string;
  seq: number;
  kind: NoticeKind;
  channel: Channel;
  employeeId: string;
  /** Null, like the visit and the stage, where it is about no lead. */
  leadId: string | null;
  visitId: string | null;
  handoffId: string | null;
  stageId: string | null;
  /** What it is about where it is about no lead: the employee whose account it is, an alert, or a report. */
  subjectId: string | null;
  /** What there is to say about that, as far as it stands nowhere else. */
  facts: unknown;
  onceInHour: number | null;
  /** What several leads at once have in common: what is not told of each by itself, and the message that tells of all of them. */
  bundleId: string | null;
  state: NotificationState;
  generation: number;
  attempts: number;
  losses: number;
  /** How many attempts at it in a row have ended without a word, because their worker died, froze, or could not bear it. */
  deaths: number;
  createdAt: number;
  dueAt: number;
  enqueuedAt: number | null;
  /** When a pause that had held it back ended, or somebody had it tried again: from then on it counts as if it were new. */
  renewedAt: number | null;
  changedAt: number;
  sentAt: number | null;
  /** How often it was put off because its receiver wanted it so. */
  deferrals: number;
  /** When its receiver has seen it in the app. */
  readAt: number | null;
  providerId: string | null;
  code: string | null;
  detail: string | null;
  /** The detail without what differs from message to message, so that failures can be counted by it. */
  cause: string | null;
}>;

export const notifications = new EntitySchema<NotificationRow>({
  name: 'notifications',
  columns: {
    id: primary(uuid('id'), 'notifications_pkey'),
    seq: sequence('seq'),
    kind: text('kind'),
    channel: text('channel'),
    employeeId: uuid('employee_id'),
    leadId: nullable(uuid('lead_id')),
    visitId: nullable(uuid('visit_id')),
    handoffId: nullable(uuid('handoff_id')),
    stageId: nullable(uuid('stage_id')),
    subjectId: nullable(uuid('subject_id')),
    facts: nullable(jsonb('facts')),
    onceInHour: nullable(moment('once_in_hour')),
    bundleId: nullable(uuid('bundle_id')),
    state: text('state'),
    generation: otherwise(integer('generation'), 1),
    attempts: otherwise(integer('attempts'), 0),
    losses: otherwise(integer('losses'), 0),
    deaths: otherwise(integer('deaths'), 0),
    deferrals: otherwise(integer('deferrals'), 0),
    createdAt: moment('created_at'),
    dueAt: moment('due_at'),
    enqueuedAt: nullable(moment('enqueued_at')),
    renewedAt: nullable(moment('renewed_at')),
    changedAt: moment('changed_at'),
    sentAt: nullable(moment('sent_at')),
    readAt: nullable(moment('read_at')),
    providerId: nullable(text('provider_id')),
    code: nullable(text('code')),
    detail: nullable(text('detail')),
    cause: nullable(text('cause')),
  },
  checks: [
    {
      name: 'notifications_channel_known',
      expression: `channel in ('email', 'slack', 'in_app', 'push', 'telegram', 'webhook')`,
    },
    {
      name: 'notifications_state_known',
      expression: `state in ('pending', 'deferred', 'claimed', 'sending', 'sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention')`,
    },
    {
      name: 'notifications_about_leads',
      expression: `kind in ('account.invited', 'account.reset', 'alert.raised', 'alert.reminder', 'alert.ended', 'report.daily', 'report.weekly', 'address.refused')
        or (num_nulls(lead_id, visit_id, stage_id) = 0 and num_nonnulls(subject_id, facts) = 0)`,
    },
    {
      name: 'notifications_about_accounts',
      expression: `kind not in ('account.invited', 'account.reset') or (subject_id is not null and subject_id = employee_id
        and channel = 'email' and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0)`,
    },
    {
      name: 'notifications_about_alerts',
      expression: `kind not in ('alert.raised', 'alert.reminder', 'alert.ended') or (num_nulls(subject_id, facts) = 0
        and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0)`,
    },
    {
      name: 'notifications_about_reports',
      expression: `kind not in ('report.daily', 'report.weekly') or (num_nulls(subject_id, facts) = 0
        and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0)`,
    },
    {
      name: 'notifications_about_addresses',
      expression: `kind <> 'address.refused'
        or (num_nulls(subject_id, facts) = 0 and num_nonnulls(lead_id, visit_id, handoff_id, stage_id, once_in_hour, bundle_id) = 0)`,
    },
  ],
  foreignKeys: [
    refersTo('notifications_employee', 'employeeId', 'employees'),
    // Visit and handoff are written in the same statement and never go without it: no constraint looks for them with every message.
  ],
  indices: [
    unique('notifications_seq', ['seq']),
    unique(
      'notifications_once_a_visit',
      ['visitId', 'employeeId', 'channel', 'kind'],
      "once_in_hour is null and kind not in ('lead.moved', 'leads.moved', 'leads.digest')",
    ),
    unique(
      'notifications_once_in_hour',
      ['stageId', 'onceInHour', 'employeeId', 'channel', 'kind'],
      'once_in_hour is not null',
    ),
    unique(
      'notifications_once_an_alert',
      ['subjectId', 'employeeId', 'channel', 'kind'],
      `kind in ('alert.raised', 'alert.ended')`,
    ),
    index('notifications_of_subject', ['subjectId', 'kind'], 'subject_id is not null'),
    index('notifications_unfinished', ['dueAt'], `state in ('pending', 'claimed', 'sending', 'retry')`),
    index('notifications_deferred', ['dueAt'], `state = 'deferred'`),
    index('notifications_of_lead', ['leadId']),
    index('notifications_of_bundle', ['bundleId'], 'bundle_id is not null'),
    index('notifications_of_employee', ['employeeId', 'seq']),
    index(
      'notifications_unread',
      ['employeeId', 'seq'],
      `channel = 'in_app' and read_at is null and state <> 'suppressed'`,
    ),
    index('notifications_replied', ['createdAt'], 'detail is not null'),
    { name: 'notifications_by_time', columns: ['createdAt'], synchronize: false },
    index('notifications_troubled', ['seq'], `state in ('rejected', 'ambiguous', 'needs_attention')`),
  ],
});
