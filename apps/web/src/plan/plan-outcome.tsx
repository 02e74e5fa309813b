import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { LikelyNumber } from './likely-number.tsx';
import { adviceOf, bottleneckOf, checkedBy, livedBy } from './plan-words.ts';
import type { Plan } from './plan-query.ts';
import classes from './plan.module.css';

/** What a plan advises, what it would bring, and how far that is to be trusted. */
export function PlanOutcome({ plan }: Readonly<{ plan: Plan }>) {
  const words = useWords();
  const { t } = words;
  const { advice, why } = adviceOf(words, plan);
  const { wonAWeek, overEverybody } = plan;
  const lines = [
    ['today', wonAWeek.today],
    ['proposed', wonAWeek.proposed],
    ['everybody', overEverybody.today],
  ] as const;
  const most = Math.max(...lines.map(([, { high }]) => high));
  return (
    <Section title={t('plan.outcome')}>
      <p className={classes.advice}>{advice}</p>
      <p className={classes.why}>{why}</p>
      <FiguresTable
        name={t('plan.won-a-week')}
        columns={{ line: t('plan.column.line'), won: t('plan.won-a-week') }}
      >
        {lines.map(([line, won]) => (
          <FiguresRow
            key={line}
            head={t(`plan.line.${line}`)}
            cells={{ won: <LikelyNumber of={won} most={most} /> }}
          />
        ))}
      </FiguresTable>
      <p className={classes.why}>
        {bottleneckOf(words, plan)} {checkedBy(words, plan)} {livedBy(words, plan)}
      </p>
    </Section>
  );
}
