import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';

/** Of the whole suite one file that needs a Redis: none of its tests is run without. */
const REDIS_ONLY = ['faults', 'redis', 'test/faults/told-once'];

describe('npm test', () => {
  it('skips the Redis half where there is no Redis, says so and why, and ends with its figures', () => {
    const { status, stdout } = spawnSync(process.execPath, ['tools/test.mjs', ...REDIS_ONLY], {
      env: { PATH: '/nowhere', LANG: 'en_GB.UTF-8' },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      'The Redis half was skipped: REDIS_URL is not set, and there is no redis-server or valkey-server on the PATH.',
      expect.stringMatching(/^0 passed, 0 failed, [1-9]\d* skipped$/),
    ]);
  });
});
