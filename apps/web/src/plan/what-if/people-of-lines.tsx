import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { Section } from '../../parts/section.tsx';
import { roughShareOf } from '../../parts/share.ts';
import { Who } from '../../figures/who.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import type { Likely } from '../plan-query.ts';
import plan from '../plan.module.css';
import { columnOf, nameOf } from './result-words.ts';
import type { SimulationResult } from './what-if-query.ts';

/** How full everybody is, whoever is new after those who are there: lines side by side. */
export function PeopleOfLines({ result: { lines } }: Readonly<{ result: SimulationResult }>) {
  const words = useWords();
  const { t } = words;
  const [today] = lines;
  const columns = {
    who: t('what-if.column.who'),
    ...Object.fromEntries(lines.map((line, place) => [columnOf(place), nameOf(words, line)])),
  };
  const cellsOf = (load: (line: (typeof lines)[number]) => Likely | null | undefined) =>
    Object.fromEntries(
      lines.map((line, place) => {
        const one = load(line);
        return [columnOf(place), one && <Load of={one} />];
      }),
    );
  return (
    <Section title={t('what-if.people')} about={t('what-if.people.about')}>
      <FiguresTable name={t('what-if.people')} columns={columns}>
        {today?.people.map(({ employee }) => (
          <FiguresRow
            key={employee.id}
            head={<Who of={{ employee }} />}
            cells={cellsOf(({ people }) => people.find((one) => one.employee.id === employee.id)?.load)}
          />
        ))}
        {today?.stages.flatMap(({ stage }) => {
          const hiresOf = ({ stages }: (typeof lines)[number]) =>
            stages.find((one) => one.stage.id === stage.id)?.hires ?? [];
          const most = Math.max(...lines.map((line) => hiresOf(line).length));
          return Array.from({ length: most }, (_, hire) => (
            <FiguresRow
              key={`${stage.id} ${hire}`}
              head={t('what-if.hired', { stage: stage.name })}
              cells={cellsOf((line) => hiresOf(line)[hire])}
            />
          ));
        })}
      </FiguresTable>
    </Section>
  );
}

function Load({ of: { mean, low, high } }: Readonly<{ of: Likely }>) {
  const { t, language } = useWords();
  const share = (part: number) => roughShareOf(language, part);
  return (
    <>
      {share(mean)}
      <div className={plan.quiet}>{t('what-if.range', { low: share(low), high: share(high) })}</div>
    </>
  );
}
