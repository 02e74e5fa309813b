import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import dialog from '../parts/act-dialog.module.css';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { NewApiKeyForm } from './new-api-key-form.tsx';
import { ShownOnce } from '../parts/shown-once.tsx';

/** Makes a key, and shows it this once. */
export function NewApiKey({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useWords();
  const [made, setMade] = useState<string | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={made === null ? t('account.api-key-make') : t('account.api-key-shown')}
      size="lg"
      centered
      closeOnClickOutside={made === null}
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: dialog.title }}
    >
      {made === null ? (
        <NewApiKeyForm onMade={setMade} onClose={onClose} />
      ) : (
        <Stack gap="sm">
          <Soft>{t('account.api-key-shown-does')}</Soft>
          <ShownOnce text={made} />
          <div className={dialog.acts}>
            <Button onClick={onClose}>{t('account.api-key-kept')}</Button>
          </div>
        </Stack>
      )}
    </Modal>
  );
}
