import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './shown-once.module.css';

type Props = Readonly<{
  /** What is copied. */
  text: string;
  /** How it is shown, where that is not just the text. */
  children?: ReactNode;
}>;

/** What is shown this once, with a way to take it along. */
export function ShownOnce({ text, children }: Props) {
  const { t } = useWords();
  const clipboard = useClipboard({ timeout: 3_000 });
  return (
    <>
      <div className={classes.secret}>{children ?? text}</div>
      <div>
        <Button variant="default" onClick={() => clipboard.copy(text)}>
          {t('account.copy')}
        </Button>
        <span role="status" className={classes.quiet}>
          {clipboard.copied && ` ${t('account.copied')}`}
          {clipboard.error && ` ${t('account.not-copied')}`}
        </span>
      </div>
    </>
  );
}
