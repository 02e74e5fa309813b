import { lineConflicts, type LineConflict } from '#conveyor';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { LineStage, LineState } from './line-query.ts';
import { loadAt, seatsOf, termsAt, type Edits } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';

/** The line as it stands on the page, saved or not. */
export type EditedLine = Readonly<{ line: LineState; people: readonly LinePerson[]; edits: Edits }>;

/** A cell of it, by whose and where it is. */
export type CellOf = Readonly<{ person: LinePerson; stage: LineStage }>;

/** What is wrong, as it is said; bad: leads are lost sight of by it. */
export type ConflictSaid = Readonly<{ sentence: string; isBad: boolean }>;

type Counted = Extract<LineConflict, { percent: number }>;
type Kind = Exclude<LineConflict, Counted>['kind'];

/** The worst first. */
const KINDS: readonly Kind[] = ['NOBODY', 'LEFT', 'RESERVES_ONLY', 'AWAY', 'NOBODY_TODAY', 'NOBODY_NOW'];

/** Everything that would be wrong with the line, or what of it has to do with one cell. */
export function useConflicts(edited: EditedLine, cell?: CellOf): readonly ConflictSaid[] {
  const { t } = useWords();
  const { line, people, edits } = edited;
  const found = lineConflicts(
    line.stages,
    people.map(({ facts }) => facts),
    seatsOf(line.stages, edits),
  ).filter((conflict) => cell === undefined || isAbout(conflict, cell));
  const grouped = KINDS.flatMap((kind) => {
    const names = found.flatMap((one) => {
      if (one.kind !== kind) return [];
      return ['stageId' in one ? stageName(t, line, one.stageId) : personName(people, one.employeeId)];
    });
    if (names.length === 0) return [];
    return [{ sentence: t(`conflict.${kind}`, { names: names.join(', ') }), isBad: isBad(kind) }];
  });
  const counted = found.flatMap((one) =>
    'percent' in one ? [{ sentence: countedSentence(t, edited, one), isBad: false }] : [],
  );
  return [...grouped, ...counted];
}

/** What concerns the stage, or the person at this stage or at all of them. */
function isAbout(conflict: LineConflict, { person, stage }: CellOf): boolean {
  const isOfStage = !('stageId' in conflict) || conflict.stageId === stage.id;
  return isOfStage && (!('employeeId' in conflict) || conflict.employeeId === person.id);
}

function isBad(kind: Kind): boolean {
  return kind === 'NOBODY' || kind === 'LEFT';
}

function countedSentence(t: Words['t'], { line, people, edits }: EditedLine, conflict: Counted): string {
  const { percent, employeeId } = conflict;
  const name = personName(people, employeeId);
  if (conflict.kind === 'OVERBOOKED') return t('conflict.OVERBOOKED', { name, percent });
  const stage = line.stages.find(({ id }) => id === conflict.stageId);
  const load = stage ? loadAt(stage, employeeId) : 0;
  const capacity = (stage && termsAt(stage, employeeId, edits)?.capacity) ?? 0;
  const where = stageName(t, line, conflict.stageId);
  return t('conflict.OVERLOADED', { name, stage: where, load, capacity, percent });
}

function stageName(t: Words['t'], { stages }: LineState, id: string): string {
  return t('line.quoted', { stage: stages.find((stage) => stage.id === id)?.name ?? '' });
}

function personName(people: readonly LinePerson[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? '';
}
