import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { ActDialog } from '../parts/act-dialog.tsx';
import { useMay } from '../parts/may.ts';
import { Read } from '../parts/read.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS, previewQuery, type FailureGroup } from './queues-queries.ts';
import { RetryPreview } from './retry-preview.tsx';

/** Has everything tried again that has failed alike; how much that is stands in the dialog before it is done. */
export function RetryGroup({ group }: Readonly<{ group: FailureGroup }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const preview = useQuery({ ...previewQuery(group), enabled: isOpen });
  const done = useDone(OPS, ['messages']);
  if (!useMay('ops.act')) return null;
  const { channel, state, code, cause } = group;
  const act = async (reason: string, key: string) => {
    const { messages, left } = await bodyOf(
      api.POST('/api/v1/ops/retry', {
        params: { header: { 'Idempotency-Key': key } },
        body: { channel, state, code, cause, reason, confirm: isSure },
      }),
    );
    setOpen(false);
    const rest = left > 0 ? ` ${t('queues.group-left', { count: left })}` : '';
    done(`${t('queues.group-retried', { count: messages })}${rest}`);
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('queues.retry-group')}
      </Button>
      <ActDialog
        opened={isOpen}
        title={t('queues.retry-group-title')}
        does={t('queues.retry-does')}
        label={t('queues.retry-group-label')}
        more={isSure}
        act={act}
        onClose={() => setOpen(false)}
      >
        <Read query={preview} rows={1}>
          {(counted) => <RetryPreview counted={counted} />}
        </Read>
        {(preview.data?.mayHaveArrived ?? 0) > 0 && (
          <Checkbox
            label={t('queues.confirm-arrived')}
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        )}
      </ActDialog>
    </>
  );
}
