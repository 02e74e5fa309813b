import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

type Props = Readonly<{ title: string; about?: ReactNode; children: ReactNode }>;

/** A part of a page with a heading, known by it. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {about !== undefined && <p className={classes.about}>{about}</p>}
      {children}
    </section>
  );
}
