import type { ReactNode } from 'react';
import classes from './page.module.css';

type Props = Readonly<{ title: string; note?: ReactNode; children: ReactNode }>;

/** A page that is read from top to bottom: its name, what is to be said of all of it, and its sections. */
export function Page({ title, note, children }: Props) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{title}</h1>
        {note !== undefined && <div className={classes.note}>{note}</div>}
      </header>
      {children}
    </div>
  );
}
