import { Database, keyUseOf } from '#database';
import type { Config } from '#platform';
import { placeOfKeys, secretKeysOf } from './secret-keys-of.ts';
import { StartError } from './start-error.ts';

/**
 * Throws StartError SECRET_KEYS_MISSING when something in the database was sealed with a key that this process does not have: it would run,
 * and fail where the secret is needed.
 */
export async function refuseLostKeys(config: Config, databaseUrl: string): Promise<void> {
  const database = await Database.connect({
    url: databaseUrl,
    pool: 1,
    applicationName: 'conveyor preparation',
  });
  try {
    const { ids } = secretKeysOf(config);
    const missing = (await keyUseOf(database)).filter(({ keyId }) => !ids.includes(keyId));
    if (missing.length > 0)
      throw new StartError('SECRET_KEYS_MISSING', {
        keyIds: missing.map(({ keyId }) => keyId),
        place: placeOfKeys(config),
      });
  } finally {
    await database.close();
  }
}
