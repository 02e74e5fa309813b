import type { Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { ChannelSecretRow, ChannelSettingsRow } from '../tables/channel-settings.table.ts';

/** Somebody, as he is called now. */
type Person = Readonly<{ id: string; name: string }>;

/** A secret that is kept, sealed. */
export type KeptSecret = Readonly<{ name: string; sealed: string; setAt: number; setBy: Person | null }>;

/** What is set about a channel, its secrets sealed. */
export type KeptChannel = Omit<ChannelSettingsRow, 'changedBy'> &
  Readonly<{ changedBy: Person | null; secrets: readonly KeptSecret[] }>;

const person = (id: string): string =>
  `(select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = ${id})`;

const COLUMNS = `c.channel, c.id, c.version, c.settings, ${ms('c.changed_at')} as "changedAt",
  ${person('c.changed_by')} as "changedBy",
  coalesce((select json_agg(json_build_object('name', s.name, 'sealed', s.value_sealed,
      'setAt', ${ms('s.set_at')}, 'setBy', ${person('s.set_by')}) order by s.name)
    from channel_secrets s where s.channel = c.channel), '[]') as secrets`;

const readChannels: Statement<KeptChannel> = {
  name: 'read_channels',
  text: `select ${COLUMNS} from channel_settings c order by c.channel`,
};

const lockChannel: Statement<KeptChannel> = {
  name: 'lock_channel',
  text: `select ${COLUMNS} from channel_settings c where c.channel = $1 for update of c`,
};

const readVersions: Statement<{ channel: Channel; version: number }> = {
  name: 'read_channel_versions',
  text: 'select channel, version from channel_settings',
};

const updateChannel: Statement<never> = {
  name: 'update_channel',
  text: `update channel_settings set version = version + 1, settings = $2, changed_at = $3, changed_by = $4
    where channel = $1`,
};

const putSecret: Statement<never> = {
  name: 'put_channel_secret',
  text: `insert into channel_secrets (channel, name, value_sealed, set_at, set_by) values ($1, $2, $3, $4, $5)
    on conflict (channel, name) do update
      set value_sealed = excluded.value_sealed, set_at = excluded.set_at, set_by = excluded.set_by`,
};

const dropSecrets: Statement<never> = {
  name: 'drop_channel_secrets',
  text: 'delete from channel_secrets where channel = $1 and name = any($2::text[])',
};

/** What is set about every channel that can be set. */
export async function channelsOf(connection: Connection): Promise<readonly KeptChannel[]> {
  return connection.run(readChannels, []);
}

/** The same of one channel, which nobody else changes until the transaction ends; undefined for one that can't be set. */
export async function lockChannelOf(
  connection: Connection,
  channel: Channel,
): Promise<KeptChannel | undefined> {
  const [locked] = await connection.run(lockChannel, [channel]);
  return locked;
}

/** How often each channel was set: what is made of its settings is made anew when that has grown. */
export async function channelVersionsOf(
  connection: Connection,
): Promise<readonly Readonly<{ channel: Channel; version: number }>[]> {
  return connection.run(readVersions, []);
}

/** Writes what is set (null: nothing), under the next version. */
export async function updateChannelOf(
  connection: Connection,
  { channel, settings, changedAt, changedBy }: Changed,
): Promise<void> {
  const text = settings === null ? null : JSON.stringify(settings);
  await connection.run(updateChannel, [channel, text, moment(changedAt), changedBy]);
}

type Changed = Pick<ChannelSettingsRow, 'channel' | 'settings' | 'changedBy'> &
  Readonly<{ changedAt: number }>;

/** Keeps a secret in the place of the one before. */
export async function putSecretOf(
  connection: Connection,
  { channel, name, valueSealed, setAt, setBy }: ChannelSecretRow,
): Promise<void> {
  await connection.run(putSecret, [channel, name, valueSealed, moment(setAt), setBy]);
}

/** Forgets secrets of a channel. */
export async function dropSecretsOf(
  connection: Connection,
  channel: Channel,
  names: readonly string[],
): Promise<void> {
  await connection.run(dropSecrets, [channel, names]);
}
