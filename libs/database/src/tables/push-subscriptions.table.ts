import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** That a browser takes messages also when no page is open. It ends with the session in which somebody wanted it. */
export type PushSubscriptionRow = Readonly<{
  id: string;
  sessionId: string;
  /** So that a browser is known again that subscribes a second time. */
  endpointHash: string;
  /** Where its push service takes messages and with what they are encrypted, as JSON; sealed about `push:<id>`. */
  subscriptionSealed: string;
  createdAt: number;
  /** When its push service took a message last. */
  lastAcceptedAt: number | null;
}>;

/** That a device has got a message: it gets it once, also when another attempt is made for other devices. */
export type PushAcceptanceRow = Readonly<{ notificationId: string; subscriptionId: string }>;

export const pushSubscriptions = new EntitySchema<PushSubscriptionRow>({
  name: 'push_subscriptions',
  columns: {
    id: primary(uuid('id'), 'push_subscriptions_pkey'),
    sessionId: uuid('session_id'),
    endpointHash: text('endpoint_hash'),
    subscriptionSealed: text('subscription_sealed'),
    createdAt: moment('created_at'),
    lastAcceptedAt: nullable(moment('last_accepted_at')),
  },
  foreignKeys: [{ ...refersTo('push_subscriptions_session', 'sessionId', 'sessions'), onDelete: 'CASCADE' }],
  indices: [
    index('push_subscriptions_of_session', ['sessionId']),
    unique('push_subscriptions_endpoint', ['endpointHash']),
  ],
});

export const pushAcceptances = new EntitySchema<PushAcceptanceRow>({
  name: 'push_acceptances',
  columns: {
    notificationId: primary(uuid('notification_id'), 'push_acceptances_pkey'),
    subscriptionId: primary(uuid('subscription_id'), 'push_acceptances_pkey'),
  },
  foreignKeys: [
    { ...refersTo('push_acceptances_notification', 'notificationId', 'notifications'), onDelete: 'CASCADE' },
    {
      ...refersTo('push_acceptances_subscription', 'subscriptionId', 'push_subscriptions'),
      onDelete: 'CASCADE',
    },
  ],
  indices: [index('push_acceptances_of_subscription', ['subscriptionId'])],
});
