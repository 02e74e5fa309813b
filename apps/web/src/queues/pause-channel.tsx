import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Channel } from '#conveyor';
import { USUAL_PAUSE_MINUTES } from '#conveyor/ops';
import { api, bodyOf } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { channelName } from '../parts/channel-name.ts';
import { useMay } from '../parts/may.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS } from './queues-queries.ts';

const MINUTES = [30, 60, 240, 1_440, 10_080] as const;

type Props = Readonly<{ channel: Channel; isPaused: boolean }>;

/** Has a channel send nothing for a while, or for longer than it was to. */
export function PauseChannel({ channel, isPaused }: Props) {
  const { t, moment } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [minutes, setMinutes] = useState(USUAL_PAUSE_MINUTES);
  const done = useDone(OPS);
  const named = channelName(t, channel);
  if (!useMay('ops.act')) return null;
  const act = async (reason: string, key: string) => {
    const { until } = await bodyOf(
      api.POST('/api/v1/ops/channels/{channel}/pause', {
        params: { path: { channel }, header: { 'Idempotency-Key': key } },
        body: { reason, minutes },
      }),
    );
    setOpen(false);
    done(t('queues.paused-done', { channel: named, until: moment(until) }));
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t(isPaused ? 'queues.pause-longer' : 'queues.pause')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.pause-title', { channel: named })}
        does={t('queues.pause-does')}
        label={t('queues.pause')}
        more={minutes}
        act={act}
        onClose={() => setOpen(false)}
      >
        <NativeSelect
          label={t('queues.pause-for')}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          data={MINUTES.map((each) => ({ value: String(each), label: t(`queues.pause-for.${each}`) }))}
        />
      </ActDialog>
    </>
  );
}
