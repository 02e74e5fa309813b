import { MAIL_SECURITIES, type MailSecurity } from '#conveyor';
import type { components } from '../api/schema.d.ts';
import type { ChannelSettings } from './settings-queries.ts';

export type EmailChange = components['schemas']['ChangeEmailChannel'];

/** What stands in the fields. */
export type TypedEmail = Readonly<{
  host: string;
  port: string;
  security: string;
  user: string;
  password: string;
  fromName: string;
  fromAddress: string;
}>;

/** What servers expect of who hands mail over (RFC 8314). */
const USUAL_PORT = '465';
const USUAL_SECURITY: MailSecurity = 'tls';

/** What stands in the fields at first: what is set, but for what is secret. */
export function typedEmail({ settings: set }: Pick<ChannelSettings, 'settings'>): TypedEmail {
  const settings = set && 'port' in set ? set : null;
  return {
    host: settings?.host ?? '',
    port: settings ? String(settings.port) : USUAL_PORT,
    security: settings?.security ?? USUAL_SECURITY,
    user: settings?.user ?? '',
    password: '',
    fromName: settings?.from.name ?? '',
    fromAddress: settings?.from.address ?? '',
  };
}

/** What the fields say. Without a user there is no password; with one, a password that was not typed stays as it is kept. */
export function emailChange(version: number, typed: TypedEmail): EmailChange {
  const user = typed.user.trim();
  const password = typed.password !== '' ? typed.password : user === '' ? null : undefined;
  return {
    version,
    host: typed.host.trim(),
    port: Number(typed.port),
    security: MAIL_SECURITIES.find((one) => one === typed.security) ?? USUAL_SECURITY,
    user: user === '' ? null : user,
    ...(password !== undefined && { password }),
    from: { name: typed.fromName.trim(), address: typed.fromAddress.trim() },
  };
}
