import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldsOf } from './template-fields.ts';
import { LONGEST_TEXT, TEMPLATE_KINDS, TEMPLATE_TEXTS, USUAL_TEXTS, type MessageTexts } from './template.ts';
import { validateTexts } from './validate-texts.ts';

const rulesOf = (texts: Partial<MessageTexts>): string[] =>
  validateTexts('handoff.offered', { ...USUAL_TEXTS, ...texts }).map(({ path, rule }) => `${path} ${rule}`);

describe('texts of a department', () => {
  it('are fine where they are the product’s own, and where they name what the kind has', () => {
    expect(rulesOf({})).toEqual([]);
    for (const kind of TEMPLATE_KINDS) {
      const subject = fieldsOf(kind)
        .slice(0, 8)
        .map((field) => `{{${field}}}`)
        .join(' · ');
      expect(validateTexts(kind, { subject, headline: 'Look!', hint: 'Line 1\nLine 2' })).toEqual([]);
    }
  });

  it('may be without a hint, and not without a subject or a headline', () => {
    expect(rulesOf({ subject: ' ', headline: '', hint: '' })).toEqual([
      'texts.subject TEMPLATE_EMPTY',
      'texts.headline TEMPLATE_EMPTY',
    ]);
  });

  it('are told every problem at once, with the field and what is allowed', () => {
    const hint = `${'x'.repeat(1000)}\u202e{{phone`;
    const problems = validateTexts('queue.waiting', {
      subject: 'Two\nlines {{lead}} {{lead}} {{}}',
      headline: null,
      hint,
    });
    const allowed = '{{stage}}, {{leads}}, {{count}}, {{since}}, {{receiver}}';
    expect(problems).toEqual([
      { path: 'texts.subject', rule: 'TEMPLATE_LINE_BREAK', facts: { text: 'subject' } },
      {
        path: 'texts.subject',
        rule: 'TEMPLATE_FIELD_UNKNOWN',
        facts: { text: 'subject', field: '{{lead}}', allowed },
      },
      {
        path: 'texts.subject',
        rule: 'TEMPLATE_FIELD_UNKNOWN',
        facts: { text: 'subject', field: '{{}}', allowed },
      },
      { path: 'texts.hint', rule: 'TEMPLATE_TOO_LONG', facts: { text: 'hint', most: 1000, length: 1008 } },
      { path: 'texts.hint', rule: 'TEMPLATE_CONTROL_CHARACTER', facts: { text: 'hint' } },
      {
        path: 'texts.hint',
        rule: 'TEMPLATE_FIELD_UNCLOSED',
        facts: { text: 'hint', field: '{{phone', allowed },
      },
    ]);
  });

  it.each(['a\tb', 'a\u0000b', 'a\u0007b', 'a\u200fb', 'a\ud83db'])('take no %j', (subject) =>
    expect(rulesOf({ subject })).toEqual(['texts.subject TEMPLATE_CONTROL_CHARACTER']),
  );

  it.each(['a\nb', 'a\rb', 'a\u2028b', 'a\u0085b'])('have one line where one is wanted: %j', (headline) =>
    expect(rulesOf({ headline })).toEqual(['texts.headline TEMPLATE_LINE_BREAK']),
  );

  it('are taken or refused, whatever is typed, and never longer than they may be', () => {
    const typed = fc.option(
      fc.string({ maxLength: 200, unit: fc.constantFrom('{', '}', 'lead', ' ', '\n', 'é') }),
    );
    fc.assert(
      fc.property(fc.record({ subject: typed, headline: typed, hint: typed }), (texts) => {
        const wrong = new Set(validateTexts('lead.moved', texts).map(({ path }) => path));
        for (const name of TEMPLATE_TEXTS) {
          const text = texts[name];
          if (text === null || wrong.has(`texts.${name}`)) continue;
          expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT[name]);
          expect(text.replaceAll(/\{\{ *lead *\}\}/g, '')).not.toContain('{{');
        }
      }),
    );
  });
});
