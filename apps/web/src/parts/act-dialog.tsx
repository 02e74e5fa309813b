import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { ActForm, type ActFormProps } from './act-form.tsx';
import classes from './act-dialog.module.css';

type Props = ActFormProps & Readonly<{ opened: boolean; title: string; does: ReactNode }>;

/** Before something is done that others notice: what it will do, and why whoever does it does it. */
export function ActDialog({ opened, title, does, ...form }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: classes.title }}
    >
      <p className={classes.does}>{does}</p>
      <ActForm {...form} />
    </Modal>
  );
}
