import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '../api/client.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { demoQuery } from './demo-query.ts';
import classes from './demo.module.css';

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
    <Modal
      opened
      onClose={onClose}
      title={t('demo.remove-title')}
      centered
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: classes.title }}
    >
      <div className={classes.dialog}>
        <p>{t('demo.goes')}</p>
        <p>{t('demo.stays')}</p>
        <Refusal error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('act.cancel')}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('demo.remove')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
