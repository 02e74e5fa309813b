import { Link } from '@tanstack/react-router';
import { useMay } from '../parts/may.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './board-bar.module.css';
import type { BoardSearch } from './board-search.ts';

/** Where else one goes from a board. */
export function BoardLinks({ search }: Readonly<{ search: BoardSearch }>) {
  const { t } = useWords();
  const mayImport = useMay('leads.import');
  const mayExport = useMay('figures.export');
  return (
    <>
      <Link to="/wall" search={search} className={classes.link}>
        {t('board.to-wall')}
      </Link>
      {mayImport && (
        <Link to="/import" className={classes.link}>
          {t('board.to-import')}
        </Link>
      )}
      {mayExport && (
        <Link to="/export" search={{ what: 'leads', funnel: search.funnel }} className={classes.link}>
          {t('board.to-export')}
        </Link>
      )}
    </>
  );
}
