import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './sheet.module.css';

type Props = Readonly<{ opened: boolean; onClose: () => void; title: string; children: ReactNode }>;

/** What there is no room for on a narrow page: it comes from below, where the thumb is, as high as what it holds. The focus goes back to what opened it. */
export function Sheet({ opened, onClose, title, children }: Props) {
  const { t } = useWords();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title={title}
      closeButtonProps={{ 'aria-label': t('act.close'), className: classes.close ?? '' }}
      classNames={{ content: classes.content ?? '', title: classes.title ?? '', body: classes.body ?? '' }}
    >
      {children}
    </Drawer>
  );
}
