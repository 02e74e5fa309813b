import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { channelName } from '../parts/channel-name.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { ChannelSettings } from './settings-queries.ts';

/** Takes back what is set about a channel, with its secrets. */
export function ForgetChannel({ settings: { channel, version } }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(['settings', 'channels']);
  const keyOf = useRepeatKey();
  const forgetting = useMutation({
    mutationFn: (forgotten: 'email' | 'slack') =>
      bodyOf(
        api.DELETE('/api/v1/channels/{channel}', {
          params: {
            path: { channel: forgotten },
            query: { version },
            header: { 'Idempotency-Key': keyOf([forgotten, version]) },
          },
        }),
      ),
    onSuccess: () => {
      setOpen(false);
      done(t('settings.forgotten'));
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('settings.forget')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('settings.forget-title', { channel: channelName(t, channel) })}
        does={t('settings.forget-does')}
        label={t('settings.forget')}
        error={forgetting.error === null ? undefined : sentenceOf(forgetting.error, t)}
        isBusy={forgetting.isPending}
        isFinal
        onSubmit={(event) => {
          event.preventDefault();
          forgetting.mutate(channel);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
