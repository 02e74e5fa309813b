import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { Section } from '../../parts/section.tsx';
import { StageMark } from '../../parts/stage-mark.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import { PassedBy } from '../passed-by.tsx';
import plan from '../plan.module.css';
import { LikelyCount, LikelyHours } from './outcome-of-lines.tsx';
import { columnOf, hoursInWords, nameOf } from './result-words.ts';
import type { SimulatedLine, SimulationResult } from './what-if-query.ts';
import classes from './what-if.module.css';

type Stage = SimulatedLine['stages'][number];

/** How long leads wait and stay at each stage, and how many wait at the end: lines side by side. */
export function StagesOfLines({ result: { lines, passedBy } }: Readonly<{ result: SimulationResult }>) {
  const words = useWords();
  const { t } = words;
  const [today] = lines;
  const columns = {
    what: t('what-if.column.what'),
    ...Object.fromEntries(lines.map((line, place) => [columnOf(place), nameOf(words, line)])),
  };
  return (
    <Section title={t('what-if.stages')} about={t('what-if.stages.about')}>
      {today?.stages.map(({ stage: { id, name, colour } }) => (
        <div key={id} className={classes.stage}>
          <StageMark name={name} colour={colour} />
          <FiguresTable name={name} columns={columns}>
            <FiguresRow
              head={t('what-if.queue')}
              cells={cellsOf(lines, id, ({ queue }) => (
                <TimesCell of={queue} />
              ))}
            />
            <FiguresRow
              head={t('what-if.stay')}
              cells={cellsOf(lines, id, ({ stay }) => (
                <TimesCell of={stay} />
              ))}
            />
            <FiguresRow
              head={t('what-if.waiting')}
              cells={cellsOf(lines, id, ({ waiting }) => (
                <LikelyCount of={waiting} />
              ))}
            />
          </FiguresTable>
        </div>
      ))}
      <PassedBy stages={passedBy} />
    </Section>
  );
}

function cellsOf(lines: readonly SimulatedLine[], id: string, cell: (stage: Stage) => React.ReactNode) {
  return Object.fromEntries(
    lines.map(({ stages }, place) => {
      const stage = stages.find((one) => one.stage.id === id);
      return [columnOf(place), stage && cell(stage)];
    }),
  );
}

function TimesCell({ of: { median, ninthTenth } }: Readonly<{ of: Stage['stay'] }>) {
  const words = useWords();
  return (
    <>
      <LikelyHours of={median} />
      {ninthTenth && (
        <div className={plan.quiet}>
          {words.t('what-if.nine', { time: hoursInWords(words, ninthTenth.mean) })}
        </div>
      )}
    </>
  );
}
