import { Inject, Injectable } from '@nestjs/common';
import { createWebhookSecret, type Outside } from '#channels';
import {
  WebhookChannelSettings,
  type ChangeWebhookChannelBody,
  type ChannelSettings,
  type RenewWebhookSecretBody,
  type WebhookSecretMade,
} from '#contracts';
import { refuse, validateWebhookChange } from '#conveyor';
import type { KeptChannel } from '#database';
import { SecretError, type SecretKeys } from '#platform';
import type { Caller } from '../caller.ts';
import { OUTSIDE, SECRET_KEYS } from '../tokens.ts';
import { openedSecret } from './opened-secret.ts';
import { SetChannel } from './set-channel.ts';

/** Somebody says where messages of the webhook go, and by which secret they are known to be ours. */
@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly set: SetChannel,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
  ) {}

  /**
   * Sets the address and the form of messages; the first time a secret is made. Throws CHANNEL_INVALID for an address that is never
   * asked, or while none is known, and what SetChannel throws.
   */
  run(body: ChangeWebhookChannelBody, caller: Caller): Promise<ChannelSettings> {
    const { version, url, format } = body;
    return this.set.run(
      { channel: 'webhook', version },
      (kept) => {
        const before = WebhookChannelSettings.safeParse(kept.settings).data;
        const mayAsk = url === undefined || this.outside.couldAskOfOwn(url);
        const problems = validateWebhookChange({ url, mayAsk, isKept: has(kept, 'address') && !!before });
        if (problems.length > 0) refuse({ code: 'CHANNEL_INVALID', details: { problems } });
        const host = url === undefined ? (before?.host ?? '') : new URL(url).host;
        const signingSecret = has(kept, 'signingSecret') ? undefined : createWebhookSecret();
        return { settings: { format, host }, secrets: { address: url, signingSecret } };
      },
      caller,
    );
  }

  /**
   * Makes a new secret, which this answer alone shows; the one before signs along for a day. One before that can't be opened is
   * forgotten. Throws CHANNEL_INVALID while there is no address, and what SetChannel throws.
   */
  async renew({ version }: RenewWebhookSecretBody, caller: Caller): Promise<WebhookSecretMade> {
    const secret = createWebhookSecret();
    const channel = await this.set.run(
      { channel: 'webhook', version },
      (kept) => {
        const settings = WebhookChannelSettings.safeParse(kept.settings).data;
        if (!settings) {
          const problems = validateWebhookChange({ url: undefined, mayAsk: true, isKept: false });
          return refuse({ code: 'CHANNEL_INVALID', details: { problems } });
        }
        return { settings, secrets: { signingSecret: secret, signingSecretBefore: this.before(kept) } };
      },
      caller,
    );
    return { secret, channel };
  }

  private before(kept: KeptChannel): string | null {
    try {
      return openedSecret(kept, 'signingSecret', this.keys)?.reveal() ?? null;
    } catch (error) {
      if (error instanceof SecretError) return null;
      throw error;
    }
  }
}

function has({ secrets }: KeptChannel, wanted: string): boolean {
  return secrets.some(({ name }) => name === wanted);
}
