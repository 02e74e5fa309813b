import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { Funnel } from '../api/funnels.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { Section } from '../parts/section.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line.module.css';

/** Takes a funnel out of use. While it has open leads the server says how many. */
export function ArchiveFunnel({
  funnel: { id, name, version },
}: Readonly<{ funnel: Pick<Funnel, 'id' | 'name' | 'version'> }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const done = useDone(['funnels'], ['line'], ['stage'], ['board']);
  const keyOf = useRepeatKey();
  const archiving = useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': keyOf([id, version]) };
      const params = { path: { id }, query: { version }, header };
      return bodyOf(api.DELETE('/api/v1/funnels/{id}', { params }));
    },
    onSuccess: async () => {
      await navigate({ to: '/line', ignoreBlocker: true });
      done(t('funnel.archived', { funnel: name }));
    },
  });
  const close = () => {
    setOpen(false);
    archiving.reset();
  };
  return (
    <Section title={t('funnel.archive')} about={t('funnel.archive.about')}>
      <Button variant="default" className={classes.start} onClick={() => setOpen(true)}>
        {t('funnel.archive')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        title={t('funnel.archive.title', { funnel: name })}
        does={t('funnel.archive.does')}
        label={t('funnel.archive.do')}
        error={archiving.error === null ? undefined : sentenceOf(archiving.error, t)}
        isBusy={archiving.isPending}
        isFinal
        onSubmit={(event) => {
          event.preventDefault();
          archiving.mutate();
        }}
        onClose={close}
      />
    </Section>
  );
}
