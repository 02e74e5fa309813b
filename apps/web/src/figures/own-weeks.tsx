import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Read } from '../parts/read.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Bars } from './bars.tsx';
import { Conversion } from './conversion.tsx';
import { dayOf } from './day-of.ts';
import type { FigureLeadsSearch } from './figure-leads-search.ts';
import { ownWeeksQuery, type OwnWeek, type StageOwnWeeks } from './figures-query.ts';
import classes from './flow.module.css';
import { NumberLink } from './number-link.tsx';
import { StageHeading } from './stages-table.tsx';
import { RuledSection } from './ruled-section.tsx';
import { Times } from './times.tsx';

const COLUMNS = ['week', 'visits', 'done', 'conversion', 'time-with-you'] as const;

/** What whoever looks did himself, week by week: beside nobody else's. Nothing where he did nothing. */
export function OwnWeeks({ funnelId }: Readonly<{ funnelId: string }>) {
  const { t } = useWords();
  return (
    <Read query={useQuery(ownWeeksQuery(funnelId))} rows={4}>
      {({ stages, rule }) =>
        stages.length > 0 && (
          <RuledSection title={t('figures.own-weeks')} rule={rule}>
            {stages.map((stage) => (
              <Stage key={stage.stage.id} of={stage} funnelId={funnelId} />
            ))}
          </RuledSection>
        )
      }
    </Read>
  );
}

function Stage({ of, funnelId }: Readonly<{ of: StageOwnWeeks; funnelId: string }>) {
  const words = useWords();
  const { t } = words;
  const { stage, weeks } = of;
  const navigate = useNavigate();
  const labels = weeks.map((week) => labelOf(words, week));
  const all = behindOf(of, funnelId, { from: weeks[0]?.from, until: weeks.at(-1)?.until });
  return (
    <>
      <StageHeading of={of} />
      <div className={classes.charts}>
        {DRAWN.map(({ value, column, counted }) => (
          <Bars
            key={value}
            name={t(`figures.${column}`)}
            labels={labels}
            values={weeks.map((week) => week[value])}
            toLeads={(place) =>
              void navigate({
                to: '/figures/leads',
                search: { ...behindOf(of, funnelId, weeks[place]), ...counted },
              })
            }
            total={
              <NumberLink
                count={weeks.reduce((sum, week) => sum + week[value], 0)}
                behind={{ ...all, ...counted }}
              />
            }
          />
        ))}
      </div>
      <FiguresTable
        name={`${t('figures.own-weeks')}: ${stage.name}`}
        columns={Object.fromEntries(COLUMNS.map((column) => [column, t(`figures.${column}`)]))}
      >
        {sinceFirst(weeks).map((week) => (
          <FiguresRow
            key={week.from}
            head={labelOf(words, week)}
            cells={cellsOf(words, week, behindOf(of, funnelId, week))}
          />
        ))}
      </FiguresTable>
    </>
  );
}

/** What is drawn as bars: which number of a week, under which name, and how its leads are asked for. */
const DRAWN = [
  { value: 'ended', column: 'done', counted: { counted: 'ended' } },
  { value: 'entered', column: 'visits', counted: {} },
] as const;

function behindOf(
  { stage }: StageOwnWeeks,
  funnel: string,
  days: Pick<FigureLeadsSearch, 'from' | 'until'> | undefined,
): FigureLeadsSearch {
  return { funnel, stage: stage.id, from: days?.from, until: days?.until };
}

function cellsOf({ number }: Words, week: OwnWeek, behind: FigureLeadsSearch) {
  if (week.entered === 0) return { visits: number(0) };
  return {
    visits: <NumberLink count={week.entered} behind={behind} />,
    done: <NumberLink count={week.ended} behind={{ ...behind, counted: 'ended' }} />,
    conversion: <Conversion {...week} behind={behind} />,
    'time-with-you': <Times time={week.time} workingTime={week.workingTime} />,
  };
}

/** The last one first, back to the first in which he had a lead there: a table of weeks before it says nothing. */
function sinceFirst(weeks: readonly OwnWeek[]): readonly OwnWeek[] {
  return weeks.slice(weeks.findIndex(({ entered }) => entered > 0)).toReversed();
}

function labelOf({ language }: Words, { from, until }: OwnWeek): string {
  return from === until ? dayOf(language, from) : `${dayOf(language, from)} – ${dayOf(language, until)}`;
}
