import type { ReactNode } from 'react';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import figures from './figures.module.css';
import type { FunnelStanding, HolderStanding } from './flow-query.ts';
import classes from './flow.module.css';
import { figuresSearch, type FiguresSearch } from './figures-search.ts';
import type { NowLeadsSearch } from './flow-leads-search.ts';
import { NowNumber } from './number-link.tsx';

const COLUMNS = ['leads', 'waiting', 'late', 'amounts', 'median', 'oldest', 'ages'] as const;

type Props = Readonly<{ standing: FunnelStanding; search: FiguresSearch }>;

const columnsOf = ({ t }: Words, of: 'stage' | 'holder'): Record<string, string> =>
  Object.fromEntries(
    [of, ...COLUMNS].flatMap((column) =>
      of === 'holder' && column === 'waiting' ? [] : [[column, t(`standing.${column}`)]],
    ),
  );

/** What is open at each stage. Each number leads to its leads. */
export function StandingByStage({ standing, search }: Props) {
  const words = useWords();
  return (
    <FiguresTable name={words.t('figures.by-stage')} columns={columnsOf(words, 'stage')}>
      {standing.stages.map((one) => (
        <FiguresRow
          key={one.stage.id}
          head={<StageMark name={one.stage.name} colour={one.stage.colour} />}
          cells={cellsOf(words, one, standing.ageDays, {
            of: one.stage.name,
            behind: { ...figuresSearch(search), stage: one.stage.id },
          })}
        />
      ))}
    </FiguresTable>
  );
}

/** What everybody has, and what lies in the queues, at all stages together. */
export function StandingByHolder({ standing, search }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <FiguresTable name={t('standing.by-holder')} columns={columnsOf(words, 'holder')}>
      {standing.holders.map((one) => (
        <FiguresRow
          key={one.employee?.id ?? ''}
          head={<Who of={one} />}
          cells={cellsOf(words, one, standing.ageDays, {
            of: one.employee?.name ?? t('standing.queues'),
            behind: { ...figuresSearch(search), employee: one.employee?.id ?? 'nobody' },
          })}
        />
      ))}
    </FiguresTable>
  );
}

type Told = Readonly<{ count: number; of: string; behind: NowLeadsSearch; children?: ReactNode }>;

/** A number that is a link: whoever hears it out of its table hears of what it is. */
function Told({ count, of, behind, children }: Told) {
  const { number } = useWords();
  return (
    <NowNumber count={count} behind={behind}>
      <span aria-label={`${number(count)}, ${of}`}>{children ?? number(count)}</span>
    </NowNumber>
  );
}

function Who({ of: { employee } }: Readonly<{ of: HolderStanding }>) {
  const { t } = useWords();
  if (!employee) return <span className={figures.who}>{t('standing.queues')}</span>;
  return (
    <span className={figures.who}>
      <PersonMark name={employee.name} size="small" />
      {employee.name}
    </span>
  );
}

type Where = Readonly<{ of: string; behind: NowLeadsSearch }>;

function cellsOf(
  { t, number, money, duration }: Words,
  { waiting, late, amounts, leads, medianMs, oldestMs, ages }: Omit<HolderStanding, 'employee'>,
  ageDays: readonly number[],
  { of, behind }: Where,
) {
  const classOf = (index: number) =>
    ageDays[index] === undefined
      ? t('standing.age-over', { days: number(ageDays.at(-1) ?? 0) })
      : t('standing.age-to', { days: number(ageDays[index]) });
  return {
    leads: <Told count={leads} of={of} behind={behind} />,
    waiting: (
      <Told
        count={waiting}
        of={t('standing.waiting-of', { name: of })}
        behind={{ ...behind, counted: 'waiting' }}
      />
    ),
    late: (
      <span className={late > 0 ? classes.late : undefined}>
        <Told count={late} of={t('standing.late-of', { name: of })} behind={{ ...behind, counted: 'late' }} />
      </span>
    ),
    amounts:
      amounts.length > 0 &&
      amounts.map(({ currency, amount }) => (
        <div key={currency ?? ''} className={classes.worth}>
          <NowNumber count={leads} behind={{ ...behind, counted: 'worth', currency: currency ?? undefined }}>
            {money(amount, currency)}
          </NowNumber>
        </div>
      )),
    median: leads > 0 && duration(medianMs),
    oldest: leads > 0 && (
      <NowNumber count={leads} behind={{ ...behind, counted: 'oldest' }}>
        {duration(oldestMs)}
      </NowNumber>
    ),
    ages: leads > 0 && (
      <div>
        {ages.map(
          (count, age) =>
            count > 0 && (
              <div key={classOf(age)}>
                {`${classOf(age)}: `}
                <Told count={count} of={`${of}, ${classOf(age)}`} behind={{ ...behind, age }} />
              </div>
            ),
        )}
      </div>
    ),
  };
}
