import { describe, expect, it } from '@jest/globals';
import { browserNamed } from './browser-named.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/156.0.0.0 Safari/537.36`,
      'Chrome',
      'Windows',
    ],
    [`Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/156.0 Safari/537.36 Edg/156.0`, 'Edge', 'Windows'],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/150.0 YaBrowser/26.1 Safari/537.36`,
      'Yandex Browser',
      'Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iOS',
    ],
    [`Mozilla/5.0 (Linux; Android 16) ${WEBKIT} Chrome/156.0 Mobile Safari/537.36`, 'Chrome', 'Android'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
      'Safari',
      'macOS',
    ],
  ])('that calls itself %s is known as people call it', (agent, browser, system) => {
    expect(browserNamed(agent)).toEqual({ browser, system });
  });

  it('that is none is not made one', () => {
    expect(browserNamed('curl/8.5.0')).toBeUndefined();
  });
});
