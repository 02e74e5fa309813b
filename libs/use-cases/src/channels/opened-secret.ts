import type { KeptChannel } from '#database';
import { openSecret, type Secret, type SecretKeys } from '#platform';
import { aboutSecret, type ChannelSecretName } from './about-secret.ts';

/** A secret of a channel; undefined where none is kept. Throws SecretError for one that can't be opened. */
export function openedSecret(
  { channel, secrets }: KeptChannel,
  wanted: ChannelSecretName,
  keys: SecretKeys,
): Secret | undefined {
  const kept = secrets.find(({ name }) => name === wanted);
  return kept && openSecret(keys, kept.sealed, aboutSecret(channel, wanted));
}
