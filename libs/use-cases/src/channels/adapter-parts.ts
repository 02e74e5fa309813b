import type { CapturedStore, Outside } from '#channels';
import type { KeptChannel } from '#database';
import type { Clock, Config, SecretKeys } from '#platform';

/** What an adapter is made from. `patience`: milliseconds of silence, where it is not to be the usual one. */
export type AdapterParts = Readonly<{
  config: Config;
  keys: SecretKeys;
  outside: Outside;
  clock: Clock;
  captured: CapturedStore;
  kept: KeptChannel | undefined;
  patience?: number;
}>;
