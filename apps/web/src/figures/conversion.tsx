import { roughShareOf } from '../parts/share.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './figures.module.css';
import type { StageFigures } from './figures-query.ts';

type Props = Pick<StageFigures, 'conversion' | 'ended' | 'advanced' | 'won'>;

/** How many of those that ended went forward, between which shares the true one lies, and of how many that is told. */
export function Conversion({ conversion, ended, advanced, won }: Props) {
  const { t, language, number } = useWords();
  if (!conversion) return <span className={classes.quiet}>{t('figures.nothing-ended')}</span>;
  const { share, low, high } = conversion;
  return (
    <div className={classes.conversion}>
      <span className={classes.share}>{roughShareOf(language, share)}</span>
      <span className={classes.bar} aria-hidden>
        <span className={classes.likely} style={{ '--low': low, '--high': high }} />
        <span className={classes.seen} style={{ '--share': share }} />
      </span>
      <span className={classes.quiet}>
        {t('figures.of', {
          low: roughShareOf(language, low),
          high: roughShareOf(language, high),
          forward: number(advanced + won),
          ended: number(ended),
        })}
      </span>
    </div>
  );
}
