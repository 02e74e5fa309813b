import { refuseOldServer } from '#database';
import { refuseUnusableFolder } from '#database/embedded';
import type { Config } from '#platform';
import { checkRedis } from '#queue';
import { secretKeysOf } from './secret-keys-of.ts';

/** Something outside of the process that it can't start without, and the settings that say where that is. */
export type Requirement = Readonly<{ settings: readonly string[]; check: () => Promise<unknown> }>;

/**
 * The database, the keys of secrets and the store of the queues. Whether the folder of the embedded database has to be this process's own,
 * or may be shared with one that runs on it already.
 */
export function storeRequirements(config: Config, folder: 'own' | 'shared'): readonly Requirement[] {
  const { database, dataDir, queue } = config;
  return [
    {
      settings: ['DATABASE_URL', 'DATA_DIR'],
      check: () =>
        database.url ? refuseOldServer(database.url.reveal()) : refuseUnusableFolder(dataDir, folder),
    },
    {
      settings: ['SECRET_KEYS', 'SECRET_KEYS_FILE', 'DATA_DIR'],
      check: async () => secretKeysOf(config),
    },
    {
      settings: ['REDIS_URL'],
      check: async () => queue.redis && checkRedis(queue.redis.urls.reveal().join(',')),
    },
  ];
}

/** Asks for everything at once and gives every trouble. What a wrong setting would have looked for in the wrong place is left out. */
export async function unmet(
  requirements: readonly Requirement[],
  wrongSettings: readonly string[],
): Promise<readonly unknown[]> {
  const sound = requirements.filter(({ settings }) => !settings.some((name) => wrongSettings.includes(name)));
  const checked = await Promise.allSettled(sound.map(({ check }) => check()));
  return checked.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
}
