import { Injectable } from '@nestjs/common';
import {
  EmailSettings,
  type ChangeEmailChannelBody,
  type ChangeSlackChannelBody,
  type ChangeTelegramChannelBody,
  type ChannelSettings,
} from '#contracts';
import { refuse, validateMailChange } from '#conveyor';
import type { KeptChannel } from '#database';
import type { Caller } from '../caller.ts';
import type { ChannelSecretName } from './about-secret.ts';
import { SetChannel } from './set-channel.ts';

/** Somebody says how channels reach their providers. */
@Injectable()
export class ChangeChannel {
  constructor(private readonly set: SetChannel) {}

  /** Sets the mail server. Throws CHANNEL_INVALID with every problem, and what SetChannel throws. */
  email(
    { version, password, ...settings }: ChangeEmailChannelBody,
    caller: Caller,
  ): Promise<ChannelSettings> {
    return this.set.run(
      { channel: 'email', version },
      (kept) => {
        const before = EmailSettings.safeParse(kept.settings).data ?? null;
        const known = { settings: before, hasPassword: has(kept, 'password') };
        const problems = validateMailChange({ settings, password }, known);
        if (problems.length > 0) refuse({ code: 'CHANNEL_INVALID', details: { problems } });
        return { settings, secrets: { password: settings.user === null ? null : password } };
      },
      caller,
    );
  }

  /** Sets the Slack app. Throws CHANNEL_INVALID while no bot token is known, and what SetChannel throws. */
  slack(
    { version, botToken, signingSecret }: ChangeSlackChannelBody,
    caller: Caller,
  ): Promise<ChannelSettings> {
    return this.set.run(
      { channel: 'slack', version },
      (kept) => {
        refuseWithoutBot(kept, botToken);
        return { settings: null, secrets: { botToken, signingSecret } };
      },
      caller,
    );
  }

  /** Sets the Telegram bot. Throws CHANNEL_INVALID while no bot token is known, and what SetChannel throws. */
  telegram({ version, botToken }: ChangeTelegramChannelBody, caller: Caller): Promise<ChannelSettings> {
    return this.set.run(
      { channel: 'telegram', version },
      (kept) => {
        refuseWithoutBot(kept, botToken);
        return { settings: null, secrets: { botToken } };
      },
      caller,
    );
  }
}

function refuseWithoutBot(kept: KeptChannel, botToken: string | undefined): void {
  if (botToken !== undefined || has(kept, 'botToken')) return;
  const problem = { path: 'botToken', rule: 'BOT_TOKEN_NEEDED', facts: {} } as const;
  refuse({ code: 'CHANNEL_INVALID', details: { problems: [problem] } });
}

function has({ secrets }: KeptChannel, wanted: ChannelSecretName): boolean {
  return secrets.some(({ name }) => name === wanted);
}
