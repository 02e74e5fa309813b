import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { outsideQuery, type OutsideReceiver } from './settings-queries.ts';

type OutsideChange = components['schemas']['ChangeOutside'];

/** The address of somebody outside: all of it is a secret, because it may hold a key. */
export function OutsideForm({ settings }: Readonly<{ settings: OutsideReceiver }>) {
  const { receiver, version, source } = settings;
  const { t } = useWords();
  const [url, setUrl] = useState('');
  const { errors, isBusy, submit } = useSetOutside(receiver, () => setUrl(''));
  return (
    <Form
      name={t(`settings.outside.${receiver}`)}
      label={t(`settings.outside.${receiver}-save`)}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version, url: url.trim() })}
    >
      <SecretField
        label={t('settings.outside-url')}
        description={t(source === 'none' ? 'settings.outside-url-hint' : 'settings.outside-url-kept')}
        value={url}
        error={errors['url']}
        onChange={({ currentTarget: { value } }) => setUrl(value)}
        autoComplete="off"
      />
    </Form>
  );
}

function useSetOutside(receiver: OutsideReceiver['receiver'], onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeOutsideBody }) => ChangeOutsideBody,
    send: (body: OutsideChange, key) =>
      bodyOf(
        api.PUT('/api/v1/outside/{receiver}', {
          params: { path: { receiver }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    changes: [outsideQuery.queryKey],
    onDone: () => {
      onDone();
      done(t('settings.outside-set'));
    },
  });
}
