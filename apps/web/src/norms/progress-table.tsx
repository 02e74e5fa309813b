import { formatDay } from '#texts/kit';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { Soft } from '../parts/soft.tsx';
import { Tone } from '../parts/tone.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { normWords } from './norm-words.ts';
import classes from './norms.module.css';
import type { NormProgress, NormStanding } from './norms-queries.ts';

/** Everybody with each norm that holds for him, by name. */
export function ProgressTable({ progress: { day, week, items } }: Readonly<{ progress: NormProgress }>) {
  const words = useWords();
  const { t, language } = words;
  if (items.length === 0) return <Soft>{t('norms.of-nobody')}</Soft>;
  const name = t('norms.table', {
    day: formatDay(language, day),
    from: formatDay(language, week.firstDay),
    until: formatDay(language, week.lastDay),
  });
  const columns = ['who', 'norm', 'in-day', 'in-week', 'asked', 'standing'] as const;
  return (
    <>
      <h2 className={classes.days}>{name}</h2>
      <FiguresTable name={name} columns={Object.fromEntries(columns.map((one) => [one, t(`norms.${one}`)]))}>
        {items.flatMap(({ employee, norms }) =>
          norms.map((standing) => (
            <FiguresRow
              key={`${employee.id} ${keyOf(standing)}`}
              head={
                <span className={classes.who}>
                  <PersonMark name={employee.name} size="small" />
                  {employee.name}
                </span>
              }
              cells={cellsOf(words, standing)}
            />
          )),
        )}
      </FiguresTable>
    </>
  );
}

function cellsOf(words: Words, standing: NormStanding) {
  const { t, number } = words;
  const { doneInDay, doneInWeek, asked, askedSoFar } = standing;
  const { what, whose } = normWords(words, standing);
  return {
    norm: (
      <span>
        {what} <span className={classes.whose}>({whose})</span>
      </span>
    ),
    'in-day': number(doneInDay),
    'in-week': number(doneInWeek),
    asked: t('norms.asked-of', { sofar: number(askedSoFar), asked: number(asked) }),
    standing: <Standing standing={standing} />,
  };
}

function Standing({ standing }: Readonly<{ standing: NormStanding }>) {
  const { t, number } = useWords();
  const { period, doneInDay, doneInWeek, askedSoFar, asked, isBehind } = standing;
  const missing = askedSoFar - (period === 'day' ? doneInDay : doneInWeek);
  if (isBehind) return <Tone of="warn">{t('norms.behind', { missing: number(missing) })}</Tone>;
  if (asked === 0) return <Tone of="calm">{t('norms.nothing-asked')}</Tone>;
  return <Tone of="good">{t('norms.on-course')}</Tone>;
}

function keyOf({ stage, role, kind, period }: NormStanding): string {
  return [stage?.id, role, kind, period].join(' ');
}
