import { WebhookChannel, type WebhookSecret } from '#channels';
import { WebhookChannelSettings } from '#contracts';
import { SIGNS_ALONG_MS } from '#conveyor';
import type { KeptChannel } from '#database';
import type { SecretKeys } from '#platform';
import type { AdapterParts } from './adapter-parts.ts';
import { openedSecret } from './opened-secret.ts';

/**
 * The webhook as the environment says, else as is set in the product; undefined while no address is known. Throws SecretError for a secret
 * that can't be opened, a ZodError for settings that can't be read.
 */
export function webhookAdapter(parts: AdapterParts): WebhookChannel | undefined {
  const { config, keys, outside, clock, kept, patience } = parts;
  const { url, format, secrets } = config.webhook;
  const rest = { outside, now: () => clock.now(), ...(patience !== undefined && { patience }) };
  if (url !== null) {
    const known = secrets?.reveal().map((value): WebhookSecret => ({ value, until: null })) ?? [];
    return new WebhookChannel({ ...rest, url: url.reveal(), format, secrets: known });
  }
  const address = kept && openedSecret(kept, 'address', keys);
  if (!kept || !address) return undefined;
  const settings = WebhookChannelSettings.parse(kept.settings);
  const own = { url: address.reveal(), format: settings.format, secrets: secretsOf(kept, keys) };
  return new WebhookChannel({ ...rest, ...own });
}

/** The secret that holds, and for a day the one before. */
function secretsOf(kept: KeptChannel, keys: SecretKeys): readonly WebhookSecret[] {
  const renewedAt = kept.secrets.find(({ name }) => name === 'signingSecretBefore')?.setAt ?? 0;
  const known = [
    { secret: openedSecret(kept, 'signingSecret', keys), until: null },
    { secret: openedSecret(kept, 'signingSecretBefore', keys), until: renewedAt + SIGNS_ALONG_MS },
  ];
  return known.flatMap(({ secret, until }) => (secret ? [{ value: secret.reveal(), until }] : []));
}
