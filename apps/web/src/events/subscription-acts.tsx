import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { NewSecret } from '../parts/new-secret.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import type { ToneName } from '../parts/tone.tsx';
import { TryOut } from '../parts/try-out.tsx';
import { useDone } from '../parts/use-done.ts';
import { Forget } from '../settings/forget.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { SUBSCRIPTIONS, type Subscription } from './events-queries.ts';
import classes from './events.module.css';

type Tested = components['schemas']['SubscriptionTested'];

const TONES: Readonly<Record<Tested['outcome'], ToneName>> = {
  taken: 'good',
  refused: 'bad',
  unreached: 'bad',
  unreadable: 'bad',
};

/** What can be done with a subscription as a whole. */
export function SubscriptionActs({ of: one }: Readonly<{ of: Subscription }>) {
  const { t } = useWords();
  const { id, version } = one;
  return (
    <div>
      <div className={classes.acts}>
        <SwitchSubscription of={one} />
        <NewSecret
          does={t('events.secret-does')}
          about={t('events.secret-shown')}
          make={() =>
            bodyOf(
              api.POST('/api/v1/subscriptions/{id}/secret', { params: { path: { id } }, body: { version } }),
            )
          }
          changes={SUBSCRIPTIONS}
        />
      </div>
      <TryOut
        label={t('events.test')}
        waiting={t('events.testing')}
        tryOut={() => bodyOf(api.POST('/api/v1/subscriptions/{id}/test', { params: { path: { id } } }))}
        toneOf={(outcome) => TONES[outcome]}
        wordOf={(outcome) => t(`settings.outside-tested.${outcome}`)}
        beside={<DeleteSubscription of={one} />}
      />
    </div>
  );
}

function SwitchSubscription({ of: { id, version, state } }: Readonly<{ of: Subscription }>) {
  const { t } = useWords();
  const done = useDone(SUBSCRIPTIONS);
  const keyOf = useRepeatKey();
  const isActive = state === 'active';
  const switching = useMutation({
    mutationFn: () => {
      const params = { path: { id }, header: { 'Idempotency-Key': keyOf([id, version, state]) } };
      const body = { version };
      return isActive
        ? bodyOf(api.POST('/api/v1/subscriptions/{id}/pause', { params, body }))
        : bodyOf(api.POST('/api/v1/subscriptions/{id}/resume', { params, body }));
    },
    onSuccess: () => done(t(isActive ? 'events.paused' : 'events.resumed')),
  });
  return (
    <div>
      <Button variant="default" loading={switching.isPending} onClick={() => switching.mutate()}>
        {t(isActive ? 'events.pause' : 'events.resume')}
      </Button>
      <Refusal error={switching.error} />
    </div>
  );
}

function DeleteSubscription({ of: { id, version, name } }: Readonly<{ of: Subscription }>) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <Forget
      label={t('events.delete')}
      title={t('events.delete-title', { name })}
      does={t('events.delete-does')}
      forgotten={t('events.deleted')}
      what={[id, version]}
      forget={async (key) => {
        const header = { 'Idempotency-Key': key };
        await api.DELETE('/api/v1/subscriptions/{id}', {
          params: { path: { id }, query: { version }, header },
        });
        await navigate({ to: '/events' });
      }}
      changes={SUBSCRIPTIONS}
    />
  );
}
