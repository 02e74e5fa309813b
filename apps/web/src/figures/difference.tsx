import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { Difference as Told } from './figures-query.ts';

/** How one conversion stands to another: a difference only where there is one that chance hardly makes, in percentage points. */
export function Difference({ of: { verdict, low, high } }: Readonly<{ of: Told }>) {
  const { t, number } = useWords();
  if (low === null || high === null || verdict === 'too-little')
    return <span className={classes.quiet}>{t('figures.verdict.too-little')}</span>;
  if (verdict === 'no-proven-difference')
    return <span className={classes.quiet}>{t('figures.verdict.no-proven-difference')}</span>;
  const [least, most] = [low, high].map((one) => Math.round(Math.abs(one) * 100)).sort((a, b) => a - b);
  const points = { least: number(least ?? 0), most: number(most ?? 0) };
  return <span>{t(`figures.verdict.${verdict}`, points)}</span>;
}
