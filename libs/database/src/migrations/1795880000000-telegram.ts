import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People can be told by Telegram: the chat of each, the codes that connect it, and which process reads what the bot is written. */
export class Telegram1795880000000 implements MigrationInterface {
  readonly name = 'Telegram1795880000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const known = (table: string, column: string, words: readonly string[]): string =>
  `alter table ${table} drop constraint ${table}_${column}_known,
    add constraint ${table}_${column}_known check (${column} in (${words.map((word) => `'${word}'`).join(', ')}))`;

const CHANNELS = ['email', 'slack', 'in_app', 'push'];
const SETTABLE = ['email', 'slack', 'push'];
const PURPOSES = ['set_up', 'invitation', 'reset'];

const UP = [
  known('notifications', 'channel', [...CHANNELS, 'telegram']),
  known('channel_pauses', 'channel', [...CHANNELS, 'telegram']),
  known('channel_settings', 'channel', [...SETTABLE, 'telegram']),
  known('one_time_links', 'purpose', [...PURPOSES, 'telegram']),
  `comment on column bi.notifications.channel is 'email, slack, in_app, push or telegram'`,
  `insert into channel_settings (channel, id, version) values ('telegram', '01a20000-0000-7000-8000-0000000000c4', 1)`,
  `alter table employees add telegram_chat_id text,
    add constraint employees_left_without_chat check (telegram_chat_id is null or active)`,
  `create unique index employees_telegram_chat on employees (telegram_chat_id) where telegram_chat_id is not null`,
  `create table telegram_reader (
    id boolean not null default true constraint telegram_reader_pkey primary key
      constraint telegram_reader_one_row check (id),
    holder uuid not null,
    held_until timestamptz(3) not null
  )`,
];

/** Messages that went by Telegram are not known to the product before: they go, and whoever had no other channel is told in the app. */
const DOWN = [
  'drop table telegram_reader',
  `update employees set channels = case when array_remove(array_remove(channels, 'telegram'), 'push') = '{}'
      then array_append(array_remove(channels, 'telegram'), 'in_app') else array_remove(channels, 'telegram') end
    where 'telegram' = any(channels)`,
  'drop index employees_telegram_chat',
  'alter table employees drop constraint employees_left_without_chat, drop telegram_chat_id',
  `delete from captured_messages where notification_id in (select id from notifications where channel = 'telegram')`,
  `delete from notifications where channel = 'telegram'`,
  `comment on column bi.notifications.channel is 'email, slack, in_app or push'`,
  `delete from channel_pauses where channel = 'telegram'`,
  `delete from channel_secrets where channel = 'telegram'`,
  `delete from channel_settings where channel = 'telegram'`,
  `delete from one_time_links where purpose = 'telegram'`,
  known('notifications', 'channel', CHANNELS),
  known('channel_pauses', 'channel', CHANNELS),
  known('channel_settings', 'channel', SETTABLE),
  known('one_time_links', 'purpose', PURPOSES),
];
