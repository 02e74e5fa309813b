import type { Language } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

/** A wrong setting as facts: which variable, which rule it breaks, what the rule's limits are, what was found. */
export type WrongSetting = Readonly<{
  variable: string;
  rule: SettingRule | 'required_with' | 'one_alone' | 'unknown_variable' | 'readable_env_file';
  facts: Readonly<Record<string, string | number>>;
  example: string;
  /** Null when nothing is set, `***` when it is a secret. */
  got: string | null;
}>;

type Fact = (name: string) => string | number;

/** What each rule asks for; completes the word "expected". */
const EXPECTED = {
  whole_number: (t, fact) => t('config.rule.whole-number', { min: fact('min'), max: fact('max') }),
  seconds: (t, fact) => t('config.rule.seconds', { min: fact('min'), max: fact('max') }),
  one_of: (t, fact) => t('config.rule.one-of', { choices: fact('choices') }),
  yes_or_no: (t) => t('config.rule.yes-or-no', { yes: 'yes', no: 'no' }),
  listen_address: (t) => t('config.rule.listen-address', { addresses: '127.0.0.1, 0.0.0.0, ::' }),
  token: (t, fact) => t('config.rule.token', { least: fact('least') }),
  folder_path: (t) => t('config.rule.folder-path', { tilde: '~' }),
  postgres_url: (t) => t('config.rule.postgres-url', { product: 'PostgreSQL' }),
  redis_url: (t) => t('config.rule.redis-url', { product: 'Redis' }),
  hash_tag: (t) => t('config.rule.hash-tag'),
  queue_prefix: (t) => t('config.rule.queue-prefix'),
  smtp_url: (t) => t('config.rule.smtp-url'),
  mail_sender: (t) => t('config.rule.mail-sender'),
  slack_signing_secret: (t) => t('config.rule.slack-signing-secret', { first: 'a', last: 'f' }),
  slack_bot_token: (t) => t('config.rule.slack-bot-token', { prefix: 'xoxb-' }),
  telegram_bot_token: (t) => t('config.rule.telegram-bot-token', { bot: '@BotFather' }),
  signing_secrets: (t, fact) =>
    t('config.rule.signing-secrets', {
      prefix: fact('prefix'),
      least: fact('least'),
      most: fact('most'),
      encoding: 'base64',
    }),
  http_url: (t) => t('config.rule.http-url', { protocols: 'http://, https://' }),
  secret_keys: (t) => t('config.rule.secret-keys', { encoding: 'base64' }),
  file_path: (t) => t('config.rule.file-path', { tilde: '~' }),
  issuer_url: (t) => t('config.rule.issuer-url', { secure: 'https://', plain: 'http://' }),
  short_text: (t, fact) => t('config.rule.short-text', { most: fact('most') }),
  outside_url: (t) => t('config.rule.outside-url', { protocols: 'https://, http://' }),
  https_outside: (t) =>
    t('config.rule.https-outside', { https: 'https://', http: 'http://', list: 'OUTGOING_ALLOWED' }),
  address_list: (t) => t('config.rule.address-list'),
  time_zone: (t) => t('config.rule.time-zone'),
} as const satisfies Record<string, (t: Translate, fact: Fact) => string>;

type SettingRule = keyof typeof EXPECTED;

/** One sentence a person can act on: the variable, what it should hold, an example, and what it holds. */
export function settingSentence(language: Language, wrong: WrongSetting): string {
  const t = textsIn(language);
  const { variable, rule, facts, example, got } = wrong;
  const fact: Fact = (name) => facts[name] ?? '';
  if (rule === 'required_with')
    return t('config.problem.required', { variable, other: fact('other'), example });
  if (rule === 'one_alone') return t('config.problem.one-alone', { variable, other: fact('other') });
  if (rule === 'unknown_variable') return t('config.problem.unknown', { variable, known: fact('known') });
  if (rule === 'readable_env_file') return t('config.problem.file', { variable, got: got ?? '' });

  const expected = EXPECTED[rule](t, fact);
  if (got === null) return t('config.problem.absent', { variable, expected, example });
  if (got === '***') return t('config.problem.secret', { variable, expected, example });
  return t('config.problem', { variable, expected, example, got });
}
