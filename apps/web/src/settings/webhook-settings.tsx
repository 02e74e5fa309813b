import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { NewWebhookSecret } from './new-webhook-secret.tsx';
import type { ChannelSettings } from './settings-queries.ts';
import { WebhookForm } from './webhook-form.tsx';

/** The program that passes messages on: what it is for, where it is, and the secret that it knows us by. */
export function WebhookSettings({ settings }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  const set = settings.settings && 'format' in settings.settings ? settings.settings : null;
  return (
    <>
      <Soft>{t('settings.webhook.about', { products: 'MAX, VK Teams, Mattermost' })}</Soft>
      {set && <Soft>{t('settings.webhook.host', { host: set.host })}</Soft>}
      <WebhookForm version={settings.version} set={set} />
      {set?.format === 'standard' && <NewWebhookSecret version={settings.version} />}
    </>
  );
}
