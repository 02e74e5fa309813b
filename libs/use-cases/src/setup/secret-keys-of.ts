import { existsSync } from 'node:fs';
import { keepKeyFile, keyFileOf, KeyFileError, readKeyFile, SecretKeys, type Config } from '#platform';

/**
 * The keys for secrets at rest: those that are set, those of the file that is set, else those that the data folder keeps; none
 * where it keeps none. Throws KeyFileError when a file holds no keys, or the one that is set is not there.
 */
export function secretKeysOf({ secrets, dataDir }: Config): SecretKeys {
  if (secrets.keys) return secrets.keys;
  if (secrets.keyFile === null) return readKeyFile(keyFileOf(dataDir)) ?? SecretKeys.none;
  const keys = readKeyFile(secrets.keyFile);
  if (!keys) throw new KeyFileError(secrets.keyFile);
  return keys;
}

/** The same, and makes a key in the data folder where nothing is set and none was kept: for who owns that folder. */
export function keepSecretKeys(config: Config): SecretKeys {
  const isSet = config.secrets.keys !== null || config.secrets.keyFile !== null;
  return isSet ? secretKeysOf(config) : keepKeyFile(keyFileOf(config.dataDir));
}

/** Where somebody puts a key for this process: the setting that holds them, or the file. */
export function placeOfKeys({ secrets, dataDir }: Config): string {
  if (secrets.keys) return 'SECRET_KEYS';
  const file = secrets.keyFile ?? keyFileOf(dataDir);
  return secrets.keyFile === null && !existsSync(file) ? `SECRET_KEYS / ${file}` : file;
}
