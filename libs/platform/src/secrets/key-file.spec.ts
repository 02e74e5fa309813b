import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepKeyFile, KeyFileError, keyFileOf, readKeyFile } from './key-file.ts';
import { SecretKeys } from './secret-keys.ts';

describe('the key file of a data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'conveyor-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, for its owner alone, and read from then on', () => {
    const file = keyFileOf(join(folder, 'new', 'data'));
    expect(readKeyFile(file)).toBeUndefined();
    const made = keepKeyFile(file);
    expect(made.ids).toHaveLength(1);
    expect(keepKeyFile(file).ids).toEqual(made.ids);
    expect(readKeyFile(file)?.ids).toEqual(made.ids);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'new', 'data'))).toEqual(['secret-keys']);
  });

  it('may hold several keys, a line each', () => {
    const file = keyFileOf(folder);
    writeFileSync(file, `${SecretKeys.create()}\n${SecretKeys.create()}\n`);
    expect(keepKeyFile(file).ids).toHaveLength(2);
  });

  it.each(['', 'hunter2'])('is left as it is when it holds %j, which is no key', (content) => {
    const file = keyFileOf(folder);
    writeFileSync(file, content);
    expect(() => keepKeyFile(file)).toThrow(new KeyFileError(file));
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('is told of by its name when it is a folder', () => {
    expect(() => readKeyFile(folder)).toThrow(KeyFileError);
  });
});
