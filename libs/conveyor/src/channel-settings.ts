import { DAY } from './instant.ts';
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
  | 'PASSWORD_NEEDED_ANEW'
  | 'PASSWORD_WITHOUT_USER'
  | 'USER_WITHOUT_PASSWORD'
  | 'BOT_TOKEN_NEEDED'
  | 'WEBHOOK_ADDRESS_NEEDED'
  | 'WEBHOOK_ADDRESS_NOT_ASKED';

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

/** In which form the webhook is told: signed and known by an id, for a program that is written for it, or as chats take messages. */
export const WEBHOOK_FORMATS = ['standard', 'mattermost'] as const;

export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];

/** So long the secret of the webhook before the one that holds signs along: its receiver changes it meanwhile. */
export const SIGNS_ALONG_MS = DAY;

/** Where the webhook is to lead; `url` undefined: as it does. `mayAsk`: such an address is asked at all. */
export type WebhookChange = Readonly<{ url: string | undefined; mayAsk: boolean; isKept: boolean }>;

/** Every problem of a change of the webhook. */
export function validateWebhookChange({
  url,
  mayAsk,
  isKept,
}: WebhookChange): readonly Problem<ChannelRule>[] {
  if (url === undefined) return isKept ? [] : [{ path: 'url', rule: 'WEBHOOK_ADDRESS_NEEDED', facts: {} }];
  const facts = { setting: 'OUTGOING_ALLOWED' };
  return mayAsk ? [] : [{ path: 'url', rule: 'WEBHOOK_ADDRESS_NOT_ASKED', facts }];
}
