import { useState, type ReactNode } from 'react';
import classes from './folded.module.css';

/** What is read only by who wants to, and made only then. */
export function Folded({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.folded} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary className={classes.summary}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
