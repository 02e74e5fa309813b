import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Channel } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { channelName } from '../parts/channel-name.ts';
import { useMay } from '../parts/may.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS } from './queues-queries.ts';

type Props = Readonly<{ channel: Channel; waiting: number }>;

/** Ends the pause of a channel before its time. */
export function ResumeChannel({ channel, waiting }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(OPS);
  const named = channelName(t, channel);
  if (!useMay('ops.act')) return null;
  const act = async (reason: string, key: string) => {
    const { released } = await bodyOf(
      api.POST('/api/v1/ops/channels/{channel}/resume', {
        params: { path: { channel }, header: { 'Idempotency-Key': key } },
        body: { reason },
      }),
    );
    setOpen(false);
    done(t('queues.resumed', { channel: named, count: released }));
  };
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('queues.resume')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.resume-title', { channel: named })}
        does={t('queues.resume-does', { count: waiting })}
        label={t('queues.resume')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
