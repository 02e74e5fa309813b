import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '../api/client.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import { demoQuery } from './demo-query.ts';

/** Asks once whether the demo is to go, with what goes and what stays. */
export function RemoveDemo({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => bodyOf(api.DELETE('/api/v1/demo')),
    onSuccess: async (demo) => {
      onClose();
      notifications.show({ message: t('demo.removed'), closeButtonProps: { 'aria-label': t('act.close') } });
      queries.setQueryData(demoQuery.queryKey, demo);
      // What is shown may be of the demo, and what was read of it is gone.
      await navigate({ to: '/start' });
      queries.removeQueries({ predicate: (query) => !query.isActive() });
      await queries.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t('demo.remove-title')}
      does={
        <>
          <p>{t('demo.goes')}</p>
          <p>{t('demo.stays')}</p>
        </>
      }
      label={t('demo.remove')}
      error={remove.error === null ? undefined : sentenceOf(remove.error, t)}
      isBusy={remove.isPending}
      isFinal
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
      onClose={onClose}
    />
  );
}
