import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './act-dialog.module.css';
import { keepInDialog } from './keep-in-dialog.ts';
import { FormError } from './form-error.tsx';

export type ConfirmDialogProps = Readonly<{
  opened: boolean;
  title: string;
  /** What it will do. */
  does: ReactNode;
  /** What the button says. */
  label: string;
  /** What is wrong with the whole. */
  error: string | undefined;
  isBusy: boolean;
  /** What it takes away does not come back. */
  isFinal?: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  /** What else it takes. */
  children?: ReactNode;
}>;

/** Before something is done that can not simply be undone: what it will do, and what else it takes. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, does, label, error, isBusy, isFinal, onSubmit, onClose, children } = props;
  const { t } = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    keepInDialog(event);
    onSubmit(event);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('act.close') }}
      classNames={{ title: classes.title }}
    >
      <div className={classes.does}>{does}</div>
      <form onSubmit={submit} className={classes.form} noValidate>
        {children}
        <FormError message={error} />
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} {...(isFinal && { color: 'red.9' })}>
            {label}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
