import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './flow.module.css';

/** What it was in the days before, beside what it is. */
export function Before({ children }: Readonly<{ children: ReactNode }>) {
  const { t } = useWords();
  return (
    <span className={classes.quiet}>
      ({t('flow.before')} {children})
    </span>
  );
}

/** A cell of a table with what it was before: below it, or beside it where a row is a card. */
export function Compared({ before, children }: Readonly<{ before: ReactNode; children: ReactNode }>) {
  return (
    <div className={classes.compared}>
      {children} <Before>{before}</Before>
    </div>
  );
}
