import { useWords } from '../texts/texts-context.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';
import type { PassedOn } from './figures-query.ts';
import { NumberLink } from './number-link.tsx';

type BesideProps = Readonly<{ of: number; behind: FigureLeadsSearch; children: string }>;

/** Of which a number beside it is a part; nothing where there are none. */
export function Beside({ of: count, behind, children }: BesideProps) {
  if (count === 0) return null;
  return (
    <div className={`${classes.quiet} ${classes.beside}`}>
      <NumberLink count={count} behind={behind}>
        {children}
      </NumberLink>
    </div>
  );
}

type SinceProps = Readonly<{
  of: Pick<PassedOn, 'won' | 'lost' | 'open' | 'cameBack'>;
  behind: FigureLeadsSearch;
}>;

/** What became of the leads that somebody passed on. */
export function Since({ of, behind }: SinceProps) {
  const { t, number } = useWords();
  const { won, lost, open, cameBack } = of;
  return (
    <div className={classes.since}>
      <div className={classes.quiet}>
        {t('figures.now', { won: number(won), lost: number(lost), open: number(open) })}
      </div>
      <Beside of={cameBack} behind={{ ...behind, counted: 'came-back' }}>
        {t('figures.came-back', { count: cameBack })}
      </Beside>
    </div>
  );
}
