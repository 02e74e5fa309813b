import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { StageFigures } from './figures-query.ts';

/** How long half of them took at most, and nine of ten. */
export function Times({ time }: Pick<StageFigures, 'time'>) {
  const { t, duration } = useWords();
  if (!time) return <span className={classes.quiet}>{t('figures.nothing-ended')}</span>;
  return (
    <div className={classes.times}>
      {duration(time.medianMs)}
      <div className={classes.quiet}>{t('figures.p90', { time: duration(time.p90Ms) })}</div>
    </div>
  );
}
