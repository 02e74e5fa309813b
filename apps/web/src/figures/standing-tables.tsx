import type { ReactNode } from 'react';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import figures from './figures.module.css';
import type { FunnelStanding, HolderStanding } from './flow-query.ts';
import classes from './flow.module.css';

const COLUMNS = ['leads', 'waiting', 'late', 'amounts', 'median', 'oldest', 'ages'] as const;

type Props = Readonly<{ standing: FunnelStanding }>;

const columnsOf = ({ t }: Words, of: 'stage' | 'holder'): Record<string, string> =>
  Object.fromEntries(
    [of, ...COLUMNS].flatMap((column) =>
      of === 'holder' && column === 'waiting' ? [] : [[column, t(`standing.${column}`)]],
    ),
  );

/** What is open at each stage. A number leads to the leads of that stage, where they are all in sight. */
export function StandingByStage({ standing }: Props) {
  const words = useWords();
  const { t, number } = words;
  return (
    <FiguresTable name={t('figures.by-stage')} columns={columnsOf(words, 'stage')}>
      {standing.stages.map((one) => (
        <FiguresRow
          key={one.stage.id}
          head={<StageMark name={one.stage.name} colour={one.stage.colour} />}
          cells={{
            ...cellsOf(words, one, standing.ageDays),
            leads:
              standing.isOwn || one.leads === 0 ? (
                number(one.leads)
              ) : (
                <TextLink inherit to="/stages/$stageId" params={{ stageId: one.stage.id }}>
                  <Told number={one.leads} of={one.stage.name} />
                </TextLink>
              ),
          }}
        />
      ))}
    </FiguresTable>
  );
}

/** What everybody has, and what lies in the queues, at all stages together. A number leads to these leads on the board. */
export function StandingByHolder({ standing }: Props) {
  const words = useWords();
  const { t, number } = words;
  return (
    <FiguresTable name={t('standing.by-holder')} columns={columnsOf(words, 'holder')}>
      {standing.holders.map((one) => {
        const name = one.employee?.name ?? t('standing.queues');
        const search = { funnel: standing.funnel.id, holder: one.employee?.id ?? 'nobody' };
        return (
          <FiguresRow
            key={one.employee?.id ?? ''}
            head={<Who of={one} />}
            cells={{
              ...cellsOf(words, one, standing.ageDays),
              leads: (
                <TextLink inherit to="/board" search={search}>
                  <Told number={one.leads} of={name} />
                </TextLink>
              ),
              late:
                one.late === 0 ? (
                  number(0)
                ) : (
                  <TextLink inherit to="/board" search={{ ...search, late: true }}>
                    <Told number={one.late} of={t('standing.late-of', { name })} />
                  </TextLink>
                ),
            }}
          />
        );
      })}
    </FiguresTable>
  );
}

/** A number that is a link: whoever hears it out of its table hears of what it is. */
function Told({ number: value, of }: Readonly<{ number: number; of: string }>): ReactNode {
  const { number } = useWords();
  return <span aria-label={`${number(value)}, ${of}`}>{number(value)}</span>;
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

function cellsOf(
  { t, number, money, duration }: Words,
  { waiting, late, amounts, leads, medianMs, oldestMs, ages }: Omit<HolderStanding, 'employee'>,
  ageDays: readonly number[],
) {
  const classOf = (index: number) =>
    ageDays[index] === undefined
      ? t('standing.age-over', { days: number(ageDays.at(-1) ?? 0) })
      : t('standing.age-to', { days: number(ageDays[index]) });
  return {
    waiting: number(waiting),
    late: late > 0 ? <span className={classes.late}>{number(late)}</span> : number(0),
    amounts: amounts.map(({ currency, amount }) => (
      <div key={currency ?? ''} className={classes.worth}>
        {money(amount, currency)}
      </div>
    )),
    median: leads > 0 && duration(medianMs),
    oldest: leads > 0 && duration(oldestMs),
    ages: leads > 0 && (
      <div>
        {ages.map(
          (count, index) =>
            count > 0 && <div key={classOf(index)}>{`${classOf(index)}: ${number(count)}`}</div>,
        )}
      </div>
    ),
  };
}
