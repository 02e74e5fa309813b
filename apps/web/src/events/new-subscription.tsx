import { useState } from 'react';
import { EVENT_TYPES } from '#conveyor/events';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import { SecretMade } from '../parts/secret-made.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { SUBSCRIPTIONS } from './events-queries.ts';
import { SubscriptionFields, type SubscriptionTyped } from './subscription-fields.tsx';

type NewOne = components['schemas']['NewSubscription'];

const NOTHING: SubscriptionTyped = { name: '', url: '', types: EVENT_TYPES };

/** Adds a program that is told of events, and shows its secret this once. */
export function NewSubscription() {
  const { t } = useWords();
  const [typed, setTyped] = useState(NOTHING);
  const [secret, setSecret] = useState<string | null>(null);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ NewSubscriptionBody }) => NewSubscriptionBody,
    send: (body: NewOne) => bodyOf(api.POST('/api/v1/subscriptions', { body })),
    changes: [SUBSCRIPTIONS],
    onDone: (made) => {
      setTyped(NOTHING);
      setSecret(made.secret);
    },
  });
  const { name, url, types } = typed;
  return (
    <>
      <Form
        name={t('events.new')}
        label={t('events.add')}
        error={errors['']}
        isBusy={isBusy}
        onSubmit={(event) =>
          submit(event, { name: name.trim(), url: url.trim(), types: [...types], funnelIds: null })
        }
      >
        <SubscriptionFields typed={typed} errors={errors} isKept={false} onChange={setTyped} />
      </Form>
      {secret !== null && (
        <SecretMade secret={secret} about={t('events.secret-shown')} onClose={() => setSecret(null)} />
      )}
    </>
  );
}
