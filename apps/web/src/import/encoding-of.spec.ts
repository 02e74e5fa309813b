import { expect, it } from '@jest/globals';
import { encodingOf } from './encoding-of.ts';

it.each([
  ['Latin letters', [0x6e, 0x61, 0x6d, 0x65], 'utf-8'],
  ['Cyrillic in UTF-8', [...new TextEncoder().encode('имя')], 'utf-8'],
  ['Cyrillic as an old spreadsheet writes it', [0xe8, 0xec, 0xff], 'windows-1251'],
  ['what says by its mark how it is written', [0xff, 0xfe, 0x38, 0x04], null],
])('%s', (_, bytes, encoding) => expect(encodingOf(Uint8Array.from(bytes))).toBe(encoding));
