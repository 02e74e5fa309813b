import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { Section } from '../../parts/section.tsx';
import { roughShareOf } from '../../parts/share.ts';
import { useWords } from '../../texts/texts-context.tsx';
import { tenths } from '../plan-words.ts';
import plan from '../plan.module.css';
import { LikelyCount, LikelyHours } from './outcome-of-lines.tsx';
import { hoursInWords, outsideOf } from './result-words.ts';
import type { SimulationResult } from './what-if-query.ts';

const COLUMNS = ['what', 'truth', 'simulated'] as const;

/** Today's line in the weeks that were, beside what was in truth. */
export function TruthOfLine({ result }: Readonly<{ result: SimulationResult }>) {
  const words = useWords();
  const { t, number, language } = words;
  const { weeks, wonAWeek, stages } = result.truth;
  const outside = outsideOf(words, result);
  return (
    <Section title={t('what-if.truth')} about={t('what-if.truth.about', { weeks })}>
      <p className={plan.why}>
        {outside.length === 0
          ? t('what-if.truth.near')
          : t('what-if.truth.far', { what: outside.join('; ') })}{' '}
        {t('what-if.fullness', { full: roughShareOf(language, result.fullness) })}
      </p>
      <FiguresTable
        name={t('what-if.truth')}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`what-if.column.${column}`)]))}
      >
        <FiguresRow
          head={t('what-if.truth.won')}
          cells={{ truth: tenths(words, wonAWeek.truth), simulated: <LikelyCount of={wonAWeek.simulated} /> }}
        />
        {stages.flatMap(({ stage: { id, name: stage }, stay, waiting }) => [
          <FiguresRow
            key={`${id} stay`}
            head={t('what-if.truth.stay', { stage })}
            cells={{
              truth: stay.truth === null ? t('what-if.none') : hoursInWords(words, stay.truth),
              simulated: <LikelyHours of={stay.simulated} />,
            }}
          />,
          <FiguresRow
            key={`${id} waiting`}
            head={t('what-if.truth.waiting', { stage })}
            cells={{ truth: number(waiting.truth), simulated: <LikelyCount of={waiting.simulated} /> }}
          />,
        ])}
      </FiguresTable>
    </Section>
  );
}
