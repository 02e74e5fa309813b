import { Button, Modal, Stack } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import dialog from './act-dialog.module.css';
import { ShownOnce } from './shown-once.tsx';
import { Soft } from './soft.tsx';

/** A secret that was made just now, this once, and what is to be done with it. */
export function SecretMade({
  secret,
  about,
  onClose,
}: Readonly<{ secret: string; about: string; onClose: () => void }>) {
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
        <Soft>{about}</Soft>
        <ShownOnce text={secret} />
        <div className={dialog.acts}>
          <Button onClick={onClose}>{t('settings.webhook.secret-kept')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
