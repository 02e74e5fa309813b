import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

type Props = Readonly<{
  title: string;
  /** Beside the title: what can be done with all of it, or how much it is. */
  aside?: ReactNode;
  children: ReactNode;
}>;

/** A part of a page under a heading of its own. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
