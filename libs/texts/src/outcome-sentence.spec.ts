import { describe, expect, it } from '@jest/globals';
import { outcomeSentence } from './outcome-sentence.ts';

const untold = { counted: 500, seen: 0.4, foretold: null, alike: 198.4, least: 30 };

describe('why it can not be told what another policy would have brought', () => {
  it.each([
    ['en', 'forward', /gone on/],
    ['en', 'won', /been won/],
    ['ru', 'forward', /прошло бы дальше/],
    ['ru', 'won', /было бы выиграно/],
  ] as const)('is said without a number of leads where a few would bear it: %s, %s', (language, end, of) => {
    const sentence = outcomeSentence(language, end, { ...untold, refused: 'rests-on-few' });
    expect(sentence).toMatch(of);
    expect(sentence).not.toMatch(/\d/);
  });

  it('is said with how many there are, and how many it takes, where they are too few', () => {
    const sentence = outcomeSentence('en', 'won', { ...untold, alike: 12.7, refused: 'too-little' });
    expect(sentence).toContain('12 of 500 count, and 30 are needed');
  });
});
