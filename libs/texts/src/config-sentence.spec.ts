import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#conveyor';
import { settingSentence, type WrongSetting } from './config-sentence.ts';

const port: WrongSetting = {
  variable: 'PORT',
  rule: 'whole_number',
  facts: { min: 0, max: 65_535 },
  example: '3000',
  got: 'abc',
};

describe('a wrong setting', () => {
  it('is told with what was expected, an example and what was found', () => {
    expect(settingSentence('en', port)).toBe(
      'PORT: expected a whole number from 0 to 65535, for example 3000; got "abc".',
    );
    expect(settingSentence('ru', port)).toBe(
      'PORT: ожидается целое число от 0 до 65535, например 3000; получено «abc».',
    );
  });

  it('is told without what it holds when that is a secret', () => {
    const smtp = {
      ...port,
      variable: 'SMTP_URL',
      rule: 'smtp_url',
      got: '***',
      example: 'smtp://h',
    } as const;
    expect(settingSentence('en', smtp)).toMatch(/^SMTP_URL: expected the address of a mail server.* secret/);
    expect(settingSentence('ru', smtp)).not.toContain('***');
  });

  it('that is missing names the setting that asks for it', () => {
    const from = {
      variable: 'MAIL_FROM',
      rule: 'required_with',
      facts: { other: 'SMTP_URL' },
      got: null,
    } as const;
    const sentence = settingSentence('en', { ...from, example: 'Conveyor <conveyor@localhost>' });
    expect(sentence).toBe(
      'MAIL_FROM is required when SMTP_URL is set, for example Conveyor <conveyor@localhost>.',
    );
  });

  it('that is misspelt is told with the names that exist', () => {
    const unknown = { variable: 'CONVEYOR_LANG', rule: 'unknown_variable', example: '', got: '***' } as const;
    const facts = { known: 'CONVEYOR_LANGUAGE, CONVEYOR_DEMO' };
    expect(settingSentence('ru', { ...unknown, facts })).toBe(
      'CONVEYOR_LANG: такой настройки нет. Настройки с таким началом: CONVEYOR_LANGUAGE, CONVEYOR_DEMO.',
    );
  });

  it.each(LANGUAGES)('has a finished sentence for every rule in %s', (language) => {
    const rules: readonly WrongSetting['rule'][] = [
      'whole_number',
      'seconds',
      'one_of',
      'yes_or_no',
      'listen_address',
      'folder_path',
      'postgres_url',
      'redis_url',
      'hash_tag',
      'queue_prefix',
      'smtp_url',
      'mail_sender',
      'slack_bot_token',
      'slack_signing_secret',
      'telegram_bot_token',
      'signing_secrets',
      'http_url',
      'time_zone',
      'secret_keys',
      'file_path',
      'required_with',
      'one_alone',
      'unknown_variable',
      'readable_env_file',
    ];
    const facts = { min: 1, max: 2, choices: 'a, b', other: 'X', known: 'Y' };
    for (const rule of rules) {
      for (const got of ['x', '***', null]) {
        expect(settingSentence(language, { ...port, rule, facts, got })).toMatch(/^PORT.*\S\.$/);
      }
    }
  });
});
