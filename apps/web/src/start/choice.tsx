import { useId, type ReactNode } from 'react';
import classes from './start.module.css';

type Props = Readonly<{ title: string; about: string; children: ReactNode }>;

/** One of the ways to begin. */
export function Choice({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className={classes.choice} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      {children}
    </section>
  );
}
