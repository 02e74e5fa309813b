import type { ReactNode } from 'react';
import { roughShareOf } from '../parts/share.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';
import type { StageFigures } from './figures-query.ts';
import { NumberLink } from './number-link.tsx';

type Props = Pick<StageFigures, 'conversion' | 'ended' | 'advanced' | 'won'> &
  Readonly<{ behind: FigureLeadsSearch; children?: ReactNode }>;

/** How many of those that ended went forward, between which shares the true one lies, of how many that is told, and (`children`) to what it compares. */
export function Conversion({ conversion, ended, advanced, won, behind, children }: Props) {
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
        <NumberLink count={ended} behind={{ ...behind, counted: 'ended' }}>
          {t('figures.forward-of', { forward: number(advanced + won), ended: number(ended) })}
        </NumberLink>
        {t('figures.likely', { low: roughShareOf(language, low), high: roughShareOf(language, high) })}
        {children !== undefined && <div>{children}</div>}
      </span>
    </div>
  );
}
