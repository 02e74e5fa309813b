import { useNavigate } from '@tanstack/react-router';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Folded } from '../parts/folded.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Bars } from './bars.tsx';
import { dayOf } from './day-of.ts';
import type { FlowSpan, FunnelFlow } from './flow-query.ts';
import classes from './flow.module.css';
import type { FlowLeadsSearch } from './flow-leads-search.ts';
import type { FlowLinks } from './flow-links.ts';
import { FlowNumber } from './number-link.tsx';

const KINDS = ['entered', 'won', 'lost'] as const;

type Props = Pick<FunnelFlow, 'throughput' | 'work'> & Readonly<{ links: FlowLinks }>;

/** One number that goes up and down: in each stretch, in all, in the days before; and how its leads are asked for. */
type Series = Readonly<{
  id: string;
  name: string;
  of: (span: FlowSpan) => number;
  total: number;
  before?: number;
  what: FlowLeadsSearch;
}>;

/** What came into the funnel, was won and lost, and left each stage forward, stretch by stretch: as bars, and as a table that says the same. */
export function FlowThroughput({ throughput, work, links }: Props) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const { spans, grain } = throughput;
  if (spans.length === 0) return <Soft>{t('flow.no-days')}</Soft>;
  const labels = spans.map((span) => labelOf(words, grain, span));
  const behind = ({ from, until }: FlowSpan, { what }: Series): FlowLeadsSearch => ({
    ...links.days,
    ...what,
    first: from,
    last: until,
  });
  const all = seriesOf(words, throughput, work);
  return (
    <>
      <div className={classes.charts}>
        {all.map((one) => (
          <Bars
            key={one.id}
            name={one.name}
            labels={labels}
            values={spans.map(one.of)}
            toLeads={(place) =>
              spans[place] && void navigate({ to: '/figures/flow/leads', search: behind(spans[place], one) })
            }
            total={<FlowNumber count={one.total} behind={{ ...links.days, ...one.what }} />}
            {...(one.before !== undefined && {
              before: <FlowNumber count={one.before} behind={{ ...links.before, ...one.what }} />,
            })}
          />
        ))}
      </div>
      <Folded title={t('flow.as-table')}>
        <FiguresTable
          name={t('flow.throughput')}
          columns={{
            when: t(`flow.grain.${grain}`),
            ...Object.fromEntries(all.map(({ id, name }) => [id, name])),
          }}
        >
          {spans.map((span, index) => (
            <FiguresRow
              key={span.from}
              head={labels[index]}
              cells={Object.fromEntries(
                all.map((one) => [
                  one.id,
                  <FlowNumber key={one.id} count={one.of(span)} behind={behind(span, one)} />,
                ]),
              )}
            />
          ))}
        </FiguresTable>
      </Folded>
    </>
  );
}

/** What goes into the funnel and comes out of it, and what leaves each stage forward. */
function seriesOf(
  { t }: Words,
  { spans, days, before }: FunnelFlow['throughput'],
  { stages }: FunnelFlow['work'],
): readonly Series[] {
  return [
    ...KINDS.map((kind) => ({
      id: kind,
      name: t(`flow.${kind}`),
      of: (span: FlowSpan) => span[kind],
      total: days[kind],
      before: before[kind],
      what: { counted: kind },
    })),
    ...stages.map(({ stage }, index) => {
      const of = ({ forward }: FlowSpan) => forward[index] ?? 0;
      return {
        id: stage.id,
        name: t('flow.forward', { stage: stage.name }),
        of,
        total: spans.reduce((sum, span) => sum + of(span), 0),
        what: { counted: 'forward', stage: stage.id } as const,
      };
    }),
  ];
}

function labelOf(
  { language }: Words,
  grain: FunnelFlow['throughput']['grain'],
  { from, until }: FlowSpan,
): string {
  const isFar = grain === 'month' || grain === 'year';
  if (from === until) return dayOf(language, from, isFar);
  return `${dayOf(language, from, isFar)} – ${dayOf(language, until, isFar)}`;
}
