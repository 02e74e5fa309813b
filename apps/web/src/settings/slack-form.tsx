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

type SlackChange = components['schemas']['ChangeSlackChannel'];

const PRODUCT = 'Slack';
/** How the product's own pages call each, and where. */
const SHOWN = {
  botToken: { example: 'xoxb-', place: 'OAuth & Permissions' },
  signingSecret: { example: 'Signing Secret', place: 'Basic Information' },
} as const;
/** Where Slack sends what people do with buttons, and what it calls that. */
const ANSWERED_AT = '/slack/interactions';
const BUTTONS = 'Interactivity & Shortcuts';
const NOTHING = { botToken: '', signingSecret: '' };
const SECRETS = ['botToken', 'signingSecret'] as const;

/** The Slack app: it has nothing but secrets. */
export function SlackForm({ settings: { version, secrets } }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  const [typed, setTyped] = useState(NOTHING);
  const { errors, isBusy, submit } = useSetSlack(() => setTyped(NOTHING));
  const change: SlackChange = {
    version,
    ...(typed.botToken !== '' && { botToken: typed.botToken.trim() }),
    ...(typed.signingSecret !== '' && { signingSecret: typed.signingSecret.trim() }),
  };
  return (
    <Form
      name={t('settings.slack', { product: PRODUCT })}
      label={t('settings.slack.save', { product: PRODUCT })}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, change)}
    >
      <div className={form.fields}>
        {SECRETS.map((one) => (
          <SecretField
            key={one}
            label={t(`settings.slack.${one}`)}
            description={
              secrets.some(({ name }) => name === one)
                ? t('settings.kept-hint')
                : t(`settings.slack.${one}-hint`, { product: PRODUCT, ...SHOWN[one] })
            }
            value={typed[one]}
            error={errors[one]}
            onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [one]: value }))}
            autoComplete="off"
          />
        ))}
      </div>
      <Soft>
        {t('settings.slack.buttons', {
          product: PRODUCT,
          place: BUTTONS,
          address: `${window.location.origin}${ANSWERED_AT}`,
        })}
      </Soft>
    </Form>
  );
}

function useSetSlack(onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeSlackChannelBody }) => ChangeSlackChannelBody,
    send: (body: SlackChange, key) =>
      bodyOf(api.PUT('/api/v1/channels/slack', { params: { header: { 'Idempotency-Key': key } }, body })),
    changes: [channelsQuery.queryKey],
    onDone: () => {
      onDone();
      done(t('settings.channel-set'));
    },
  });
}
