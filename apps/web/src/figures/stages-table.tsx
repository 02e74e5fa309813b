import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Conversion } from './conversion.tsx';
import classes from './figures.module.css';
import type { FunnelFigures, StageFigures } from './figures-query.ts';
import { Times } from './times.tsx';

const COLUMNS = ['stage', 'came', 'conversion', 'lost', 'returned', 'open', 'stay'] as const;

/** What became of the leads at each stage. */
export function StagesTable({ stages, isOwn }: Pick<FunnelFigures, 'stages' | 'isOwn'>) {
  const words = useWords();
  const { t } = words;
  // How long leads stayed is not told of one person's part in it.
  const columns = COLUMNS.filter((column) => column !== 'stay' || !isOwn);
  return (
    <FiguresTable
      name={t('figures.by-stage')}
      columns={Object.fromEntries(columns.map((column) => [column, t(`figures.${column}`)]))}
    >
      {stages.map((one) => (
        <FiguresRow key={one.stage.id} head={<StageName stage={one} />} cells={cellsOf(words, one)} />
      ))}
    </FiguresTable>
  );
}

/** A stage by its colour and name; that it is archived is said. */
export function StageName({ stage: { stage, isArchived } }: Readonly<{ stage: StageFigures }>) {
  const { t } = useWords();
  const { name, colour } = stage;
  return <StageMark name={isArchived ? t('figures.archived', { stage: name }) : name} colour={colour} />;
}

function cellsOf({ t, number }: Words, stage: StageFigures) {
  const { entered, first, again, lost, returned, open, time } = stage;
  const changes = entered - first - again;
  return {
    came: (
      <>
        {number(first + again)}
        <div className={classes.quiet}>
          {again > 0 && t('figures.again', { count: again })}
          {again > 0 && changes > 0 && ', '}
          {changes > 0 && t('figures.changes', { count: changes })}
        </div>
      </>
    ),
    conversion: <Conversion {...stage} />,
    lost: (
      <>
        {number(lost)}
        <Reasons losses={stage.losses} />
      </>
    ),
    returned: number(returned),
    open: number(open),
    stay: <Times time={time} />,
  };
}

function Reasons({ losses }: Pick<StageFigures, 'losses'>) {
  const { t, number } = useWords();
  if (losses.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {losses.map(({ reason, count }) => (
        <li key={reason?.id ?? ''} className={classes.quiet}>
          {reason?.name ?? t('figures.no-reason')}: {number(count)}
        </li>
      ))}
    </ul>
  );
}
