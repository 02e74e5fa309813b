/** The tables of devices that take messages when no page is open. */
export const PUSH: readonly string[] = [
  `create table push_subscriptions (
    id uuid not null constraint push_subscriptions_pkey primary key,
    session_id uuid not null constraint push_subscriptions_session references sessions (id) on delete cascade,
    endpoint_hash text not null,
    subscription_sealed text not null,
    created_at timestamptz(3) not null,
    last_accepted_at timestamptz(3)
  )`,
  `create index push_subscriptions_of_session on push_subscriptions (session_id)`,
  `create unique index push_subscriptions_endpoint on push_subscriptions (endpoint_hash)`,
  `create table push_acceptances (
    notification_id uuid not null constraint push_acceptances_notification references notifications (id) on delete cascade,
    subscription_id uuid not null constraint push_acceptances_subscription references push_subscriptions (id) on delete cascade,
    constraint push_acceptances_pkey primary key (notification_id, subscription_id)
  )`,
  `create index push_acceptances_of_subscription on push_acceptances (subscription_id)`,
];
