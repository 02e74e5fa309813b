import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Conversion } from './conversion.tsx';
import { Difference } from './difference.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import type { EmployeeFigures, PassedOn, PeopleFigures } from './figures-query.ts';
import type { Clock, FiguresSearch } from './figures-search.ts';
import { NumberLink } from './number-link.tsx';
import { Beside, Since } from './passed-on.tsx';
import { StageHeading } from './stages-table.tsx';
import { Times, Waiting } from './times.tsx';
import { Who } from './who.tsx';

const COLUMNS = ['who', 'visits', 'conversion', 'passed-on', 'lost', 'returned', 'time', 'wait'] as const;

type Props = Pick<PeopleFigures, 'stages'> &
  Readonly<{ passedOn: readonly PassedOn[] | undefined; search: FiguresSearch }>;

/** What everybody did at each stage, a table a stage and by name: nobody is ranked. */
export function PeopleTables({ stages, passedOn, search }: Props) {
  return stages
    .filter(({ employees }) => employees.length > 0)
    .map((stage) => (
      <StagePeople
        key={stage.stage.id}
        of={stage}
        passedOn={passedOn?.filter(({ stageId }) => stageId === stage.stage.id) ?? []}
        search={{ ...search, stage: stage.stage.id }}
      />
    ));
}

type StageProps = Readonly<{
  of: PeopleFigures['stages'][number];
  passedOn: readonly PassedOn[];
  search: FigureLeadsSearch;
}>;

function StagePeople({ of, passedOn, search }: StageProps) {
  const words = useWords();
  return (
    <div>
      <StageHeading of={of} />
      <FiguresTable
        name={of.stage.name}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, titleOf(words, column, search.clock)]))}
      >
        {of.employees.map((one) => {
          const id = one.employee?.id ?? null;
          return (
            <FiguresRow
              key={id}
              head={<Who of={one} />}
              cells={cellsOf(
                words,
                one,
                passedOn.find(({ employeeId }) => employeeId === id),
                { ...search, employee: id ?? 'nobody' },
              )}
            />
          );
        })}
      </FiguresTable>
    </div>
  );
}

function titleOf({ t }: Words, column: (typeof COLUMNS)[number], clock: Clock): string {
  return column === 'time' || column === 'wait'
    ? t(`figures.${column}.${clock ?? 'calendar'}`)
    : t(`figures.${column}`);
}

function cellsOf({ t }: Words, one: EmployeeFigures, after: PassedOn | undefined, behind: FigureLeadsSearch) {
  const { entered, advanced, lost, returned, handedOn, open, against } = one;
  return {
    visits: (
      <>
        <NumberLink count={entered} behind={behind} />
        <Beside of={open} behind={{ ...behind, counted: 'open' }}>
          {t('figures.still-open', { count: open })}
        </Beside>
        <Beside of={handedOn} behind={{ ...behind, counted: 'handed-on' }}>
          {t('figures.changes', { count: handedOn })}
        </Beside>
      </>
    ),
    conversion: (
      <Conversion {...one} behind={behind}>
        {against && (
          <>
            {t('figures.against')} <Difference of={against} />
          </>
        )}
      </Conversion>
    ),
    'passed-on': (
      <>
        <NumberLink count={advanced} behind={{ ...behind, counted: 'advanced' }} />
        {after && <Since of={after} behind={behind} />}
      </>
    ),
    lost: <NumberLink count={lost} behind={{ ...behind, counted: 'lost' }} />,
    returned: <NumberLink count={returned} behind={{ ...behind, counted: 'returned' }} />,
    time: <Times {...one} clock={behind.clock ?? 'calendar'} />,
    wait: <Waiting {...one} clock={behind.clock ?? 'calendar'} />,
  };
}
