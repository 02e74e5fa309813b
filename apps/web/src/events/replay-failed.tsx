import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DAY } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { SUBSCRIPTIONS } from './events-queries.ts';

/** How far back, in days; so long is everything kept. */
const SPANS = [1, 7, 30] as const;

/** Has all events sent once more that have failed in the last days, once it was asked whether they are to be. */
export function ReplayFailed({ subscriptionId }: Readonly<{ subscriptionId: string }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [days, setDays] = useState<number>(SPANS[0]);
  const done = useDone(SUBSCRIPTIONS);
  const sending = useMutation({
    mutationFn: (failedSince: string) =>
      bodyOf(
        api.POST('/api/v1/subscriptions/{id}/deliveries/again', {
          params: { path: { id: subscriptionId } },
          body: { failedSince },
        }),
      ),
    onSuccess: ({ count }) => {
      setOpen(false);
      done(t('events.sent-again', { count }));
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} style={{ alignSelf: 'end' }}>
        {t('events.replay')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('events.replay')}
        does={t('events.replay-does')}
        label={t('events.replay-act')}
        error={sending.error === null ? undefined : sentenceOf(sending.error, t)}
        isBusy={sending.isPending}
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate(new Date(Date.now() - days * DAY).toISOString());
        }}
        onClose={() => setOpen(false)}
      >
        <NativeSelect
          label={t('events.replay-since')}
          value={String(days)}
          onChange={({ currentTarget: { value } }) => setDays(Number(value))}
          data={SPANS.map((span) => ({
            value: String(span),
            label: t('events.replay-days', { count: span }),
          }))}
        />
      </ConfirmDialog>
    </>
  );
}
