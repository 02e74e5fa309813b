import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenced, lines, oneLine } from './clean.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('a text that somebody typed', () => {
  it('becomes one line without control characters', () => {
    expect(oneLine('Ivan\r\nBcc: evil@x\u0000\tPetrov')).toBe('Ivan Bcc: evil@x Petrov');
    fc.assert(
      fc.property(anyText, (text) =>
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/),
      ),
    );
  });

  it('keeps its own lines where it may have several', () => {
    expect(lines('one  \r\n\r\n\r\n\r\ntwo\rthree')).toBe('one\n\ntwo\nthree');
  });

  it('cannot turn the words around it', () => {
    expect(oneLine('photo\u202egpj.exe')).toBe('photogpj.exe');
    expect(lines('a\u2066b')).toBe('ab');
  });

  it('can always be written as UTF-8', () => {
    expect(oneLine('half \ud83d an emoji')).toBe('half \ufffd an emoji');
    fc.assert(fc.property(anyText, (text) => expect(() => encodeURIComponent(oneLine(text))).not.toThrow()));
  });

  it('is fenced when it runs from right to left', () => {
    expect(fenced('שלום')).toBe('\u2068שלום\u2069');
    expect(fenced('Ivan')).toBe('Ivan');
  });
});
