import type { EmployeeFigures, PeopleFigures } from '#contracts';
import type { Language } from '#conveyor';
import type { FigureFrame, FigureRow, PeopleRead } from '#database';
import { addTallies, QUANTILE_ERROR } from '#insight';
import type { FiguresAsked } from './figures-asked.ts';
import { seenOf, showCounted, showDifference, showTimes } from './show-counted.ts';
import { toldOf } from './told-of.ts';

type Stage = FigureFrame['stages'][number];

/** What everybody did at each stage, stage by stage and by name; an archived stage is there only where somebody did something. */
export function showPeople(asked: FiguresAsked, read: PeopleRead, language: Language): PeopleFigures {
  return {
    ...toldOf(asked, 'people', language),
    timeError: QUANTILE_ERROR,
    stages: asked.frame.stages
      .map((stage) => showStage(asked, stage, read))
      .filter(({ isArchived, employees }) => !isArchived || employees.length > 0),
  };
}

function showStage(
  { frame, ownOf, employee: only }: FiguresAsked,
  { isArchived, ...stage }: Stage,
  read: PeopleRead,
) {
  const rows = read.figures.filter(({ stageId }) => stageId === stage.id);
  const times = read.times.filter(({ stageId }) => stageId === stage.id);
  const people = [...frame.people, null].flatMap((employee): EmployeeFigures[] => {
    const id = employee?.id ?? null;
    const row = rows.find(({ employeeId }) => employeeId === id);
    if (!row || (only !== null && only.id !== id)) return [];
    return [
      {
        employee,
        ...showCounted(row),
        ...showTimes(times.filter(({ employeeId }) => employeeId === id)),
        against: employee === null || ownOf !== null ? null : againstOthers(row, rows),
      },
    ];
  });
  return { stage, isArchived, employees: people };
}

/** Against all others of the stage together; as many comparisons as there are people to compare are made at once. */
function againstOthers(row: FigureRow, rows: readonly FigureRow[]): EmployeeFigures['against'] {
  const people = rows.filter(({ employeeId }) => employeeId !== null);
  const others = addTallies(people.filter(({ employeeId }) => employeeId !== row.employeeId));
  return showDifference(seenOf(row), seenOf(others), people.length);
}
