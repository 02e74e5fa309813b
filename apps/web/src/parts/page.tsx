import type { ReactNode } from 'react';
import classes from './page.module.css';
import { useTabTitle } from './use-tab-title.ts';

type Props = Readonly<{
  title: string;
  /** Of a stage: the colour of its stickers. */
  colour?: string;
  note?: ReactNode;
  children: ReactNode;
}>;

/** A page that is read from top to bottom: its name, what is to be said of all of it, and its sections. */
export function Page({ title, colour, note, children }: Props) {
  useTabTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>
          {colour !== undefined && <span className={classes.patch} style={{ background: colour }} />}
          {title}
        </h1>
        {note !== undefined && <div className={classes.note}>{note}</div>}
      </header>
      {children}
    </div>
  );
}
