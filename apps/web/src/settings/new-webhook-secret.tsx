import { Button, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import dialog from '../parts/act-dialog.module.css';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import form from '../parts/form.module.css';
import { sentenceOf } from '../parts/sentence-of.ts';
import { ShownOnce } from '../parts/shown-once.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { channelsQuery } from './settings-queries.ts';

/** Makes a secret by which messages are signed, once it was asked whether it is to be, and shows it this once. */
export function NewWebhookSecret({ version }: Readonly<{ version: number }>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/channels/webhook/secret', { body: { version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: channelsQuery.queryKey }),
  });
  const close = () => {
    setOpen(false);
    making.reset();
  };
  return (
    <div className={form.acts}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('settings.webhook.secret-make')}
      </Button>
      {making.data === undefined ? (
        <ConfirmDialog
          opened={isOpen}
          title={t('settings.webhook.secret-make')}
          does={t('settings.webhook.secret-does')}
          label={t('settings.webhook.secret-make')}
          error={making.error === null ? undefined : sentenceOf(making.error, t)}
          isBusy={making.isPending}
          onSubmit={(event) => {
            event.preventDefault();
            making.mutate();
          }}
          onClose={close}
        />
      ) : (
        <SecretMade secret={making.data.secret} onClose={close} />
      )}
    </div>
  );
}

function SecretMade({ secret, onClose }: Readonly<{ secret: string; onClose: () => void }>) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settings.webhook.secret-title')}
      size="lg"
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: dialog.title }}
    >
      <Stack gap="sm">
        <Soft>{t('settings.webhook.secret-shown')}</Soft>
        <ShownOnce text={secret} />
        <div className={dialog.acts}>
          <Button onClick={onClose}>{t('settings.webhook.secret-kept')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
