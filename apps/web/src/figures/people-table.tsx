import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Conversion } from './conversion.tsx';
import classes from './figures.module.css';
import type { EmployeeFigures, FunnelFigures, StageFigures } from './figures-query.ts';
import { StageName } from './stages-table.tsx';
import { Times } from './times.tsx';

const COLUMNS = [
  'who',
  'at-stage',
  'visits',
  'conversion',
  'lost',
  'returned',
  'handed-on',
  'open',
  'time',
] as const;

/** What everybody did at each stage, stage by stage and by name: nobody is ranked. */
export function PeopleTable({ stages }: Pick<FunnelFigures, 'stages'>) {
  const words = useWords();
  const { t } = words;
  return (
    <FiguresTable
      name={t('figures.by-person')}
      columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`figures.${column}`)]))}
    >
      {stages.flatMap((stage) =>
        stage.employees.map((one) => (
          <FiguresRow
            key={`${stage.stage.id} ${one.employee?.id}`}
            head={<Who of={one} />}
            cells={cellsOf(words, stage, one)}
          />
        )),
      )}
    </FiguresTable>
  );
}

function Who({ of: { employee } }: Readonly<{ of: EmployeeFigures }>) {
  const { t } = useWords();
  if (!employee) return <span className={classes.who}>{t('figures.queue')}</span>;
  return (
    <span className={classes.who}>
      <PersonMark name={employee.name} size="small" />
      {employee.name}
    </span>
  );
}

function cellsOf({ number }: Words, stage: StageFigures, one: EmployeeFigures) {
  return {
    'at-stage': <StageName stage={stage} />,
    visits: number(one.entered),
    conversion: <Conversion {...one} />,
    lost: number(one.lost),
    returned: number(one.returned),
    'handed-on': number(one.handedOn),
    open: number(one.open),
    time: <Times time={one.time} />,
  };
}
