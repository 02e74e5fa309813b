import type { ReactNode } from 'react';
import classes from './soft.module.css';

/** A line that is read after the others, or that there is nothing to show. */
export function Soft({ children }: Readonly<{ children: ReactNode }>) {
  return <p className={classes.soft}>{children}</p>;
}
