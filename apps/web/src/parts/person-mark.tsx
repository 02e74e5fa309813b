import { initialsOf } from './initials.ts';
import classes from './person-mark.module.css';

/** The initials of a person in a circle. The name stands beside it, so that nobody needs to be read letters. */
export function PersonMark({ name, size }: Readonly<{ name: string; size?: 'small' }>) {
  return (
    <span className={classes.mark} data-size={size} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
