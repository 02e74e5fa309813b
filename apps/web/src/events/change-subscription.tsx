import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { SUBSCRIPTIONS, type Subscription } from './events-queries.ts';
import { SubscriptionFields, type SubscriptionTyped } from './subscription-fields.tsx';

type Change = components['schemas']['ChangeSubscription'];

/** Changes how a program is called, where it is told, and of what. */
export function ChangeSubscription({ of: { id, version, name, types } }: Readonly<{ of: Subscription }>) {
  const { t } = useWords();
  const done = useDone();
  const [typed, setTyped] = useState<SubscriptionTyped>({ name, url: '', types });
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ChangeSubscriptionBody }) => ChangeSubscriptionBody,
    send: (body: Change, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return bodyOf(api.PATCH('/api/v1/subscriptions/{id}', { params, body }));
    },
    changes: [SUBSCRIPTIONS],
    onDone: () => done(t('events.changed')),
  });
  const url = typed.url.trim();
  return (
    <Form
      name={t('events.change')}
      label={t('events.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) =>
        submit(event, {
          version,
          name: typed.name.trim(),
          types: [...typed.types],
          ...(url !== '' && { url }),
        })
      }
    >
      <SubscriptionFields typed={typed} errors={errors} isKept onChange={setTyped} />
    </Form>
  );
}
