import figures from '../figures/figures.module.css';
import { dayOf } from '../figures/day-of.ts';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { PlanPromise } from './plan-query.ts';
import { weekIs } from './promise-words.ts';
import classes from './plan.module.css';

/** What was won week by week since, as numbers and as bars: the band is what chance makes of the promise, the mark what was won. */
export function PromiseWeeks({ promise: { weeks, expected } }: Readonly<{ promise: PlanPromise }>) {
  const words = useWords();
  const { t, number, language } = words;
  if (weeks.length === 0 || expected === null) return null;
  const most = Math.max(expected.high, ...weeks.map(({ won }) => won), 1);
  return (
    <Section
      title={t('promise.weeks')}
      about={t('promise.weeks.about', { low: number(expected.low), high: number(expected.high) })}
    >
      <FiguresTable
        name={t('promise.weeks')}
        columns={{ week: t('promise.column.week'), won: t('promise.column.won'), is: t('promise.column.is') }}
      >
        {weeks.toReversed().map((week) => (
          <FiguresRow
            key={week.from}
            head={dayOf(language, week.from, true)}
            cells={{
              won: (
                <div className={classes.week}>
                  <strong>{number(week.won)}</strong>
                  <span className={`${figures.bar} ${classes.bar}`} aria-hidden>
                    {week.state === 'counted' && (
                      <span
                        className={figures.likely}
                        style={{ '--low': expected.low / most, '--high': expected.high / most }}
                      />
                    )}
                    <span className={figures.seen} style={{ '--share': week.won / most }} />
                  </span>
                </div>
              ),
              is: (
                <span className={week.isInside === false ? classes.off : classes.quiet}>
                  {weekIs(words, week, expected.low)}
                </span>
              ),
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}
