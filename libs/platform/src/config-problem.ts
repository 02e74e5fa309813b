/** Each way in which a setting can be wrong; its sentence exists once a language in the catalogues. */
export type ConfigRule =
  | 'whole_number'
  | 'seconds'
  | 'one_of'
  | 'yes_or_no'
  | 'listen_address'
  | 'token'
  | 'folder_path'
  | 'postgres_url'
  | 'redis_url'
  | 'hash_tag'
  | 'queue_prefix'
  | 'smtp_url'
  | 'mail_sender'
  | 'slack_bot_token'
  | 'slack_signing_secret'
  | 'telegram_bot_token'
  | 'signing_secrets'
  | 'http_url'
  | 'secret_keys'
  | 'file_path'
  | 'issuer_url'
  | 'short_text'
  | 'time_zone'
  | 'outside_url'
  | 'https_outside'
  | 'address_list'
  | 'required_with'
  | 'one_alone'
  | 'unknown_variable'
  | 'readable_env_file';

/** The figures and names that the sentence of a rule needs: limits, choices, another variable. */
export type ConfigFacts = Readonly<Record<string, string | number>>;

/** One wrong setting. `got` is null when the variable is absent, and `***` when its value is a secret. */
export type ConfigProblem = Readonly<{
  variable: string;
  rule: ConfigRule;
  facts: ConfigFacts;
  example: string;
  got: string | null;
}>;

/** Every wrong setting at once. `language` is the reader's own, known even when the settings are not. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    readonly problems: readonly ConfigProblem[],
    readonly language: 'ru' | 'en',
  ) {
    const lines = problems.map(({ variable, rule, got }) => `${variable}: ${rule}, got ${got ?? 'nothing'}`);
    super(`Wrong settings: ${lines.join('; ')}`);
  }
}
