import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A channel that tells people where a program of the firm's takes messages, and how each of them is called there. */
export class Webhook1795881000000 implements MigrationInterface {
  readonly name = 'Webhook1795881000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table employees add column webhook_user_id text');
    for (const statement of knownAre("'push', 'telegram', 'webhook'")) await runner.query(statement);
    await runner.query(
      `comment on column bi.notifications.channel is 'email, slack, in_app, push, telegram or webhook'`,
    );
    // There from the start, so that two who set it first meet on its row.
    await runner.query(
      `insert into channel_settings (channel, id, version) values ('webhook', '01a20000-0000-7000-8000-0000000000c5', 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    for (const statement of knownAre("'push', 'telegram'")) await runner.query(statement);
  }
}

/** Messages that went there are not known to the product before: they go, and whoever had no other channel is told in the app. */
const DOWN = [
  `delete from channel_secrets where channel = 'webhook'`,
  `delete from channel_settings where channel = 'webhook'`,
  `delete from channel_pauses where channel = 'webhook'`,
  `delete from captured_messages where notification_id in (select id from notifications where channel = 'webhook')`,
  `delete from notifications where channel = 'webhook'`,
  `comment on column bi.notifications.channel is 'email, slack, in_app, push or telegram'`,
  `update employees set channels = array_remove(channels, 'webhook')
    || case when array_remove(array_remove(channels, 'webhook'), 'push') = '{}' then '{in_app}'::text[] else '{}' end
    where 'webhook' = any(channels)`,
  'alter table employees drop column webhook_user_id',
];

function knownAre(last: string): readonly string[] {
  return [
    ['notifications', `'email', 'slack', 'in_app', ${last}`],
    ['channel_pauses', `'email', 'slack', 'in_app', ${last}`],
    ['channel_settings', `'email', 'slack', ${last}`],
  ].map(
    ([table, channels]) => `alter table ${table} drop constraint ${table}_channel_known,
      add constraint ${table}_channel_known check (channel in (${channels}))`,
  );
}
