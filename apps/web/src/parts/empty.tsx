import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** That there is nothing, and what may be done about it. */
export function Empty({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={classes.empty}>{children}</div>;
}
