import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { Section } from '../../parts/section.tsx';
import { ofHundred } from '../../figures/strength-words.ts';
import { useWords } from '../../texts/texts-context.tsx';
import { LikelyNumber } from '../likely-number.tsx';
import { tenths } from '../plan-words.ts';
import type { Likely } from '../plan-query.ts';
import plan from '../plan.module.css';
import { hoursInWords, hoursRange, nameOf, rangeInWords } from './result-words.ts';
import type { SimulatedLine, SimulationResult } from './what-if-query.ts';

const COLUMNS = ['line', 'won', 'difference', 'cycle', 'waiting'] as const;

/** What each line won, and how it stands to today's. */
export function OutcomeOfLines({ result, weeks }: Readonly<{ result: SimulationResult; weeks: number }>) {
  const words = useWords();
  const { t } = words;
  const most = Math.max(...result.lines.map(({ wonAWeek }) => wonAWeek.high));
  return (
    <Section title={t('what-if.outcome')} about={t('what-if.outcome.about', { weeks })}>
      <FiguresTable
        name={t('what-if.outcome')}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`what-if.column.${column}`)]))}
      >
        {result.lines.map((line, place) => (
          <FiguresRow
            key={place}
            head={nameOf(words, line)}
            cells={{
              won: <LikelyNumber of={line.wonAWeek} most={most} />,
              difference: line.difference && <Difference of={line.difference} />,
              cycle: <LikelyHours of={line.cycle.median} />,
              waiting: line.difference && <LikelyCount of={line.difference.waiting} />,
            }}
          />
        ))}
      </FiguresTable>
    </Section>
  );
}

function Difference({ of }: Readonly<{ of: NonNullable<SimulatedLine['difference']> }>) {
  const { t } = useWords();
  return (
    <>
      <LikelyCount of={of.wonAWeek} />
      <div className={plan.quiet}>{t('what-if.better', { of: ofHundred(of.better) })}</div>
    </>
  );
}

/** A number and between what it lies. */
export function LikelyCount({ of }: Readonly<{ of: Likely }>) {
  const words = useWords();
  const range = rangeInWords(words, of);
  return (
    <>
      {tenths(words, of.mean)}
      {range !== undefined && <div className={plan.quiet}>{range}</div>}
    </>
  );
}

/** A time and between what it lies. */
export function LikelyHours({ of }: Readonly<{ of: Likely | null }>) {
  const words = useWords();
  if (!of) return words.t('what-if.none');
  const range = hoursRange(words, of);
  return (
    <>
      {hoursInWords(words, of.mean)}
      {range !== undefined && <div className={plan.quiet}>{range}</div>}
    </>
  );
}
