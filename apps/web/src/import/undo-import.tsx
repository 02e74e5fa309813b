import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import { counted } from './counted.ts';
import type { Import } from './import-types.ts';
import { useDirect } from './use-direct.ts';

/** Takes back what has come in, once it was asked whether it is to be. `until`: afterwards it can not be any more. */
export function UndoImport({ of: { id, counts }, until }: Readonly<{ of: Import; until: string }>) {
  const words = useWords();
  const { t, moment } = words;
  const [isOpen, setOpen] = useState(false);
  const direct = useDirect(id);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('import.undo')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('import.undo.title')}
        does={
          <>
            <p>{counted(words, 'import.undo.does', counts.entered)}</p>
            <p>{t('import.undo.until', { until: moment(until) })}</p>
          </>
        }
        label={t('import.undo')}
        error={direct.error === null ? undefined : sentenceOf(direct.error, t)}
        isBusy={direct.isPending}
        isFinal
        onSubmit={(event) => {
          event.preventDefault();
          direct.mutate({ verb: 'undo' });
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
