import { useWords } from '../texts/texts-context.tsx';
import type { LineStage } from './line-query.ts';
import classes from './matrix.module.css';

/** The stages, with how many leads stand at each now. */
export function MatrixHead({ stages }: Readonly<{ stages: readonly LineStage[] }>) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {t('matrix.person')}
        </th>
        {stages.map(({ id, name, colour, load }) => (
          <th key={id} scope="col" className={classes.stage}>
            <span className={classes.stripe} style={{ background: colour }} />
            <span className={classes.name}>{name}</span>
            <span className={classes.note}>
              {load.waiting > 0
                ? t('matrix.stage-load.waiting', { open: load.open, waiting: load.waiting })
                : t('matrix.stage-load', { count: load.open })}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
