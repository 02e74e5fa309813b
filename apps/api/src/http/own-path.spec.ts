import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownPath } from './own-path.ts';

const SITE = 'https://conveyor.example';

/** What confuses those who read addresses, among what is harmless. */
const PIECES = [
  '/',
  '//',
  '\\',
  '.',
  '..',
  '\t',
  '\n',
  ':',
  '@',
  '?',
  '#',
  '%2f',
  '%5c',
  'evil.example',
  'https:',
  'leads',
];
const addresses = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('the way back after signing in', () => {
  it.each(['/', '/leads/7', '/leads?stage=1&sort=a%20b', '/reset-password?next=https://evil.example'])(
    'is the page of ours that somebody wanted: %s',
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/leads/..//evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'evil.example',
    '//',
    '',
    ` /leads`,
    `/${'a'.repeat(1_000)}`,
    undefined,
    null,
    ['/leads', '/stages'],
    { path: '/leads' },
  ])('is the first page for what is none of ours: %j', (wanted) => {
    expect(ownPath(wanted)).toBe('/');
  });

  it('never leads to another site, nor changes when it is read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          addresses,
          addresses.map((rest) => `/${rest}`),
          fc.webUrl(),
          fc.string(),
        ),
        (wanted) => {
          const path = ownPath(wanted);
          expect(new URL(path, SITE).origin).toBe(SITE);
          expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
          expect(path).not.toContain('\\');
          expect(ownPath(path)).toBe(path);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
