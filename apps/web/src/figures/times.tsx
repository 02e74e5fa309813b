import { useWords, type Words } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { StageFigures } from './figures-query.ts';

type Told = Pick<StageFigures, 'time' | 'workingTime'>;

/** How long half of them took at most, and nine of ten; by the calendar, and in working time once that is reckoned. */
export function Times({ time, workingTime }: Told) {
  const words = useWords();
  if (!time) return <span className={classes.quiet}>{words.t('figures.nothing-ended')}</span>;
  return <Quantiles words={words} time={time} workingTime={workingTime} />;
}

/** How long leads waited until somebody said that he has them, and of how many that is told. */
export function Waiting({
  accepted,
  wait,
  workingWait,
}: Pick<StageFigures, 'accepted' | 'wait' | 'workingWait'>) {
  const words = useWords();
  if (!wait) return <span className={classes.quiet}>{words.t('figures.none-accepted')}</span>;
  return (
    <Quantiles words={words} time={wait} workingTime={workingWait}>
      {words.t('figures.accepted', { count: accepted })}
    </Quantiles>
  );
}

type Props = Readonly<{
  words: Words;
  time: NonNullable<Told['time']>;
  workingTime: Told['workingTime'];
  children?: string;
}>;

function Quantiles({ words: { t, duration }, time, workingTime, children }: Props) {
  const whole = (ms: number): string => duration(ms).replaceAll(' ', '\u00A0');
  return (
    <div className={classes.times}>
      {whole(time.medianMs)}{' '}
      <span className={classes.quiet}>{t('figures.p90', { time: whole(time.p90Ms) })}</span>
      {workingTime && (
        <div className={classes.quiet}>
          {t('figures.working', { median: whole(workingTime.medianMs), p90: whole(workingTime.p90Ms) })}
        </div>
      )}
      {children !== undefined && <div className={classes.quiet}>{children}</div>}
    </div>
  );
}
