import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { roughShareOf } from '../parts/share.ts';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Conversion } from './conversion.tsx';
import { Difference } from './difference.tsx';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import classes from './figures.module.css';
import type { FunnelFigures, StageFigures } from './figures-query.ts';
import type { FiguresSearch } from './figures-search.ts';
import { NumberLink } from './number-link.tsx';
import { Times, Waiting } from './times.tsx';

const COLUMNS = ['stage', 'came', 'conversion', 'lost', 'returned', 'open', 'stay', 'wait'] as const;

type Props = Pick<FunnelFigures, 'stages'> &
  Readonly<{
    name: string;
    /** Whether they are what one person did: then how long he had the leads is told, not how long those stayed. */
    isOfOne: boolean;
    search: FiguresSearch;
  }>;

/** What became of the leads at each stage, and in the days before. */
export function StagesTable({ stages, name, isOfOne, search }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <FiguresTable
      name={name}
      columns={Object.fromEntries(
        COLUMNS.map((column) => [column, t(`figures.${column === 'stay' && isOfOne ? 'time' : column}`)]),
      )}
    >
      {stages.map((one) => (
        <FiguresRow
          key={one.stage.id}
          head={<StageName of={one} />}
          cells={cellsOf(words, one, { ...search, stage: one.stage.id })}
        />
      ))}
    </FiguresTable>
  );
}

/** A stage by its colour and name; that it is archived is said. */
export function StageName({
  of: { stage, isArchived },
}: Readonly<{ of: Pick<StageFigures, 'stage' | 'isArchived'> }>) {
  const { t } = useWords();
  const { name, colour } = stage;
  return <StageMark name={isArchived ? t('figures.archived', { stage: name }) : name} colour={colour} />;
}

/** The same above what is told of it alone. */
export function StageHeading(props: Parameters<typeof StageName>[0]) {
  return (
    <h3 className={classes.ofStage}>
      <StageName {...props} />
    </h3>
  );
}

function cellsOf({ t, number, duration, language }: Words, stage: StageFigures, behind: FigureLeadsSearch) {
  const { entered, first, again, lost, returned, open, before } = stage;
  const changes = entered - first - again;
  const was = (value: string) => <div className={classes.quiet}>{t('figures.was', { value })}</div>;
  return {
    came: (
      <>
        <NumberLink count={entered} behind={behind}>
          {number(first + again)}
        </NumberLink>
        <div className={classes.quiet}>
          {again > 0 && t('figures.again', { count: again })}
          {again > 0 && changes > 0 && ', '}
          {changes > 0 && t('figures.changes', { count: changes })}
        </div>
        {was(number(before.first + before.again))}
      </>
    ),
    conversion: (
      <Conversion {...stage} behind={behind}>
        {before.conversion && (
          <>
            {t('figures.was', { value: roughShareOf(language, before.conversion.share) })}
            {': '}
            <Difference of={stage.change} />
          </>
        )}
      </Conversion>
    ),
    lost: (
      <>
        <NumberLink count={lost} behind={{ ...behind, counted: 'lost' }} />
        <Reasons losses={stage.losses} behind={{ ...behind, counted: 'lost' }} />
        {was(number(before.lost))}
      </>
    ),
    returned: (
      <>
        <NumberLink count={returned} behind={{ ...behind, counted: 'returned' }} />
        {was(number(before.returned))}
      </>
    ),
    open: <NumberLink count={open} behind={{ ...behind, counted: 'open' }} />,
    stay: (
      <>
        <Times {...stage} />
        {before.time && was(duration(before.time.medianMs))}
      </>
    ),
    wait: (
      <>
        <Waiting {...stage} />
        {before.wait && was(duration(before.wait.medianMs))}
      </>
    ),
  };
}

type ReasonsProps = Pick<StageFigures, 'losses'> & Readonly<{ behind: FigureLeadsSearch }>;

function Reasons({ losses, behind }: ReasonsProps) {
  const { t, number } = useWords();
  if (losses.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {losses.map(({ reason, count }) => (
        <li key={reason?.id ?? ''} className={classes.quiet}>
          {reason?.name ?? t('figures.no-reason')}:{' '}
          <NumberLink count={count} behind={{ ...behind, reason: reason?.id ?? 'nobody' }}>
            {number(count)}
          </NumberLink>
        </li>
      ))}
    </ul>
  );
}
