import type { Problem } from './problem.ts';

/** How a mail server is spoken to: encrypted from the first byte, only after STARTTLS, or encrypted if it offers to. */
export const MAIL_SECURITIES = ['tls', 'starttls', 'if-offered'] as const;

export type MailSecurity = (typeof MAIL_SECURITIES)[number];

/** Where mail is handed over and in whose name, without the password. */
export type MailSettings = Readonly<{
  host: string;
  port: number;
  security: MailSecurity;
  /** Null: the server asks for none. */
  user: string | null;
  from: Readonly<{ name: string; address: string }>;
}>;

export type ChannelRule =
  'PASSWORD_NEEDED_ANEW' | 'PASSWORD_WITHOUT_USER' | 'USER_WITHOUT_PASSWORD' | 'BOT_TOKEN_NEEDED';

/** A mail server as it is to be, with what was said of its password: undefined: it stays; null: there is none any more. */
export type MailChange = Readonly<{ settings: MailSettings; password: string | null | undefined }>;

/** What is kept so far. */
export type MailKept = Readonly<{ settings: MailSettings | null; hasPassword: boolean }>;

/**
 * Every problem of a change. A password that is kept goes to the server that it was given for and no other: whoever may change
 * settings could otherwise have it sent to a server of his, or unencrypted.
 */
export function validateMailChange(
  { settings, password }: MailChange,
  kept: MailKept,
): readonly Problem<ChannelRule>[] {
  const problem = (path: string, rule: ChannelRule) => ({ path, rule, facts: {} });
  const stays = password === undefined && kept.hasPassword;
  if (settings.user === null)
    return password === undefined || password === null ? [] : [problem('user', 'PASSWORD_WITHOUT_USER')];
  if (!stays) return password ? [] : [problem('password', 'USER_WITHOUT_PASSWORD')];
  return kept.settings !== null && isSameServer(settings, kept.settings)
    ? []
    : [problem('password', 'PASSWORD_NEEDED_ANEW')];
}

function isSameServer(one: MailSettings, other: MailSettings): boolean {
  return (['host', 'port', 'security', 'user'] as const).every((name) => one[name] === other[name]);
}
