import { Facts } from '../parts/facts.tsx';
import { Filled, MARK } from '../parts/filled.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { roughShareOf } from '../parts/share.ts';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Before, Compared } from './flow-before.tsx';
import type { Cohort } from './flow-query.ts';
import { StageName } from './stages-table.tsx';
import type { FlowLeadsSearch } from './flow-leads-search.ts';
import type { FlowLinks } from './flow-links.ts';
import { FlowNumber } from './number-link.tsx';

/** As what the leads are asked for behind each number. */
const OF_ALL = { entered: 'cohort', won: 'cohort-won', lost: 'cohort-lost', open: 'cohort-open' } as const;
const AT_STAGE = {
  reached: 'reached',
  skipped: 'skipped',
  again: 'again',
  lost: 'lost-here',
  open: 'open-here',
} as const;

const COLUMNS = ['stage', 'reached', 'skipped', 'again', 'lost', 'open'] as const;

type Props = Readonly<{ days: Cohort; before: Cohort; links: FlowLinks }>;

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
function Whole({ days, before, links }: Props) {
  const { t, language, duration } = useWords();
  const conversionOf = ({ conversion, won, lost }: Cohort, behind: FlowLeadsSearch) =>
    conversion ? (
      <Filled
        text={t('flow.conversion', {
          share: roughShareOf(language, conversion.share),
          won: MARK,
          ended: MARK,
          low: roughShareOf(language, conversion.low),
          high: roughShareOf(language, conversion.high),
        })}
        marks={[
          <FlowNumber key="won" count={won} behind={{ ...behind, counted: 'cohort-won' }} />,
          <FlowNumber key="ended" count={won + lost} behind={{ ...behind, counted: 'cohort-ended' }} />,
        ]}
      />
    ) : (
      t('figures.nothing-ended')
    );
  const timeOf = ({ time }: Cohort) =>
    time
      ? t('flow.time', { median: duration(time.medianMs), p90: duration(time.p90Ms) })
      : t('flow.none-won');
  const counted = (of: 'entered' | 'won' | 'lost' | 'open') => (
    <>
      <FlowNumber count={days[of]} behind={{ ...links.days, counted: OF_ALL[of] }} />{' '}
      <Before>
        <FlowNumber count={before[of]} behind={{ ...links.before, counted: OF_ALL[of] }} />
      </Before>
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
            {conversionOf(days, links.days)} <Before>{conversionOf(before, links.before)}</Before>
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
function ByStage({ days, before, links }: Props) {
  const { t } = useWords();
  return (
    <FiguresTable
      name={t('flow.cohort')}
      columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`flow.column.${column}`)]))}
    >
      {days.stages.map((one) => {
        const then = before.stages.find(({ stage }) => stage.id === one.stage.id);
        const behind = (column: keyof typeof AT_STAGE) => ({
          counted: AT_STAGE[column],
          stage: one.stage.id,
        });
        return (
          <FiguresRow
            key={one.stage.id}
            head={<StageName of={one} />}
            cells={Object.fromEntries(
              (['reached', 'skipped', 'again', 'lost', 'open'] as const).map((column) => [
                column,
                <Compared
                  key={column}
                  before={
                    <FlowNumber count={then?.[column] ?? 0} behind={{ ...links.before, ...behind(column) }} />
                  }
                >
                  <FlowNumber count={one[column]} behind={{ ...links.days, ...behind(column) }} />
                </Compared>,
              ]),
            )}
          />
        );
      })}
    </FiguresTable>
  );
}
