import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { briefWith, MOST_OF_ALL_ANSWERS, MOST_OF_AN_ANSWER } from './brief.ts';

const answer = (question: string, words: string) => ({ questionId: 'q', question, answer: words });

describe('the brief that the next specialist reads', () => {
  it('has the answers below the words of the sender, a line each', () => {
    const answers = [answer('What do they need?', 'A yearly plan'), answer('Budget', '10,000')];
    expect(briefWith('Call after three', answers)).toBe(
      'Call after three\n\nWhat do they need? A yearly plan\nBudget: 10,000',
    );
    expect(briefWith(null, answers)).toBe('What do they need? A yearly plan\nBudget: 10,000');
    expect(briefWith('Call after three', [])).toBe('Call after three');
    expect(briefWith(null, [])).toBeNull();
  });

  it('shortens what is too long to read, and leaves the sender’s own words alone', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 3_000, size: 'max' });
    const answers = fc.array(fc.tuple(fc.constantFrom('Budget', 'Who decides?'), long), { maxLength: 20 });
    fc.assert(
      fc.property(answers, (all) => {
        const own = 'Own words';
        const brief = briefWith(
          own,
          all.map(([question, words]) => answer(question, words)),
        );
        expect(brief?.startsWith(own)).toBe(true);
        const most = own.length + 2 + MOST_OF_ALL_ANSWERS;
        expect([...new Intl.Segmenter('und').segment(brief ?? '')].length).toBeLessThanOrEqual(most);
      }),
    );
    const shortened = briefWith(null, [answer('Budget', 'x'.repeat(MOST_OF_AN_ANSWER + 1))]);
    expect(shortened).toBe(`Budget: ${'x'.repeat(MOST_OF_AN_ANSWER - 1)}…`);
  });
});
