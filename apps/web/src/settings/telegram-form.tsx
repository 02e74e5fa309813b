import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { SecretField } from '../parts/secret-field.tsx';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { channelsQuery, type ChannelSettings } from './settings-queries.ts';

type TelegramChange = components['schemas']['ChangeTelegramChannel'];

const PRODUCT = 'Telegram';
/** How Telegram calls who makes bots, and what he is written. */
const MAKER = { bot: '@BotFather', command: '/newbot' };

/** The Telegram bot: it has nothing but its token. */
export function TelegramForm({ settings: { version, secrets } }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  const [token, setToken] = useState('');
  const { errors, isBusy, submit } = useSetTelegram(() => setToken(''));
  const change: TelegramChange = { version, ...(token !== '' && { botToken: token.trim() }) };
  return (
    <Form
      name={t('settings.telegram', { product: PRODUCT })}
      label={t('settings.telegram.save', { product: PRODUCT })}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, change)}
    >
      <Soft>{t('settings.telegram.how', { product: PRODUCT, ...MAKER })}</Soft>
      <div className={form.fields}>
        <SecretField
          label={t('settings.telegram.botToken')}
          description={
            secrets.length > 0 ? t('settings.kept-hint') : t('settings.telegram.botToken-hint', MAKER)
          }
          value={token}
          error={errors['botToken']}
          onChange={({ currentTarget: { value } }) => setToken(value)}
          autoComplete="off"
        />
      </div>
    </Form>
  );
}

function useSetTelegram(onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeTelegramChannelBody }) => ChangeTelegramChannelBody,
    send: (body: TelegramChange, key) =>
      bodyOf(api.PUT('/api/v1/channels/telegram', { params: { header: { 'Idempotency-Key': key } }, body })),
    changes: [channelsQuery.queryKey],
    onDone: () => {
      onDone();
      done(t('settings.channel-set'));
    },
  });
}
