import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { failStart } from './fail-start.ts';

describe('a start that fails', () => {
  const before = process.exitCode;

  afterEach(() => {
    process.exitCode = before;
  });

  it('prints each sentence on its own line and ends with exit code 1', () => {
    const stderr = new PassThrough();
    failStart(['PORT: expected a number.', 'HOST: expected an address.'], stderr);
    expect(String(stderr.read())).toBe('PORT: expected a number.\nHOST: expected an address.\n');
    expect(process.exitCode).toBe(1);
  });
});
