import { Folded } from '../parts/folded.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { ImportReport } from './use-import.ts';

/** Somebody mends no more at a time. */
const MOST_SHOWN = 20;

/** The rows that can not come in, each with its line and what is wrong with it. */
export function BadRows({ rows }: Readonly<{ rows: ImportReport['bad'] }>) {
  const { t } = useWords();
  const more = rows.slice(MOST_SHOWN);
  return (
    <div>
      <Rows rows={rows.slice(0, MOST_SHOWN)} />
      {more.length > 0 && (
        <Folded title={t('import.more', { count: more.length })}>
          <Rows rows={more} />
        </Folded>
      )}
    </div>
  );
}

function Rows({ rows }: Readonly<{ rows: ImportReport['bad'] }>) {
  const { t } = useWords();
  return (
    <ul className={classes.bad}>
      {rows.map(({ line, reason }) => (
        <li key={line}>
          <span className={classes.line}>{t('import.line', { line })}</span> <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
