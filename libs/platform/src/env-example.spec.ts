import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.ts';
import { docOf } from './config-problems.ts';
import { configSchema } from './config-schema.ts';
import { envExample } from './env-example.ts';

const variables = Object.keys(configSchema.shape);
/** The settings that an environment gives; whether it has given a threshold or left it as usual is no difference here. */
function inEffect(env: Readonly<Record<string, string | undefined>>) {
  const { alerts, ...others } = loadConfig(env);
  const thresholds = Object.entries(alerts.thresholds).map(([rule, { threshold, usual }]) => [
    rule,
    threshold ?? usual,
  ]);
  return { ...others, alerts: { ...alerts, thresholds } };
}

const uncommented = envExample().replace(/^# ([A-Z_]+=)/gm, '$1');

describe('.env.example', () => {
  it('names every variable once, changes nothing as it is', () => {
    expect(Object.keys(parseEnv(uncommented)).sort()).toEqual([...variables].sort());
    expect(uncommented.match(/^[A-Z_]+=/gm)).toHaveLength(variables.length);
    expect(parseEnv(envExample())).toEqual({});
  });

  it('shows the defaults: with every line uncommented the settings are those of an empty environment', () => {
    expect(inEffect(parseEnv(uncommented))).toEqual(inEffect({}));
  });

  it.each(variables)('says what %s means in both languages', (variable) => {
    const { meaning, example } = docOf(variable);
    expect(meaning.en).toMatch(/^[A-Z]/);
    expect(meaning.en).not.toMatch(/[а-яё]/i);
    expect(meaning.ru).toMatch(/[а-яё]/);
    expect(envExample()).toContain(`# ${meaning.en}\n# ${meaning.ru}\n`);
    expect(example).not.toBe('');
  });

  it.each(variables)('gives an example of %s that is accepted', (variable) => {
    const provider = { OIDC_ISSUER: 'https://a.example', OIDC_CLIENT_ID: 'b', OIDC_CLIENT_SECRET: 'c' };
    const env = {
      MAIL_FROM: 'a@b.c',
      SLACK_BOT_TOKEN: 'xoxb-1',
      WEBHOOK_SECRET: `whsec_${Buffer.alloc(24).toString('base64')}`,
      ...provider,
      [variable]: docOf(variable).example,
    };
    expect(() => loadConfig(env)).not.toThrow();
  });
});
