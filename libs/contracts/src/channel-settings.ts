import { MAIL_SECURITIES, WEBHOOK_FORMATS } from '#conveyor';
import { z } from 'zod';
import { Code } from './field-rules.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { OutsideUrl } from './outside.ts';
import { Text } from './text.ts';

const Version = z.int().positive().meta({ description: 'Send it with the next change' });

/** The channels whose provider is set: the app needs none, and push finds those of each device by itself. */
export const ChannelName = z.enum(['email', 'slack', 'telegram', 'webhook']);

/** Where mail is handed over and in whose name. */
export const EmailSettings = z
  .strictObject({
    host: Code(/^[\p{L}\p{N}.:_-]{1,253}$/u, 'HOST_NOT_A_NAME').meta({
      description: 'The mail server: its name or its numeric address',
      example: 'mail.example.com',
    }),
    port: z.int().min(1).max(65_535),
    security: z.enum(MAIL_SECURITIES).meta({
      description: 'Encrypted from the first byte, only after STARTTLS, or encrypted if the server offers to',
    }),
    user: Text(320).nullable().meta({ description: 'null: the server asks for none' }),
    from: z
      .strictObject({ name: Text(100, 0), address: z.email().max(254) })
      .meta({ description: 'Whom messages are from' }),
  })
  .meta({ id: 'EmailSettings' });

/** In which form the webhook is told, and where it leads. */
export const WebhookChannelSettings = z
  .strictObject({
    format: z.enum(WEBHOOK_FORMATS).meta({
      description:
        'standard: JSON signed by Standard Webhooks 1.0, for a program of your own; mattermost: what incoming webhooks of Mattermost and Rocket.Chat take',
    }),
    host: z.string().meta({
      description: 'Where it leads; the rest of the address is a secret',
      example: 'hooks.example.com',
    }),
  })
  .meta({ id: 'WebhookChannelSettings' });

/** What may become of a test message that is sent. */
export const TEST_OUTCOMES = ['sent', 'retry', 'rejected', 'ambiguous', 'silent'] as const;

/** What is said of it, whatever it is sent by. */
export const TestAnswer = z.strictObject({
  message: z.string().meta({ description: 'The same as a sentence in the language of the request' }),
  code: z.string().nullable().meta({ description: 'What the server or the network called it' }),
});

const STAYS = 'Kept sealed and never shown again; absent: the one that is kept stays';

export const ChangeEmailChannelBody = z
  .strictObject({
    version: Version,
    ...EmailSettings.shape,
    password: Text(1_000)
      .nullable()
      .optional()
      .meta({ description: `${STAYS}, as long as server and user stay the same; null: there is none` }),
  })
  .meta({ id: 'ChangeEmailChannel' });

export const ChangeSlackChannelBody = z
  .strictObject({
    version: Version,
    botToken: Code(/^xoxb-[\w-]{1,250}$/, 'BOT_TOKEN_UNKNOWN')
      .optional()
      .meta({ description: STAYS }),
    signingSecret: Code(/^[0-9a-f]{32}$/, 'SIGNING_SECRET_UNKNOWN')
      .nullable()
      .optional()
      .meta({ description: `${STAYS}; null: there is none` }),
  })
  .meta({ id: 'ChangeSlackChannel' });

export const ChangeTelegramChannelBody = z
  .strictObject({
    version: Version,
    botToken: Code(/^\d{3,20}:[\w-]{30,100}$/, 'TELEGRAM_TOKEN_UNKNOWN')
      .optional()
      .meta({ description: STAYS }),
  })
  .meta({ id: 'ChangeTelegramChannel' });

export const ChangeWebhookChannelBody = z
  .strictObject({
    version: Version,
    url: OutsideUrl.optional().meta({
      description: `${STAYS}, and of it only its host is shown; https, or an address of OUTGOING_ALLOWED`,
      example: 'https://hooks.example.com/conveyor',
    }),
    format: WebhookChannelSettings.shape.format,
  })
  .meta({ id: 'ChangeWebhookChannel' });

export const RenewWebhookSecretBody = z.strictObject({ version: Version }).meta({ id: 'RenewWebhookSecret' });

/** Which version is taken back. */
export const ClearChannelQuery = z.strictObject({ version: z.coerce.number().int().positive() });

const Person = z.strictObject({ id: Id, name: z.string() });

const SecretKept = z.strictObject({
  name: z.string().meta({ example: 'password' }),
  setAt: Moment,
  setBy: Person.nullable().meta({ description: 'null: somebody at a console' }),
});

export const ChannelSettings = z
  .strictObject({
    channel: ChannelName,
    version: Version,
    source: z.enum(['environment', 'product', 'none']).meta({
      description:
        'What says how the provider is reached: the environment of the server, which wins; what was set here; nothing, and messages are captured',
    }),
    environment: z.string().nullable().meta({
      description: 'The setting of the environment by which it is set',
      example: 'SMTP_URL',
    }),
    settings: z.union([EmailSettings, WebhookChannelSettings]).nullable().meta({
      description: 'null: nothing is set here, or the channel has nothing but secrets',
    }),
    secrets: z.array(SecretKept).meta({ description: 'Which secrets are kept here; never the secrets' }),
    changedAt: Moment.nullable(),
    changedBy: Person.nullable(),
  })
  .meta({ id: 'ChannelSettings' });

export const WebhookSecretMade = z
  .strictObject({
    secret: z.string().meta({
      description: 'Shown this once: by it the receiver knows whose messages they are',
      example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
    }),
    channel: ChannelSettings,
  })
  .meta({ id: 'WebhookSecretMade' });

export const ChannelSettingsList = z
  .strictObject({ items: z.array(ChannelSettings) })
  .meta({ id: 'ChannelSettingsList' });

export const ChannelTested = z
  .strictObject({
    channel: ChannelName,
    outcome: z
      .enum(['captured', ...TEST_OUTCOMES])
      .meta({ description: 'What became of the message; captured: no server is set' }),
    ...TestAnswer.shape,
  })
  .meta({ id: 'ChannelTested' });

export type ChannelName = z.infer<typeof ChannelName>;
export type EmailSettings = z.infer<typeof EmailSettings>;
export type ChangeEmailChannelBody = z.infer<typeof ChangeEmailChannelBody>;
export type ChangeSlackChannelBody = z.infer<typeof ChangeSlackChannelBody>;
export type ChangeTelegramChannelBody = z.infer<typeof ChangeTelegramChannelBody>;
export type WebhookChannelSettings = z.infer<typeof WebhookChannelSettings>;
export type ChangeWebhookChannelBody = z.infer<typeof ChangeWebhookChannelBody>;
export type RenewWebhookSecretBody = z.infer<typeof RenewWebhookSecretBody>;
export type WebhookSecretMade = z.infer<typeof WebhookSecretMade>;
export type ClearChannelQuery = z.infer<typeof ClearChannelQuery>;
export type ChannelSettings = z.infer<typeof ChannelSettings>;
export type ChannelSettingsList = z.infer<typeof ChannelSettingsList>;
export type ChannelTested = z.infer<typeof ChannelTested>;
