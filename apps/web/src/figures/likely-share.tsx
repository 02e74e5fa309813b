import { useWords } from '../texts/texts-context.tsx';
import figures from './figures.module.css';
import { ofHundred } from './strength-words.ts';
import type { LikelyShare as Told } from './strengths-query.ts';
import classes from './strengths.module.css';

type Props = Readonly<{ share: Told; team: number }>;

/** How many of a hundred leads it would be, between which numbers it lies, and the same as a bar with the team across it. */
export function LikelyShare({ share: { mean, low, high }, team }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.likely}>
      <strong>{t('strengths.of-hundred', { of: ofHundred(mean) })}</strong>
      <span className={`${figures.bar} ${classes.bar}`} aria-hidden>
        <span className={figures.likely} style={{ '--low': low, '--high': high }} />
        <span className={figures.seen} style={{ '--share': mean }} />
        <span className={classes.team} style={{ '--share': team }} />
      </span>
      <span className={figures.quiet}>
        {t('strengths.between', { low: ofHundred(low), high: ofHundred(high) })}
      </span>
    </div>
  );
}
