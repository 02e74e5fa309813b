import { initialsOf } from './initials.ts';
import classes from './person-mark.module.css';

/** The initials of a person in a circle. The name stands beside it, so that nobody needs to be read letters. */
export function PersonMark({ name }: Readonly<{ name: string }>) {
  return (
    <span className={classes.mark} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
