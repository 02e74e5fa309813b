import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeOfAddress } from './network.ts';

describe('an address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '2a00:1450:4010:c0b::1a', '::ffff:8.8.8.8'])(
    '%s is on the internet',
    (address) => {
      expect(placeOfAddress(address)).toBe('public');
    },
  );

  it.each([
    '127.0.0.1',
    '127.255.0.9',
    '10.0.0.5',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:10.0.0.5',
    '::ffff:7f00:1',
  ])('%s is in a network of its owner’s', (address) => {
    expect(placeOfAddress(address)).toBe('private');
  });

  it.each([
    '169.254.169.254',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '240.0.0.1',
    '192.0.2.1',

    '::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '::ffff:169.254.169.254',
    '64:ff9b::a00:5',
    '2002:a00:5::1',
    '',
    'localhost',
    'mail.example.com',
    '10.0.0.5:25',
  ])('%j is where nobody’s server is', (address) => {
    expect(placeOfAddress(address)).toBe('nowhere');
  });

  it('is in the same place when it is written as one of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(placeOfAddress(`::ffff:${address}`)).toBe(placeOfAddress(address));
      }),
    );
  });
});
