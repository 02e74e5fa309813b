import type { ReactNode } from 'react';
import classes from './notice.module.css';

type Props = Readonly<{ title: string; why: string; children?: ReactNode }>;

/** A page, or a part of one, that has nothing to show: why, and the one thing to do about it (`children`). */
export function EmptyNotice({ title, why, children }: Props) {
  return (
    <section className={classes.notice}>
      <h2>{title}</h2>
      <p>{why}</p>
      {children}
    </section>
  );
}
