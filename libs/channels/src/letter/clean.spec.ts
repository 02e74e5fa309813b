import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, fenced, lines, oneLine } from './clean.ts';

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

describe('a text that is too long', () => {
  it('is cut between characters and says so', () => {
    expect(cut('Ivan Petrov', 5)).toBe('Ivan…');
    expect(cut('Ivan', 4)).toBe('Ivan');
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…');
  });

  it('never exceeds its bound, towers of accents included', () => {
    expect(cut(`e${'\u0301'.repeat(10_000)}`, 60)).toBe('…');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, most) => {
        const kept = cut(text, most);
        expect(kept === text || kept.endsWith('…')).toBe(true);
        expect([...new Intl.Segmenter('und').segment(kept)].length).toBeLessThanOrEqual(most);
        expect(kept.length).toBeLessThanOrEqual(most * 8 + 1);
      }),
    );
  });
});
