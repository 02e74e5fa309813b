import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate } from './fill-template.ts';
import type { FieldValues } from './template-fields.ts';

const VALUES: FieldValues = {
  lead: 'Ivan Petrov',
  company: 'Romashka',
  stage: 'Call',
  until: null,
  'answer-by': '',
};

describe('a template', () => {
  it.each([
    ['{{lead}} · {{company}} · {{stage}}', 'Ivan Petrov · Romashka · Call'],
    ['Call {{lead}} ({{ company }}) today', 'Call Ivan Petrov (Romashka) today'],
    ['no fields at all', 'no fields at all'],
    ['{{lead}}{{stage}}', 'Ivan PetrovCall'],
    ['{ {lead} } · }} · {lead}', '{ {lead} } · }} · {lead}'],
  ])('%s says %s', (template, said) => expect(fillTemplate(template, VALUES)).toBe(said));

  it.each([
    ['{{lead}} · until {{until}} · {{stage}}', 'Ivan Petrov · Call'],
    ['until {{until}} · {{lead}}', 'Ivan Petrov'],
    ['{{lead}} · {{answer-by}}', 'Ivan Petrov'],
    ['{{lead}} of {{source}}', ''],
    ['until {{until}}', ''],
    ['{{lead}} ·  · {{stage}}', 'Ivan Petrov · Call'],
    ['Call him.\nAnswer by {{answer-by}}.\nThen move on.', 'Call him.\nThen move on.'],
    ['First.\n\nUntil {{until}}.\n\nLast.', 'First.\n\nLast.'],
    ['Until {{until}}.\n\nLast.', 'Last.'],
    ['one\r\ntwo', 'one\ntwo'],
  ])('of which something is not known leaves out its part: %j says %j', (template, said) =>
    expect(fillTemplate(template, VALUES)).toBe(said),
  );

  it('that names what this version does not know any more leaves out its part', () => {
    expect(fillTemplate('{{lead}} · {{fax}} · {{constructor}}', VALUES)).toBe('Ivan Petrov');
  });

  it('never looks at a value again', () => {
    const values = { lead: '{{company}} · {{until}}', company: 'x' };
    expect(fillTemplate('{{lead}} · {{company}}', values)).toBe('{{company}} · {{until}} · x');
  });
});

const field = fc.constantFrom('lead', 'company', 'stage', 'until', 'amount');
const words = fc.stringMatching(/^[a-z {}·]{0,8}$/);
const piece = fc.oneof(
  field.map((name) => `{{${name}}}`),
  words,
  fc.constantFrom(' · ', '\n', ' '),
);
const template = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const value = fc.option(fc.stringMatching(/^[a-z{}]{1,10}$/), { nil: null });
const values = fc.record({ lead: value, company: value, stage: value, until: value, amount: value });

describe('whatever a template says and whatever is known', () => {
  it('no separator dangles, no line is blank at an end, and no two lines in a row are empty', () => {
    fc.assert(
      fc.property(template, values, (text, known) => {
        const filled = fillTemplate(text, known);
        for (const line of filled.split('\n')) expect(line).not.toMatch(/^ ·|· $|^\s|\s$| · {2}· | · · $/);
        expect(filled).not.toMatch(/^\n|\n$|\n{3}/);
      }),
    );
  });

  it('what is not known stands nowhere, and with all known nothing is left out', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), values, (fields, known) => {
        const filled = fillTemplate(fields.map((name) => `${name}: {{${name}}}`).join(' · '), known);
        const told = fields.filter((name) => known[name] !== null);
        const expected = told.map((name) => `${name}: ${known[name]}`);
        expect(filled).toBe(expected.join(' · '));
      }),
    );
  });
});
