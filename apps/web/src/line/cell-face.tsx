import { useWords } from '../texts/texts-context.tsx';
import type { LineStage } from './line-query.ts';
import classes from './matrix.module.css';
import { loadAt, strengthAt, type Terms } from './seats.ts';
import { fitsWords, strengthWords } from './terms-words.ts';
import type { LinePerson } from './use-line-people.ts';

type FaceProps = Readonly<{ person: LinePerson; stage: LineStage; terms: Terms | null }>;

/** What stands in a cell: what was agreed, and what is held there now. */
export function CellFace({ person, stage, terms }: FaceProps) {
  const words = useWords();
  const { t, number } = words;
  const load = loadAt(stage, person.id);
  if (!terms) {
    return (
      <>
        <span className={classes.rank}>{t('matrix.none')} </span>
        {load > 0 && <span className={classes.note}>{t('matrix.still-holds', { count: load })}</span>}
      </>
    );
  }
  const { rank, capacity, weight, fits } = terms;
  const strength = strengthAt(stage, person.id);
  const isLimited = Object.values(fits).some((limit) => limit !== null);
  return (
    <>
      <span className={classes.rank}>{t(`rank.${rank}`)} </span>
      <span className={classes.note}>
        {t('matrix.cell', { load: number(load), capacity: number(capacity), weight: number(weight) })}{' '}
      </span>
      {isLimited && <span className={classes.note}>{fitsWords(words, fits)} </span>}
      {strength && <span className={classes.note}>{strengthWords(words, strength)}</span>}
    </>
  );
}
