import { useWords } from '../texts/texts-context.tsx';
import { useConflicts, type ConflictSaid, type EditedLine } from './conflict-words.ts';
import classes from './line.module.css';

/** What would be wrong with the line as it stands on the page, saved or not; said anew with every change. */
export function Conflicts(edited: EditedLine) {
  const { t } = useWords();
  const said = useConflicts(edited);
  return (
    <div role="status" className={classes.conflicts}>
      {said.length === 0 ? <p className={classes.fine}>{t('line.fine')}</p> : <ConflictList said={said} />}
    </div>
  );
}

/** Sentence by sentence. */
export function ConflictList({ said }: Readonly<{ said: readonly ConflictSaid[] }>) {
  return (
    <ul>
      {said.map(({ sentence, isBad }) => (
        <li key={sentence} data-bad={isBad}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
