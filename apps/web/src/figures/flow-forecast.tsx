import type { ReactNode } from 'react';
import { Filled, MARK } from '../parts/filled.tsx';
import { Facts } from '../parts/facts.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { roughShareOf } from '../parts/share.ts';
import { StageMark } from '../parts/stage-mark.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Compared } from './flow-before.tsx';
import type { FunnelFlow } from './flow-query.ts';
import type { FlowLinks } from './flow-links.ts';
import { FlowNumber } from './number-link.tsx';

type Linked<Part> = Part & Readonly<{ links: FlowLinks }>;

/** What open leads are expected to bring, and between what it will lie. */
export function FlowForecast({ told, links }: Linked<FunnelFlow['forecast']>) {
  const { t, number, money, language } = useWords();
  if (!told) return <Soft>{t('flow.too-few')}</Soft>;
  const share = (part: number) => roughShareOf(language, part);
  const open = { ...links.days, counted: 'open' } as const;
  const likely = (mean: string, low: string, high: string, of: ReactNode) => (
    <Filled text={t('flow.expected', { mean, low, high, of: MARK })} marks={[of]} />
  );
  const whole = (value: number) => number(Math.round(value));
  return (
    <>
      <Facts
        of={[
          [
            t('flow.wins'),
            likely(
              whole(told.wins.mean),
              whole(told.wins.low),
              whole(told.wins.high),
              <FlowNumber count={told.open} behind={open} />,
            ),
          ],
          ...told.amounts.map(({ currency, open: all, expected: { mean, low, high } }) => {
            const worth = (amount: number) => money(Math.round(amount), currency);
            return [
              t('flow.wins-worth', { currency }),
              likely(
                worth(mean),
                worth(low),
                worth(high),
                <FlowNumber count={all} behind={{ ...open, currency }}>
                  {worth(all)}
                </FlowNumber>,
              ),
            ] as const;
          }),
        ]}
      />
      <FiguresTable
        name={t('flow.forecast')}
        columns={{
          stage: t('flow.column.stage'),
          open: t('flow.column.open'),
          chance: t('flow.column.chance'),
        }}
      >
        {told.stages.map(({ stage, open: here, chance: { mean, low, high } }) => (
          <FiguresRow
            key={stage.id}
            head={<StageMark name={stage.name} colour={stage.colour} />}
            cells={{
              open: <FlowNumber count={here} behind={{ ...open, stage: stage.id }} />,
              chance: t('flow.chance', { mean: share(mean), low: share(low), high: share(high) }),
            }}
          />
        ))}
      </FiguresTable>
    </>
  );
}

/** How fast the funnel earns, with what that is made of. */
export function FlowVelocity({ days, before, links }: Linked<FunnelFlow['velocity']>) {
  const { t, number, money, duration, language } = useWords();
  if (days.length === 0) return <Soft>{t('flow.too-few')}</Soft>;
  return (
    <FiguresTable
      name={t('flow.velocity')}
      columns={{
        currency: t('flow.column.currency'),
        month: t('flow.column.per-month'),
        leads: t('flow.column.leads'),
        share: t('flow.column.share'),
        amount: t('flow.column.amount'),
        cycle: t('flow.column.cycle'),
      }}
    >
      {days.map(({ currency, perMonth, leads, won, ended, amount, cycleMs }) => {
        const then = before.find((one) => one.currency === currency);
        return (
          <FiguresRow
            key={currency}
            head={currency}
            cells={{
              month: then ? (
                <Compared before={money(Math.round(then.perMonth), currency)}>
                  {money(Math.round(perMonth), currency)}
                </Compared>
              ) : (
                money(Math.round(perMonth), currency)
              ),
              leads: number(Math.round(leads * 10) / 10),
              share: (
                <Filled
                  text={t('flow.share', {
                    share: roughShareOf(language, won / ended),
                    won: MARK,
                    ended: MARK,
                  })}
                  marks={[
                    <FlowNumber key="won" count={won} behind={{ ...links.days, counted: 'won', currency }} />,
                    <FlowNumber
                      key="ended"
                      count={ended}
                      behind={{ ...links.days, counted: 'ended', currency }}
                    />,
                  ]}
                />
              ),
              amount: money(Math.round(amount), currency),
              cycle: duration(cycleMs),
            }}
          />
        );
      })}
    </FiguresTable>
  );
}
