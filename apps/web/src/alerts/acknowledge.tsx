import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { useMay } from '../parts/may.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { ALERTS, type Alert } from './alerts-queries.ts';

/** Whoever looks after an alert says so, and what is being done. */
export function Acknowledge({ alert: { id, title } }: Readonly<{ alert: Alert }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(ALERTS);
  if (!useMay('ops.act')) return null;
  const act = async (note: string, key: string) => {
    await api.POST('/api/v1/ops/alerts/{id}/acknowledge', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { note },
    });
    setOpen(false);
    done(t('alert.acknowledged'));
  };
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('alert.acknowledge')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('alert.acknowledge-title', { title })}
        does={t('alert.acknowledge-does')}
        question={t('alert.acknowledge-what')}
        label={t('alert.acknowledge')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
