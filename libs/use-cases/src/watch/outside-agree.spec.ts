import { describe, expect, it } from '@jest/globals';
import { Outside } from '#channels';
import { ChangeOutsideBody } from '#contracts';
import { readConfig } from '#platform';

const INSIDE = '10.0.0.0/8';

/** Whether the environment takes an address, and whether the product does. */
function takenBy(url: string, allowed: string | undefined): readonly [boolean, boolean] {
  const environment = {
    HEARTBEAT_URL: url,
    ...(allowed !== undefined && { OUTGOING_ALLOWED: allowed }),
  };
  const isWellFormed = ChangeOutsideBody.safeParse({ version: 1, url }).success;
  const outside = new Outside(allowed === undefined ? [] : [allowed]);
  return [readConfig(environment).error === undefined, isWellFormed && outside.couldAskOfOwn(url)];
}

describe('an address outside', () => {
  it.each([
    'https://watcher.example.com/ping?key=1',
    'https://watcher.example.com:8443/',
    'watcher.example.com',
    'ftp://watcher.example.com/',
    'https://user:password@watcher.example.com/',
    'https://watcher.example.com/#part',
    'http://watcher.example.com/',
  ])('(%s) can be in the product what it can be in the environment', (url) => {
    for (const allowed of [undefined, INSIDE]) {
      const [environment, product] = takenBy(url, allowed);
      expect(product).toBe(environment);
    }
  });

  it.each(['http://watcher.intranet/ping', 'http://10.0.0.7/ping', 'https://watcher/ping'])(
    '(%s) of the own network can be in both where that is named',
    (url) => {
      expect(takenBy(url, INSIDE)).toEqual([true, true]);
    },
  );

  it.each(['https://10.0.0.7/ping', 'https://localhost/ping', 'https://watcher.internal/ping'])(
    '(%s) of the own network is not even set in the product where that is not named',
    (url) => {
      expect(takenBy(url, undefined)[1]).toBe(false);
    },
  );
});
