import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { LikelyNumber } from './likely-number.tsx';
import type { PlanPromise } from './plan-query.ts';
import { driftIn, endIn, isBroken, nextStepOf, offIn, surenessOf, verdictOf } from './promise-words.ts';
import classes from './plan.module.css';

type Props = Readonly<{ promise: PlanPromise; funnelId: string }>;

/** Whether a plan keeps its promise, how sure that is, where it is off, and what to do next. */
export function PromiseOutcome({ promise, funnelId }: Props) {
  const words = useWords();
  const { t, moment } = words;
  const { promised, today, delivered, appliedAt, endedAt, endedBy } = promise;
  const ended = endIn(words, promise);
  const isOpen = endedAt === null ? isBroken(promise) : endedBy === 'changed';
  const lines = [
    ['promised', promised],
    ['delivered', delivered],
    ['today', today],
  ] as const;
  const most = Math.max(...lines.map(([, likely]) => likely?.high ?? 0));
  const told = [
    driftIn(words, promise),
    surenessOf(words, promise),
    offIn(words, promise),
    nextStepOf(words, promise),
  ].filter((sentence) => sentence !== null);
  return (
    <Section title={t('promise.outcome')}>
      <p className={classes.advice}>{verdictOf(words, promise)}</p>
      {told.map((sentence) => (
        <p key={sentence} className={classes.why}>
          {sentence}
        </p>
      ))}
      {isOpen && (
        <p className={classes.why}>
          <ButtonLink to="/plan" search={{ funnel: funnelId }}>
            {t('promise.new-plan')}
          </ButtonLink>
        </p>
      )}
      <FiguresTable
        name={t('plan.won-a-week')}
        columns={{ line: t('promise.column.what'), won: t('plan.won-a-week') }}
      >
        {lines.map(
          ([line, likely]) =>
            likely && (
              <FiguresRow
                key={line}
                head={t(`promise.line.${line}`)}
                cells={{ won: <LikelyNumber of={likely} most={most} /> }}
              />
            ),
        )}
      </FiguresTable>
      <p className={classes.quiet}>
        {t('promise.applied-at', { at: moment(appliedAt) })}
        {ended !== null && ` ${ended}`}
      </p>
    </Section>
  );
}
