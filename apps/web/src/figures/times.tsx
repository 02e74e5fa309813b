import { useWords, type Words } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { StageFigures } from './figures-query.ts';

type Told = Pick<StageFigures, 'time' | 'workingTime'>;

/** By which clock alone; absent: by both. */
type By = Readonly<{ clock?: 'calendar' | 'working' }>;

/** How long half of them took at most, and nine of ten; by the calendar, and in working time once that is reckoned. */
export function Times({ time, workingTime, clock }: Told & By) {
  const words = useWords();
  if (!time) return <span className={classes.quiet}>{words.t('figures.nothing-ended')}</span>;
  return <Quantiles words={words} time={time} workingTime={workingTime} clock={clock} />;
}

/** How long leads waited until somebody said that he has them, and of how many that is told. */
export function Waiting({
  accepted,
  wait,
  workingWait,
  clock,
}: Pick<StageFigures, 'accepted' | 'wait' | 'workingWait'> & By) {
  const words = useWords();
  if (!wait) return <span className={classes.quiet}>{words.t('figures.none-accepted')}</span>;
  return (
    <Quantiles words={words} time={wait} workingTime={workingWait} clock={clock}>
      {words.t('figures.accepted', { count: accepted })}
    </Quantiles>
  );
}

type Props = Readonly<{
  words: Words;
  time: NonNullable<Told['time']>;
  workingTime: Told['workingTime'];
  clock: By['clock'] | undefined;
  children?: string;
}>;

function Quantiles({ words: { t, duration }, time, workingTime, clock, children }: Props) {
  const shown = clock === 'working' ? workingTime : time;
  return (
    <div className={classes.times}>
      {shown ? (
        <>
          {whole(duration(shown.medianMs))}{' '}
          <span className={classes.quiet}>{t('figures.p90', { time: whole(duration(shown.p90Ms)) })}</span>
        </>
      ) : (
        <span className={classes.quiet}>{t('figures.not-reckoned')}</span>
      )}
      {clock === undefined && workingTime && (
        <div className={classes.quiet}>
          {t('figures.working', {
            median: whole(duration(workingTime.medianMs)),
            p90: whole(duration(workingTime.p90Ms)),
          })}
        </div>
      )}
      {children !== undefined && <div className={classes.quiet}>{children}</div>}
    </div>
  );
}

/** No time is parted. */
const whole = (time: string): string => time.replaceAll(' ', '\u00A0');
