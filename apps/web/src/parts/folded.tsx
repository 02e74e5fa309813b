import { useState, type ReactNode } from 'react';
import classes from './folded.module.css';

type Props = Readonly<{
  title: string;
  /** Whether it stands on paper, where nobody can unfold it: then it is made at once. */
  isPrinted?: boolean;
  children: ReactNode;
}>;

/** What is read only by who wants to, and made only then. */
export function Folded({ title, isPrinted = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={`${classes.folded} ${isPrinted ? classes.printed : ''}`}
      onToggle={({ currentTarget: { open } }) => setOpen(open)}
    >
      <summary className={classes.summary}>{title}</summary>
      {(isOpen || isPrinted) && children}
    </details>
  );
}
