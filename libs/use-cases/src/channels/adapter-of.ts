import {
  capturedEmail,
  capturedSlack,
  capturedTelegram,
  capturedWebhook,
  EmailChannel,
  SlackChannel,
  TelegramChannel,
  type ChannelAdapter,
  type MayReach,
  type SmtpServer,
} from '#channels';
import { EmailSettings } from '#contracts';
import type { MailSettings } from '#conveyor';
import { placeOfAddress, type Config, type Secret } from '#platform';
import type { AdapterParts } from './adapter-parts.ts';
import { openedSecret } from './opened-secret.ts';
import type { SettableChannel } from './settable-channel.ts';
import { webhookAdapter } from './webhook-adapter.ts';

/** Which setting of the environment says how a channel reaches its provider; null: none, and what is set in the product holds. */
export function settingOf(
  { mail, slack, telegram, webhook }: Config,
  channel: SettableChannel,
): string | null {
  if (channel === 'email') return mail.smtpUrl === null ? null : 'SMTP_URL';
  if (channel === 'webhook') return webhook.url === null ? null : 'WEBHOOK_URL';
  if (channel === 'slack') return slack.botToken === null ? null : 'SLACK_BOT_TOKEN';
  return telegram.botToken === null ? null : 'TELEGRAM_BOT_TOKEN';
}

/**
 * The adapter of a channel: as the environment says, else as is set in the product, else one that captures what would have gone
 * out. Throws SecretError for a secret that can't be opened, a ZodError for settings that can't be read.
 */
export function adapterOf(channel: SettableChannel, parts: AdapterParts): ChannelAdapter {
  if (channel === 'email') return emailAdapter(parts);
  if (channel === 'webhook') return webhookAdapter(parts) ?? capturedWebhook(parts.captured);
  return channel === 'slack' ? slackAdapter(parts) : telegramAdapter(parts);
}

/** The adapter of a channel that captures what would have gone out. */
export function capturedAdapter(
  channel: SettableChannel,
  { config, captured }: Pick<AdapterParts, 'config' | 'captured'>,
): ChannelAdapter {
  if (channel === 'webhook') return capturedWebhook(captured);
  if (channel === 'email') return capturedEmail(config.mail.from, captured);
  return channel === 'slack' ? capturedSlack(captured) : capturedTelegram(captured);
}

function emailAdapter({ config, keys, captured, kept, patience }: AdapterParts): ChannelAdapter {
  const { smtpUrl, from, connections } = config.mail;
  const limits = { connections, ...(patience !== undefined && shortly(patience)) };
  if (smtpUrl) return new EmailChannel({ server: smtpUrl.reveal(), from, ...limits });
  if (!kept || kept.settings === null) return capturedEmail(from, captured);
  const settings = EmailSettings.parse(kept.settings);
  const password = openedSecret(kept, 'password', keys);
  const server = { ...serverOf(settings, password), mayReach: reachOf(config) };
  return new EmailChannel({ server, from: settings.from, ...limits });
}

function slackAdapter({ config, keys, captured, kept, patience }: AdapterParts): ChannelAdapter {
  const { apiUrl } = config.slack;
  const botToken = config.slack.botToken ?? (kept && openedSecret(kept, 'botToken', keys));
  if (!botToken) return capturedSlack(captured);
  // As one app is set, in one place: the secret of another one would fit no signature.
  const signingSecret =
    config.slack.botToken === null
      ? kept && openedSecret(kept, 'signingSecret', keys)
      : (config.slack.signingSecret ?? undefined);
  return new SlackChannel({
    botToken: botToken.reveal(),
    ...(signingSecret && { signingSecret: signingSecret.reveal() }),
    ...(apiUrl !== null && { apiUrl }),
    ...(patience !== undefined && { timeout: patience }),
  });
}

function telegramAdapter({ config, keys, captured, kept, patience }: AdapterParts): ChannelAdapter {
  const { apiUrl } = config.telegram;
  const botToken = config.telegram.botToken ?? (kept && openedSecret(kept, 'botToken', keys));
  if (!botToken) return capturedTelegram(captured);
  return new TelegramChannel({
    botToken: botToken.reveal(),
    ...(apiUrl !== null && { apiUrl }),
    ...(patience !== undefined && { timeout: patience }),
  });
}

const shortly = (patience: number) => ({ connect: patience, greeting: patience, silence: patience });

function serverOf({ host, port, security, user }: MailSettings, password: Secret | undefined): SmtpServer {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTls: security === 'starttls',
    rejectUnauthorized: true,
    clientName: null,
    auth: user === null || !password ? null : { user, pass: password.reveal() },
  };
}

function reachOf({ privateNetwork }: Config): MayReach {
  return (address) => {
    const place = placeOfAddress(address);
    return place === 'public' || (place === 'private' && privateNetwork === 'allow');
  };
}
