import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Folded } from '../parts/folded.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { Bars } from './bars.tsx';
import { dayOf } from './day-of.ts';
import type { FlowSpan, FunnelFlow } from './flow-query.ts';
import classes from './flow.module.css';

const KINDS = ['entered', 'won', 'lost'] as const;

/** What came into the funnel, was won and lost, and left each stage forward, stretch by stretch: as bars, and as a table that says the same. */
export function FlowThroughput({ throughput, work }: Pick<FunnelFlow, 'throughput' | 'work'>) {
  const words = useWords();
  const { t, number } = words;
  const { spans, grain, before } = throughput;
  if (spans.length === 0) return <Soft>{t('flow.no-days')}</Soft>;
  const labels = spans.map((span) => labelOf(words, grain, span));
  const stages = work.stages.map(({ stage }) => stage);
  return (
    <>
      <div className={classes.charts}>
        {KINDS.map((kind) => (
          <Bars
            key={kind}
            before={before[kind]}
            name={t(`flow.${kind}`)}
            labels={labels}
            values={spans.map((span) => span[kind])}
          />
        ))}
        {stages.map(({ id, name }, index) => (
          <Bars
            key={id}
            name={t('flow.forward', { stage: name })}
            labels={labels}
            values={spans.map(({ forward }) => forward[index] ?? 0)}
          />
        ))}
      </div>
      <Folded title={t('flow.as-table')}>
        <FiguresTable
          name={t('flow.throughput')}
          columns={{
            when: t(`flow.grain.${grain}`),
            ...Object.fromEntries(KINDS.map((kind) => [kind, t(`flow.${kind}`)])),
            ...Object.fromEntries(stages.map(({ id, name }) => [id, t('flow.forward', { stage: name })])),
          }}
        >
          {spans.map((span, index) => (
            <FiguresRow
              key={span.from}
              head={labels[index]}
              cells={{
                ...Object.fromEntries(KINDS.map((kind) => [kind, number(span[kind])])),
                ...Object.fromEntries(stages.map(({ id }, at) => [id, number(span.forward[at] ?? 0)])),
              }}
            />
          ))}
        </FiguresTable>
      </Folded>
    </>
  );
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
