import { Facts } from '../parts/facts.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { roughShareOf } from '../parts/share.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Before, Compared } from './flow-before.tsx';
import type { Cohort } from './flow-query.ts';
import { StageName } from './stages-table.tsx';

const COLUMNS = ['stage', 'reached', 'skipped', 'again', 'lost', 'open'] as const;

type Props = Readonly<{ days: Cohort; before: Cohort }>;

/** While more than this part of the leads is open, what has ended tells little of what will: losses come sooner than wins. */
const RIPE = 0.1;

/** What became of the leads that came in: in all, and how far they got. */
export function FlowCohort(cohort: Props) {
  return (
    <>
      <Whole {...cohort} />
      <Unripe days={cohort.days} />
      <ByStage {...cohort} />
    </>
  );
}

/** What became of all of them. */
function Whole({ days, before }: Props) {
  const { t, number, language, duration } = useWords();
  const conversionOf = ({ conversion, won, lost }: Cohort) =>
    conversion
      ? t('flow.conversion', {
          share: roughShareOf(language, conversion.share),
          won: number(won),
          ended: number(won + lost),
          low: roughShareOf(language, conversion.low),
          high: roughShareOf(language, conversion.high),
        })
      : t('figures.nothing-ended');
  const timeOf = ({ time }: Cohort) =>
    time
      ? t('flow.time', { median: duration(time.medianMs), p90: duration(time.p90Ms) })
      : t('flow.none-won');
  const counted = (of: 'entered' | 'won' | 'lost' | 'open') => (
    <>
      {number(days[of])} <Before>{number(before[of])}</Before>
    </>
  );
  return (
    <Facts
      of={[
        [t('flow.entered'), counted('entered')],
        [t('flow.won'), counted('won')],
        [t('flow.lost'), counted('lost')],
        [t('flow.open'), counted('open')],
        [
          t('figures.conversion'),
          <>
            {conversionOf(days)} <Before>{conversionOf(before)}</Before>
          </>,
        ],
        [
          t('flow.time-to-win'),
          <>
            {timeOf(days)} <Before>{timeOf(before)}</Before>
          </>,
        ],
      ]}
    />
  );
}

/** That the conversion is one of leads that ended early only, where many are open still. */
function Unripe({ days: { open, entered } }: Pick<Props, 'days'>) {
  const { t, language } = useWords();
  if (open <= entered * RIPE) return null;
  return <Soft>{t('flow.unripe', { share: roughShareOf(language, open / entered) })}</Soft>;
}

/** How far they got. */
function ByStage({ days, before }: Props) {
  const { t, number } = useWords();
  return (
    <FiguresTable
      name={t('flow.cohort')}
      columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`flow.column.${column}`)]))}
    >
      {days.stages.map((one) => {
        const then = before.stages.find(({ stage }) => stage.id === one.stage.id);
        return (
          <FiguresRow
            key={one.stage.id}
            head={<StageName of={one} />}
            cells={Object.fromEntries(
              (['reached', 'skipped', 'again', 'lost', 'open'] as const).map((column) => [
                column,
                <Compared key={column} before={number(then?.[column] ?? 0)}>
                  {number(one[column])}
                </Compared>,
              ]),
            )}
          />
        );
      })}
    </FiguresTable>
  );
}
