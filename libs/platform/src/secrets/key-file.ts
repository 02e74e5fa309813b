import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { SecretKeys } from './secret-keys.ts';

/** A file of keys that can't be used. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';

  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file} can't be read or written, or does not hold keys`, options);
  }
}

/** Where the data folder has the keys that nobody has set: beside the database and never in it. */
export const keyFileOf = (dataDir: string): string => join(dataDir, 'secret-keys');

/** The keys in a file, or undefined when there is no such file. Throws KeyFileError when it holds none or can't be read. */
export function readKeyFile(file: string): SecretKeys | undefined {
  try {
    const keys = SecretKeys.read(readFileSync(file, 'utf8'));
    if (keys) return keys;
  } catch (cause) {
    // That there is a file in the place of its folder is said by who wants to use the folder.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '')) return undefined;
    throw new KeyFileError(file, { cause });
  }
  throw new KeyFileError(file);
}

/** The keys in a file, which is made with a new key in it when it is not there; only its owner may read it. Throws KeyFileError. */
export function keepKeyFile(file: string): SecretKeys {
  const found = readKeyFile(file);
  if (found) return found;
  try {
    makeKeyFile(file);
  } catch (cause) {
    throw new KeyFileError(file, { cause });
  }
  const kept = readKeyFile(file);
  if (!kept) throw new KeyFileError(file);
  return kept;
}

function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const made = `${file}.${process.pid}`;
  writeFileSync(made, `${SecretKeys.create()}\n`, { mode: 0o600, flush: true });
  try {
    // Unlike a rename it leaves alone what another process has made meanwhile: that one may have sealed with it already.
    linkSync(made, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(made);
  }
}

function codeOf(error: unknown): string | undefined {
  return isNativeError(error) && 'code' in error ? String(error.code) : undefined;
}
