import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, MINUTE } from '#conveyor';
import { ALERT_RULES, type AlertRule } from '#conveyor/alerts';
import { alertMeasure, alertSubject, alertWords } from './alert-words.ts';

/** Intl joins a number and its unit with no-break spaces; people see spaces. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an alert in words', () => {
  it.each(LANGUAGES)(
    'says in %s of every rule what is wrong, what that means and what to do first',
    (language) => {
      const said = ALERT_RULES.map((rule) => alertWords(language, rule));
      for (const { title, meaning, firstStep } of said) {
        // The title stands in the line that a lock screen shows, the others are sentences.
        expect(title).toMatch(/^.{10,60}[^.]$/);
        expect(meaning).toMatch(/\.$/);
        expect(firstStep).toMatch(/\.$/);
      }
      for (const part of ['title', 'meaning', 'firstStep'] as const) {
        expect(new Set(said.map((words) => words[part])).size).toBe(ALERT_RULES.length);
      }
    },
  );

  it('says which channel, promise or service level it is about', () => {
    expect([
      alertSubject('en', 'email'),
      alertSubject('en', 'within_capacity'),
      alertSubject('ru', 'end'),
    ]).toEqual([
      'e-mail',
      'Nobody holds more leads than agreed, unless a person forced it',
      'всё решено за пятнадцать минут',
    ]);
  });

  it.each<[AlertRule, number, string, string]>([
    ['clock-skew', 2_500, '2.5 secs', '2,5 с'],
    ['queue-age', 95_000, '95 secs', '95 с'],
    ['queue-age', 95 * MINUTE, '1 hr 35 mins', '1 ч 35 мин'],
    ['ambiguous', 12_500, '12,500', '12 500'],
    ['disk', 0.925, '92.5%', '92,5 %'],
    ['burn-fast', 14.42, '14.4×', '14,4×'],
  ])('gives what %s measures in its unit: %d', (rule, value, english, russian) => {
    expect(seen(alertMeasure('en', rule, value))).toBe(english);
    expect(seen(alertMeasure('ru', rule, value))).toBe(russian);
  });
});
