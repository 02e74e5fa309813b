import type { components } from '../api/schema.d.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import classes from './attempts.module.css';
import { clockTime } from './clock-time.ts';
import { outcomeWords, phaseWords, reasonWords } from './delivery-words.ts';
import { timeSpan } from './time-span.ts';

export type Attempt = components['schemas']['DeliveryAttempt'];

/** Every attempt to deliver a message: when, how it ended, in which step, and what the provider said. */
export function Attempts({ tries }: Readonly<{ tries: readonly Attempt[] }>) {
  const words = useWords();
  const { t, moment, language } = words;
  return (
    <ol className={classes.attempts}>
      {tries.map((attempt) => (
        <li key={attempt.number} className={classes.attempt}>
          <div className={classes.head}>
            <strong>{t('attempt.number', { number: attempt.number })}</strong>
            <span>{outcomeWords(t, attempt.outcome)}</span>
          </div>
          <div className={classes.quiet}>
            <time dateTime={attempt.startedAt} title={clockTime(language, attempt.startedAt)}>
              {moment(attempt.startedAt)}
            </time>
            {stepsOf(words, attempt).map((step) => ` · ${step}`)}
          </div>
          {attempt.detail !== null && <p className={classes.said}>{attempt.detail}</p>}
        </li>
      ))}
    </ol>
  );
}

function stepsOf({ t, language }: Words, { startedAt, endedAt, phase, code }: Attempt): string[] {
  const took = endedAt === null ? null : Date.parse(endedAt) - Date.parse(startedAt);
  return [
    ...(took === null ? [] : [t('attempt.took', { time: timeSpan(language, took) })]),
    ...(phase === null ? [] : [t('attempt.phase', { phase: phaseWords(t, phase) })]),
    ...(code === null ? [] : [reasonWords(t, code)]),
  ];
}
