import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { integer, json, moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** How a channel reaches its provider, where the environment does not say. Every channel that can be set, and push with its keys, has its row from the start. */
export type ChannelSettingsRow = Readonly<{
  channel: Channel;
  /** What the audit calls the channel by. */
  id: string;
  version: number;
  /** Null: nothing is set. Secrets are not among it. */
  settings: unknown;
  changedAt: number | null;
  changedBy: string | null;
}>;

/** A secret of a channel. */
export type ChannelSecretRow = Readonly<{
  channel: Channel;
  name: string;
  /** Sealed about `channel:<channel>:<name>`. */
  valueSealed: string;
  setAt: number;
  setBy: string | null;
}>;

export const channelSettings = new EntitySchema<ChannelSettingsRow>({
  name: 'channel_settings',
  columns: {
    channel: primary(text('channel'), 'channel_settings_pkey'),
    id: uuid('id'),
    version: integer('version'),
    settings: nullable(json('settings')),
    changedAt: nullable(moment('changed_at')),
    changedBy: nullable(uuid('changed_by')),
  },
  checks: [
    {
      name: 'channel_settings_channel_known',
      expression: `channel in ('email', 'slack', 'push', 'telegram', 'webhook')`,
    },
  ],
  foreignKeys: [refersTo('channel_settings_changed_by', 'changedBy', 'employees')],
  indices: [unique('channel_settings_id', ['id'])],
});

export const channelSecrets = new EntitySchema<ChannelSecretRow>({
  name: 'channel_secrets',
  columns: {
    channel: primary(text('channel'), 'channel_secrets_pkey'),
    name: primary(text('name'), 'channel_secrets_pkey'),
    valueSealed: text('value_sealed'),
    setAt: moment('set_at'),
    setBy: nullable(uuid('set_by')),
  },
  foreignKeys: [
    {
      name: 'channel_secrets_channel',
      target: 'channel_settings',
      columnNames: ['channel'],
      referencedColumnNames: ['channel'],
    },
    refersTo('channel_secrets_set_by', 'setBy', 'employees'),
  ],
});
