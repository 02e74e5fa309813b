import type { ReactNode } from 'react';
import classes from './notice.module.css';
import { useTabTitle } from './use-tab-title.ts';

type Props = Readonly<{ title: string; why: string; children?: ReactNode }>;

/** A page that has nothing to show: why, and the one thing to do about it (`children`). */
export function EmptyPage({ title, why, children }: Props) {
  useTabTitle(title);
  return (
    <section className={classes.notice}>
      <h1>{title}</h1>
      <p>{why}</p>
      {children}
    </section>
  );
}
