import { describe, expect, it } from '@jest/globals';
import { USUAL_SETTINGS } from '#conveyor';
import { parseConfigFile } from './parse-config-file.ts';
import { TEMPLATE_FILE } from './read-funnel-templates.ts';

const SOUND = `# A comment
template: short
language: en
name: Short
about: For a test.
stages:
  - name: Call
    colour: '#a5d8ff'
    timeLimitMinutes: 60
    exit:
      fields: [phone]
  - name: Sign
    colour: '#b2f2bb'
    timeLimitMinutes: null
lossReasons:
  - No need
`;

const parse = (text: string) => parseConfigFile(TEMPLATE_FILE, 'short.en.yaml', text);

/** What is wrong, as an operator reads it, without the sentence. */
function found(text: string): string[] {
  const parsed = parse(text);
  if (!('problems' in parsed)) return [];
  return parsed.problems.map(({ file, line, field }) => `${file}:${line} ${field}`);
}

describe('a file with a funnel template', () => {
  it('is read into what it says', () => {
    expect(parse(SOUND)).toEqual({
      content: {
        template: 'short',
        language: 'en',
        name: 'Short',
        about: 'For a test.',
        stages: [
          {
            ...USUAL_SETTINGS,
            name: 'Call',
            colour: '#a5d8ff',
            timeLimitMinutes: 60,
            exit: { fields: ['phone'], activities: [], questions: [] },
          },
          { ...USUAL_SETTINGS, name: 'Sign', colour: '#b2f2bb', timeLimitMinutes: null },
        ],
        lossReasons: ['No need'],
      },
    });
  });

  it('is told every field that is wrong, with its line', () => {
    const text = SOUND.replace('language: en', 'language: de')
      .replace("colour: '#b2f2bb'", 'color: green')
      .replace('fields: [phone]', 'fields: [shoe]');
    expect(found(text).sort()).toEqual([
      'short.en.yaml:11 stages[0].exit.fields[0]',
      'short.en.yaml:12 stages[1].colour',
      'short.en.yaml:13 stages[1].color',
      'short.en.yaml:3 language',
    ]);
  });

  it('is held to the rules of every funnel, at the line that breaks them', () => {
    const text = SOUND.replace('name: Sign', 'name: CALL')
      .replace("'#b2f2bb'", 'green')
      .replace(': 60', ': 0');
    expect(found(text)).toEqual([
      'short.en.yaml:9 stages[0].timeLimitMinutes',
      'short.en.yaml:12 stages[1].name',
      'short.en.yaml:13 stages[1].colour',
    ]);
  });

  it('that is no YAML says so at its line', () => {
    expect(found(`${SOUND}  - name: "Open`)).toEqual(['short.en.yaml:17 ']);
  });

  it.each(['', '[]', 'just words'])('that holds “%s” is no template', (text) => {
    expect(found(text)).toContain('short.en.yaml:1 ');
  });

  it('has its problems in words of both languages', () => {
    for (const text of [
      SOUND.replace("'#a5d8ff'", 'blue'),
      SOUND.replace('name: Short', 'nome: Short'),
      `${SOUND}}`,
    ]) {
      const parsed = parse(text);
      if (!('problems' in parsed)) throw new Error('the file is not sound');
      for (const { message } of parsed.problems) {
        expect(message.ru).toMatch(/[а-я]/i);
        expect(message.en).not.toMatch(/[а-я]/i);
      }
    }
  });
});
