import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Conversion } from './conversion.tsx';
import { Difference } from './difference.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';
import type { EmployeeFigures, PassedOn, PeopleFigures } from './figures-query.ts';
import type { FiguresSearch } from './figures-search.ts';
import { NumberLink } from './number-link.tsx';
import { StageName } from './stages-table.tsx';
import { Times, Waiting } from './times.tsx';

const COLUMNS = [
  'who',
  'at-stage',
  'visits',
  'conversion',
  'lost',
  'returned',
  'passed-on',
  'handed-on',
  'open',
  'time',
  'wait',
] as const;

type Props = Pick<PeopleFigures, 'stages'> &
  Readonly<{
    /** Of which funnel they are, where there are several. */
    name?: string;
    passedOn: readonly PassedOn[] | undefined;
    search: FiguresSearch;
  }>;

/** What everybody did at each stage, stage by stage and by name: nobody is ranked. */
export function PeopleTable({ stages, name, passedOn, search }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <FiguresTable
      name={name ?? t('figures.by-person')}
      columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`figures.${column}`)]))}
    >
      {stages.flatMap((stage) =>
        stage.employees.map((one) => {
          const id = one.employee?.id ?? null;
          const after = passedOn?.find(
            ({ stageId, employeeId }) => stageId === stage.stage.id && employeeId === id,
          );
          const behind = { ...search, stage: stage.stage.id, employee: id ?? 'nobody' };
          return (
            <FiguresRow
              key={`${stage.stage.id} ${id}`}
              head={<Who of={one} />}
              cells={{ 'at-stage': <StageName of={stage} />, ...cellsOf(words, one, after, behind) }}
            />
          );
        }),
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

function cellsOf(
  { t, number }: Words,
  one: EmployeeFigures,
  after: PassedOn | undefined,
  behind: FigureLeadsSearch,
) {
  const { entered, advanced, lost, returned, handedOn, open, against } = one;
  return {
    visits: <NumberLink count={entered} behind={behind} />,
    conversion: (
      <Conversion {...one} behind={behind}>
        {against && (
          <>
            {t('figures.against')} <Difference of={against} />
          </>
        )}
      </Conversion>
    ),
    lost: <NumberLink count={lost} behind={{ ...behind, counted: 'lost' }} />,
    returned: <NumberLink count={returned} behind={{ ...behind, counted: 'returned' }} />,
    'passed-on': (
      <>
        <NumberLink count={advanced} behind={{ ...behind, counted: 'advanced' }} />
        {after && (
          <div className={classes.quiet}>
            {t('figures.now', {
              won: number(after.won),
              lost: number(after.lost),
              open: number(after.open),
            })}
            {after.cameBack > 0 && (
              <>
                {', '}
                <NumberLink count={after.cameBack} behind={{ ...behind, counted: 'came-back' }}>
                  {t('figures.came-back', { count: after.cameBack })}
                </NumberLink>
              </>
            )}
          </div>
        )}
      </>
    ),
    'handed-on': <NumberLink count={handedOn} behind={{ ...behind, counted: 'handed-on' }} />,
    open: <NumberLink count={open} behind={{ ...behind, counted: 'open' }} />,
    time: <Times {...one} />,
    wait: <Waiting {...one} />,
  };
}
