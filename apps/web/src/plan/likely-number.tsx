import figures from '../figures/figures.module.css';
import { useWords } from '../texts/texts-context.tsx';
import { tenths, rangeOf } from './plan-words.ts';
import type { Likely } from './plan-query.ts';
import classes from './plan.module.css';

type Props = Readonly<{
  of: Likely;
  /** Where the bar ends: the same for all that are compared. */
  most: number;
  /** How it is written; a number in tenths where nothing is said. */
  tell?: (value: number) => string;
}>;

/** A number a week, between which it lies, and the same as a bar. */
export function LikelyNumber({ of, most, tell }: Props) {
  const words = useWords();
  const told = tell ?? ((value: number) => tenths(words, value));
  const scale = Math.max(most, 1e-9);
  const share = (value: number): number => Math.min(Math.max(value / scale, 0), 1);
  return (
    <div className={classes.likely}>
      <strong>{told(of.mean)}</strong>
      <span className={`${figures.bar} ${classes.bar}`} aria-hidden>
        <span className={figures.likely} style={{ '--low': share(of.low), '--high': share(of.high) }} />
        <span className={figures.seen} style={{ '--share': share(of.mean) }} />
      </span>
      <span className={figures.quiet}>{rangeOf(words, of, told)}</span>
    </div>
  );
}
