import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SecretError } from './secret-error.ts';
import { keyIdOfSealed, openSecret, sealSecret } from './sealed.ts';
import { SecretKeys } from './secret-keys.ts';

const ABOUT = 'account:7:totp';

function keysOf(...texts: readonly string[]): SecretKeys {
  const keys = SecretKeys.read(texts.join(','));
  if (!keys) throw new Error('These are no keys.');
  return keys;
}

const anyKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64'));
/** What UTF-8 can carry: no half of a surrogate pair. */
const anyText = fc.string({ unit: 'binary' });

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    return error instanceof SecretError ? error.code : String(error);
  }
  return 'opened';
}

describe('a sealed secret', () => {
  it('is opened with the key that it was sealed with, about what it was sealed for', () => {
    fc.assert(
      fc.property(anyKey, anyText, anyText, (key, text, about) => {
        const keys = keysOf(key);
        expect(openSecret(keys, sealSecret(keys, text, about), about).reveal()).toBe(text);
      }),
    );
  });

  it('is opened about nothing else, so that it can not be moved to another row', () => {
    fc.assert(
      fc.property(anyKey, anyText, anyText, anyText, (key, text, about, other) => {
        fc.pre(about !== other);
        const keys = keysOf(key);
        const sealed = sealSecret(keys, text, about);
        expect(codeOf(() => openSecret(keys, sealed, other))).toBe('NOT_AS_SEALED');
      }),
    );
  });

  it('is opened no more when any of its signs is another one', () => {
    const keys = keysOf(SecretKeys.create());
    const sealed = sealSecret(keys, 'JBSWY3DPEHPK3PXP', ABOUT);
    const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:=+/ .'.split('');
    const few = ['A', 'b', '1', '0', '_', ':'];
    for (let place = 0; place < sealed.length; place += 1) {
      // Of the last sign a careless reader overlooks bits, so that some others would do as well.
      const signs = place === sealed.length - 1 ? all : few;
      for (const sign of signs.filter((each) => each !== sealed[place])) {
        const altered = sealed.slice(0, place) + sign + sealed.slice(place + 1);
        expect(codeOf(() => openSecret(keys, altered, ABOUT))).not.toBe('opened');
      }
    }
  });

  it('is opened no more when it is shorter, longer or put together anew', () => {
    const keys = keysOf(SecretKeys.create());
    const sealed = sealSecret(keys, 'one', ABOUT);
    const other = sealSecret(keys, 'two', ABOUT);
    const mixed = sealed.slice(0, 40) + other.slice(40);
    for (const altered of [sealed.slice(0, -1), sealed.slice(0, -4), `${sealed}AAAA`, mixed, '', 'one'])
      expect(codeOf(() => openSecret(keys, altered, ABOUT))).toMatch(/^NOT_/);
  });

  it('is another text each time, even of the same secret', () => {
    const keys = keysOf(SecretKeys.create());
    const sealed = Array.from({ length: 1_000 }, () => sealSecret(keys, 'the same', ABOUT));
    expect(new Set(sealed.map((each) => each.slice(0, 28))).size).toBe(sealed.length);
    expect(sealed.join(' ')).not.toContain('the same');
  });

  it('is sealed with the first key and opened with any of them', () => {
    const [older, newer] = [SecretKeys.create(), SecretKeys.create()];
    const sealed = sealSecret(keysOf(older), 'kept', ABOUT);
    const both = keysOf(newer, older);
    expect(openSecret(both, sealed, ABOUT).reveal()).toBe('kept');
    const anew = sealSecret(both, 'kept', ABOUT);
    expect(openSecret(keysOf(newer), anew, ABOUT).reveal()).toBe('kept');
    expect([keyIdOfSealed(sealed), keyIdOfSealed(anew)]).toEqual([
      keysOf(older).ids[0],
      keysOf(newer).ids[0],
    ]);
  });

  it('that was sealed with a key which nobody has is told by the id of that key', () => {
    const lost = keysOf(SecretKeys.create());
    const sealed = sealSecret(lost, 'hunter2', ABOUT);
    for (const keys of [keysOf(SecretKeys.create()), SecretKeys.none]) {
      const open = (): unknown => openSecret(keys, sealed, ABOUT);
      expect(open).toThrow(new SecretError('KEY_UNKNOWN', { keyId: lost.ids[0] ?? '' }));
    }
    expect(codeOf(() => sealSecret(SecretKeys.none, 'hunter2', ABOUT))).toBe('NO_KEY');
  });

  it('is shown by nothing that goes wrong with it, and by nothing that prints what was opened', () => {
    const keys = keysOf(SecretKeys.create());
    const opened = openSecret(keys, sealSecret(keys, 'hunter2', ABOUT), ABOUT);
    expect([inspect(opened), JSON.stringify({ opened }), String(opened)].join()).not.toContain('hunter2');
    const wrong = new SecretError('NOT_AS_SEALED', { keyId: 'abcdef01' });
    expect(wrong.message).toBe('NOT_AS_SEALED abcdef01');
  });
});

describe('the keys of secrets', () => {
  it('are read in either alphabet of base64, with commas, blanks or lines between them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { minLength: 1, maxLength: 4 }), (texts) => {
        const { ids } = keysOf(...texts);
        expect(SecretKeys.read(`\n${texts.join('\n')}\n`)?.ids).toEqual(ids);
        const urlSafe = texts.map((text) => Buffer.from(text, 'base64').toString('base64url'));
        expect(SecretKeys.read(urlSafe.join(' , '))?.ids).toEqual(ids);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a password', 'correct horse battery staple'],
    ['sixteen bytes', Buffer.alloc(16, 1).toString('base64')],
    ['a key and a word', `${Buffer.alloc(32, 1).toString('base64')},more`],
    ['the same key twice', Array(2).fill(Buffer.alloc(32, 1).toString('base64')).join()],
    ['hexadecimal digits', Buffer.alloc(32, 1).toString('hex')],
  ])('are not %s', (_, text) => {
    expect(SecretKeys.read(text)).toBeUndefined();
  });

  it('show their ids and nothing else', () => {
    const text = SecretKeys.create();
    const keys = keysOf(text);
    expect(inspect({ keys }, { depth: null, showHidden: true })).not.toContain(text.slice(0, 20));
    expect(JSON.stringify({ keys })).toBe(`{"keys":["${keys.ids[0]}"]}`);
    expect(keys.ids[0]).toMatch(/^[0-9a-f]{8}$/);
  });
});
