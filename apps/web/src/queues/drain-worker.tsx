import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { useMay } from '../parts/may.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS, type Worker } from './queues-queries.ts';

/** Asks a worker to take no more jobs. Of one that is asked already, or silent, nothing is asked. */
export function DrainWorker({ worker: { id, host, pid, state } }: Readonly<{ worker: Worker }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(OPS);
  const worker = `${host} · ${pid}`;
  if (!useMay('ops.act') || state !== 'working') return null;
  const act = async (reason: string, key: string) => {
    await api.POST('/api/v1/ops/workers/{id}/drain', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    });
    setOpen(false);
    done(t('queues.drained'));
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('queues.drain-named', { worker })}
        onClick={() => setOpen(true)}
      >
        {t('queues.drain')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.drain-title', { worker })}
        does={t('queues.drain-does')}
        label={t('queues.drain')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
