import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EVENT_DELIVERY_STATES, EVENT_TYPES, type EventDeliveryState } from '#conveyor/events';
import { api, bodyOf } from '../api/client.ts';
import { Empty } from '../parts/empty.tsx';
import form from '../parts/form.module.css';
import { MoreButton } from '../parts/more-button.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import rows from '../parts/rows.module.css';
import { TextLink } from '../parts/text-link.tsx';
import { Tone, type ToneName } from '../parts/tone.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { deliveriesQuery, SUBSCRIPTIONS, type EventDelivery } from './events-queries.ts';
import classes from './events.module.css';
import { ReplayFailed } from './replay-failed.tsx';

type Props = Readonly<{ subscriptionId: string; mayChange: boolean }>;

const TONES: Readonly<Record<EventDeliveryState, ToneName>> = {
  waiting: 'calm',
  sent: 'good',
  failed: 'bad',
};

/** What a program was told and is to be told, the newest first, and what of it is to be sent once more. */
export function Deliveries({ subscriptionId, mayChange }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<EventDeliveryState | null>(null);
  const query = useInfiniteQuery(deliveriesQuery(subscriptionId, state));
  return (
    <>
      <div className={form.fields}>
        <NativeSelect
          label={t('events.which')}
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setState(EVENT_DELIVERY_STATES.find((one) => one === value) ?? null)
          }
          data={[
            { value: '', label: t('events.which-all') },
            ...EVENT_DELIVERY_STATES.map((one) => ({ value: one, label: t(`events.delivery.${one}`) })),
          ]}
        />
        {mayChange && <ReplayFailed subscriptionId={subscriptionId} />}
      </div>
      <Read query={query} rows={5}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty>{t('events.no-deliveries')}</Empty>;
          return (
            <>
              <ul className={`${rows.rows} ${classes.deliveries}`} aria-label={t('events.deliveries')}>
                {items.map((one) => (
                  <DeliveryRow key={one.id} of={one} subscriptionId={subscriptionId} mayChange={mayChange} />
                ))}
              </ul>
              <MoreButton query={query} />
            </>
          );
        }}
      </Read>
    </>
  );
}

function DeliveryRow({ of, subscriptionId, mayChange }: Props & Readonly<{ of: EventDelivery }>) {
  const { t, moment } = useWords();
  const { id, type, state, leadId, happenedAt, attempts, status, code, dueAt } = of;
  const known = EVENT_TYPES.find((one) => one === type);
  const answer = status === null ? code : String(status);
  return (
    <li className={rows.row}>
      <time dateTime={happenedAt} className={rows.quiet}>
        {moment(happenedAt)}
      </time>
      <div>
        <div>{known === undefined ? type : t(`event.${known}`)}</div>
        <TextLink to="/leads/$leadId" params={{ leadId }} size="sm">
          {t('events.lead')}
        </TextLink>
      </div>
      <span>
        <Tone of={TONES[state]}>{t(`events.delivery.${state}`)}</Tone>{' '}
        <span className={rows.quiet}>
          {attempts > 0 && t('events.attempts', { count: attempts })}
          {answer !== null && ` · ${t('events.answered', { answer })}`}
          {state === 'waiting' &&
            attempts > 0 &&
            dueAt !== null &&
            ` · ${t('events.next', { at: moment(dueAt) })}`}
        </span>
      </span>
      {mayChange && state !== 'waiting' && <SendAgain subscriptionId={subscriptionId} deliveryId={id} />}
    </li>
  );
}

function SendAgain({ subscriptionId, deliveryId }: Readonly<{ subscriptionId: string; deliveryId: string }>) {
  const { t } = useWords();
  const done = useDone(SUBSCRIPTIONS);
  const sending = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/subscriptions/{id}/deliveries/again', {
          params: { path: { id: subscriptionId } },
          body: { deliveryIds: [deliveryId] },
        }),
      ),
    onSuccess: ({ count }) => done(t('events.sent-again', { count })),
  });
  return (
    <div>
      <Button variant="default" size="sm" loading={sending.isPending} onClick={() => sending.mutate()}>
        {t('events.again')}
      </Button>
      <Refusal error={sending.error} />
    </div>
  );
}
