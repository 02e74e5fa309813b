import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../texts/texts-context.tsx';
import { ActDialog } from './act-dialog.tsx';
import { useDone } from './use-done.ts';
import { useMay } from './may.ts';

type Props = Readonly<{
  message: Readonly<{ id: string; state: string; employee: Readonly<{ name: string }> }>;
}>;

/** Has one message tried again. One that may have arrived takes a word that whoever asks knows that. */
export function RetryMessage({ message: { id, state, employee } }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const done = useDone(['ops'], ['messages']);
  const mayHaveArrived = state === 'ambiguous';
  if (!useMay('ops.act')) return null;
  const act = async (reason: string, key: string) => {
    await api.POST('/api/v1/ops/notifications/{id}/retry', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason, confirm: isSure },
    });
    setOpen(false);
    done(t('queues.retried'));
  };
  const isNotSure = () => {
    setMissing(mayHaveArrived && !isSure);
    return mayHaveArrived && !isSure;
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('queues.retry')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.retry-title', { name: employee.name })}
        does={t('queues.retry-does')}
        label={t('queues.retry')}
        more={isSure}
        missing={isNotSure}
        act={act}
        onClose={() => setOpen(false)}
      >
        {mayHaveArrived && (
          <Checkbox
            label={t('queues.retry-confirm')}
            checked={isSure}
            error={isMissing && !isSure && t('queues.retry-confirm-wrong')}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        )}
      </ActDialog>
    </>
  );
}
