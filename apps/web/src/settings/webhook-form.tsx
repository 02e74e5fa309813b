import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { WEBHOOK_FORMATS, type WebhookFormat } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { SecretField } from '../parts/secret-field.tsx';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import type { Translate } from '../texts/translate.ts';
import { useWords } from '../texts/texts-context.tsx';
import { channelsQuery } from './settings-queries.ts';

type WebhookChange = components['schemas']['ChangeWebhookChannel'];

type Props = Readonly<{ version: number; set: components['schemas']['WebhookChannelSettings'] | null }>;

/** Where messages of the webhook go, and in which form. All of the address is a secret, because it may hold a key. */
export function WebhookForm({ version, set }: Props) {
  const { t } = useWords();
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<WebhookFormat | null>(null);
  const format = chosen ?? set?.format ?? 'standard';
  const { errors, isBusy, submit } = useSetWebhook(() => {
    setUrl('');
    setChosen(null);
  });
  return (
    <Form
      name={t('settings.webhook')}
      label={t('settings.webhook.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version, format, ...(url !== '' && { url: url.trim() }) })}
    >
      <div className={form.fields}>
        <NativeSelect
          label={t('settings.webhook.format')}
          value={format}
          error={errors['format']}
          onChange={({ currentTarget: { value } }) =>
            setChosen(WEBHOOK_FORMATS.find((one) => one === value) ?? format)
          }
          data={WEBHOOK_FORMATS.map((one) => ({ value: one, label: formatWords(t, one) }))}
        />
        <SecretField
          label={t('settings.webhook.url')}
          description={t(set === null ? 'settings.outside-url-hint' : 'settings.kept-hint')}
          value={url}
          error={errors['url']}
          onChange={({ currentTarget: { value } }) => setUrl(value)}
          autoComplete="off"
        />
      </div>
      <Soft>
        {format === 'standard'
          ? t('settings.webhook.standard-steps', { document: 'docs/webhooks.md' })
          : t('settings.webhook.mattermost-steps', { product: 'Mattermost' })}
      </Soft>
    </Form>
  );
}

function formatWords(t: Translate, format: WebhookFormat): string {
  return format === 'standard'
    ? t('settings.webhook.format.standard', { form: 'JSON' })
    : t('settings.webhook.format.mattermost', { products: 'Mattermost, Rocket.Chat' });
}

function useSetWebhook(onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeWebhookChannelBody }) => ChangeWebhookChannelBody,
    send: (body: WebhookChange, key) =>
      bodyOf(api.PUT('/api/v1/channels/webhook', { params: { header: { 'Idempotency-Key': key } }, body })),
    changes: [channelsQuery.queryKey],
    onDone: () => {
      onDone();
      done(t('settings.channel-set'));
    },
  });
}
