import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itKeepsTheRulesOfTexts } from '../../../test/support/catalogue-rules.ts';
import { english } from './en/english.ts';
import { russian } from './ru/russian.ts';
import { textsIn } from './texts.ts';

describe('the catalogues', () => {
  itKeepsTheRulesOfTexts({ en: english, ru: russian }, new URL('.', import.meta.url));
});

describe('a text', () => {
  it('may tell a number and be the same with every one', () => {
    expect(textsIn('en')('replay.files', { format: 'olist', count: 2 })).toContain('2 files');
  });

  it.each([
    [0, '0 лидов'],
    [1, '1 лид'],
    [2, '2 лида'],
    [5, '5 лидов'],
    [11, '11 лидов'],
    [21, '21 лид'],
    [104, '104 лида'],
  ])('counts %i leads as Russian does', (count, expected) => {
    expect(textsIn('ru')('waiting.leads', { count })).toBe(expected);
  });

  it('counts leads as English does', () => {
    const t = textsIn('en');
    expect([0, 1, 2].map((count) => t('waiting.leads', { count }))).toEqual(['0 leads', '1 lead', '2 leads']);
  });

  it('puts values in exactly as they are, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lead, stage) => {
        expect(textsIn('en')('handoff.subject', { lead, stage })).toBe(`${lead} · ${stage}`);
      }),
    );
  });

  it('does not read what stands in a value', () => {
    const lead = '{{stage}} $t(fact.lead) $& $1';
    expect(textsIn('ru')('handoff.subject', { lead, stage: 'S' })).toBe(`${lead} · S`);
  });

  it('is refused when the key or a value is missing', () => {
    const t = textsIn('en');
    // @ts-expect-error there is no such text
    expect(() => t('no.such.text')).toThrow("There is no text 'no.such.text' in 'en'.");
    // @ts-expect-error the stage is missing
    expect(() => t('handoff.subject', { lead: 'L' })).toThrow("was not told 'stage'");
    // @ts-expect-error a text with variables wants values
    expect(() => t('why.named-by')).toThrow("was not told 'by'");
  });
});
