/** The tables of what is set about channels, and of their secrets. */
export const CHANNEL_SETTINGS: readonly string[] = [
  `create table channel_settings (
    channel text not null constraint channel_settings_pkey primary key
      constraint channel_settings_channel_known check (channel in ('email', 'slack', 'push')),
    id uuid not null,
    version integer not null,
    settings json,
    changed_at timestamptz(3),
    changed_by uuid constraint channel_settings_changed_by references employees (id)
  )`,
  `create unique index channel_settings_id on channel_settings (id)`,
  `create table channel_secrets (
    channel text not null constraint channel_secrets_channel references channel_settings (channel),
    name text not null,
    value_sealed text not null,
    set_at timestamptz(3) not null,
    set_by uuid constraint channel_secrets_set_by references employees (id),
    constraint channel_secrets_pkey primary key (channel, name)
  )`,
  // There from the start, so that two who set a channel first meet on its row.
  `insert into channel_settings (channel, id, version) values
    ('email', '01a20000-0000-7000-8000-0000000000c1', 1),
    ('slack', '01a20000-0000-7000-8000-0000000000c2', 1),
    ('push', '01a20000-0000-7000-8000-0000000000c3', 1)`,
];
