import { lineConflicts, type LineConflict } from '#conveyor';
import { useWords, type Words } from '../texts/texts-context.tsx';
import type { LineState } from './line-query.ts';
import classes from './line.module.css';
import { seatsOf, type Edits } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';

type Props = Readonly<{ line: LineState; people: readonly LinePerson[]; edits: Edits }>;
type Kind = Exclude<LineConflict['kind'], 'OVERBOOKED'>;

/** The worst first. */
const KINDS: readonly Kind[] = ['NOBODY', 'LEFT', 'RESERVES_ONLY', 'AWAY', 'NOBODY_TODAY', 'NOBODY_NOW'];

/** What would be wrong with the line as it stands on the page, saved or not; said anew with every change. */
export function Conflicts({ line, people, edits }: Props) {
  const { t } = useWords();
  const sentences = useConflicts({ line, people, edits });
  return (
    <div role="status" className={classes.conflicts}>
      {sentences.length === 0 ? (
        <p className={classes.fine}>{t('line.fine')}</p>
      ) : (
        <ul>
          {sentences.map(({ sentence, isBad }) => (
            <li key={sentence} data-bad={isBad}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useConflicts({ line, people, edits }: Props) {
  const { t } = useWords();
  const found = lineConflicts(
    line.stages,
    people.map(({ facts }) => facts),
    seatsOf(line.stages, edits),
  );
  const stageOf = (id: string) => line.stages.find((stage) => stage.id === id)?.name ?? '';
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const grouped = KINDS.flatMap((kind) => {
    const names = found.flatMap((one) => {
      if (one.kind !== kind) return [];
      return ['stageId' in one ? t('line.quoted', { stage: stageOf(one.stageId) }) : nameOf(one.employeeId)];
    });
    return names.length === 0 ? [] : [{ sentence: sentenceOf(t, kind, names), isBad: isBad(kind) }];
  });
  const overbooked = found.flatMap((one) =>
    one.kind === 'OVERBOOKED'
      ? [
          {
            sentence: t('conflict.OVERBOOKED', { name: nameOf(one.employeeId), percent: one.percent }),
            isBad: false,
          },
        ]
      : [],
  );
  return [...grouped, ...overbooked];
}

function isBad(kind: Kind): boolean {
  return kind === 'NOBODY' || kind === 'LEFT';
}

function sentenceOf(t: Words['t'], kind: Kind, names: readonly string[]): string {
  return t(`conflict.${kind}`, { names: names.join(', ') });
}
