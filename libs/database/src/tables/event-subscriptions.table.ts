import { EntitySchema } from 'typeorm';
import type { EventDeliveryState, EventType, OffReason, SubscriptionState } from '#conveyor/events';
import {
  bigint,
  integer,
  moment,
  nullable,
  otherwise,
  primary,
  text,
  texts,
  uuid,
  uuids,
  yesOrNo,
} from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** That a program of the firm is told of events. */
export type EventSubscriptionRow = Readonly<{
  id: string;
  version: number;
  name: string;
  /** Where its address leads; the rest of it is secret. */
  host: string;
  types: readonly EventType[];
  /** Of which funnels alone; null: of all. */
  funnelIds: readonly string[] | null;
  state: SubscriptionState;
  offReason: OffReason | null;
  /** When it first did not take something, since it took something last; null: it takes what it is told. */
  failingSince: number | null;
  lastTakenAt: number | null;
  createdAt: number;
  changedAt: number;
  changedBy: string | null;
}>;

/** What of a subscription nobody may read: its address, by what events are signed, and by what they were before. */
export type EventSecretRow = Readonly<{
  subscriptionId: string;
  name: 'address' | 'signing' | 'signing_before';
  /** Sealed about `subscription:<id>:<name>`. */
  valueSealed: string;
  /** From when on it holds no more; null: it does for as long as it is there. */
  until: number | null;
}>;

/** The one row that says up to which seal the audit was read for events; none: it was never read. */
export type EventCursorRow = Readonly<{ id: boolean; sequence: number }>;

/** One event for one subscription. What it says is made when it is sent, of the record and of the lead as it is then. */
export type EventDeliveryRow = Readonly<{
  id: string;
  subscriptionId: string;
  recordId: string;
  /** The number of the record's seal: events are known in this order. */
  sequence: number;
  type: EventType;
  state: EventDeliveryState;
  attempts: number;
  /** When it is to be tried; null once it has ended. While somebody tries it, when he is taken for dead. */
  dueAt: number | null;
  /** Until when somebody tries it; null: nobody does. */
  claimedUntil: number | null;
  triedAt: number | null;
  /** With which status the last attempt was answered; null: with none. */
  status: number | null;
  /** What went wrong with the last attempt, in a word; null: nothing. */
  code: string | null;
  createdAt: number;
  endedAt: number | null;
}>;

export const eventSubscriptions = new EntitySchema<EventSubscriptionRow>({
  name: 'event_subscriptions',
  columns: {
    id: primary(uuid('id'), 'event_subscriptions_pkey'),
    version: integer('version'),
    name: text('name'),
    host: text('host'),
    types: texts('types'),
    funnelIds: nullable(uuids('funnel_ids')),
    state: text('state'),
    offReason: nullable(text('off_reason')),
    failingSince: nullable(moment('failing_since')),
    lastTakenAt: nullable(moment('last_taken_at')),
    createdAt: moment('created_at'),
    changedAt: moment('changed_at'),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [
    { name: 'event_subscriptions_state_known', expression: `state in ('active', 'paused', 'off')` },
    { name: 'event_subscriptions_off_reason_known', expression: `off_reason in ('gone', 'silent')` },
    {
      name: 'event_subscriptions_off_has_reason',
      expression: `(state = 'off') = (off_reason is not null)`,
    },
  ],
  foreignKeys: [refersTo('event_subscriptions_changed_by', 'changedBy', 'employees')],
});

export const eventSecrets = new EntitySchema<EventSecretRow>({
  name: 'event_secrets',
  columns: {
    subscriptionId: primary(uuid('subscription_id'), 'event_secrets_pkey'),
    name: primary(text('name'), 'event_secrets_pkey'),
    valueSealed: text('value_sealed'),
    until: nullable(moment('until')),
  },
  checks: [
    { name: 'event_secrets_name_known', expression: `name in ('address', 'signing', 'signing_before')` },
  ],
  foreignKeys: [
    {
      ...refersTo('event_secrets_subscription', 'subscriptionId', 'event_subscriptions'),
      onDelete: 'CASCADE',
    },
  ],
});

export const eventCursor = new EntitySchema<EventCursorRow>({
  name: 'event_cursor',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'event_cursor_pkey'),
    sequence: bigint('sequence'),
  },
  checks: [{ name: 'event_cursor_one_row', expression: 'id' }],
});

export const eventDeliveries = new EntitySchema<EventDeliveryRow>({
  name: 'event_deliveries',
  columns: {
    id: primary(uuid('id'), 'event_deliveries_pkey'),
    subscriptionId: uuid('subscription_id'),
    recordId: uuid('record_id'),
    sequence: bigint('sequence'),
    type: text('type'),
    state: text('state'),
    attempts: integer('attempts'),
    dueAt: nullable(moment('due_at')),
    claimedUntil: nullable(moment('claimed_until')),
    triedAt: nullable(moment('tried_at')),
    status: nullable(integer('status')),
    code: nullable(text('code')),
    createdAt: moment('created_at'),
    endedAt: nullable(moment('ended_at')),
  },
  checks: [
    { name: 'event_deliveries_state_known', expression: `state in ('waiting', 'sent', 'failed')` },
    { name: 'event_deliveries_waits_until', expression: `(state = 'waiting') = (due_at is not null)` },
    { name: 'event_deliveries_has_ended', expression: `(state = 'waiting') = (ended_at is null)` },
  ],
  foreignKeys: [
    {
      ...refersTo('event_deliveries_subscription', 'subscriptionId', 'event_subscriptions'),
      onDelete: 'CASCADE',
    },
  ],
  indices: [
    unique('event_deliveries_once', ['subscriptionId', 'recordId', 'type']),
    index('event_deliveries_newest', ['subscriptionId', 'sequence', 'id']),
    index('event_deliveries_due', ['subscriptionId', 'dueAt'], `state = 'waiting'`),
    index('event_deliveries_failed', ['subscriptionId', 'endedAt'], `state = 'failed'`),
    index('event_deliveries_oldest', ['createdAt']),
  ],
});
