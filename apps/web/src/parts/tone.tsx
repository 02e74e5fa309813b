import type { ReactNode } from 'react';
import classes from './tone.module.css';

export type ToneName = 'good' | 'warn' | 'bad' | 'calm';

/** How things stand, in a word that has its colour: without the colour it says the same. */
export function Tone({ of, children }: Readonly<{ of: ToneName; children: ReactNode }>) {
  return <span className={`${classes.tone} ${classes[of]}`}>{children}</span>;
}
