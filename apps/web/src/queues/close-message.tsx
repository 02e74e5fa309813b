import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { useMay } from '../parts/may.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS, type TroubledMessage } from './queues-queries.ts';

/** Nothing is left to do about a message: whoever says so says why. */
export function CloseMessage({ message: { id, employee } }: Readonly<{ message: TroubledMessage }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(OPS);
  if (!useMay('ops.act')) return null;
  const act = async (reason: string, key: string) => {
    await api.POST('/api/v1/ops/notifications/{id}/close', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    });
    setOpen(false);
    done(t('queues.closed'));
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('queues.close')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.close-title', { name: employee.name })}
        does={t('queues.close-does')}
        label={t('queues.close-label')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
