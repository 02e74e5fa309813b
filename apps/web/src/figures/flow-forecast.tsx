import { Facts } from '../parts/facts.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { roughShareOf } from '../parts/share.ts';
import { StageMark } from '../parts/stage-mark.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Compared } from './flow-before.tsx';
import type { FunnelFlow } from './flow-query.ts';

/** What open leads are expected to bring, and between what it will lie. */
export function FlowForecast({ told }: FunnelFlow['forecast']) {
  const { t, number, money, language } = useWords();
  if (!told) return <Soft>{t('flow.too-few')}</Soft>;
  const share = (part: number) => roughShareOf(language, part);
  const likely = (mean: string, low: string, high: string, of: string) =>
    t('flow.expected', { mean, low, high, of });
  const whole = (value: number) => number(Math.round(value));
  return (
    <>
      <Facts
        of={[
          [
            t('flow.wins'),
            likely(whole(told.wins.mean), whole(told.wins.low), whole(told.wins.high), number(told.open)),
          ],
          ...told.amounts.map(({ currency, open, expected: { mean, low, high } }) => {
            const worth = (amount: number) => money(Math.round(amount), currency);
            return [
              t('flow.wins-worth', { currency }),
              likely(worth(mean), worth(low), worth(high), worth(open)),
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
        {told.stages.map(({ stage, open, chance: { mean, low, high } }) => (
          <FiguresRow
            key={stage.id}
            head={<StageMark name={stage.name} colour={stage.colour} />}
            cells={{
              open: number(open),
              chance: t('flow.chance', { mean: share(mean), low: share(low), high: share(high) }),
            }}
          />
        ))}
      </FiguresTable>
    </>
  );
}

/** How fast the funnel earns, with what that is made of. */
export function FlowVelocity({ days, before }: FunnelFlow['velocity']) {
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
              share: t('flow.share', {
                share: roughShareOf(language, won / ended),
                won: number(won),
                ended: number(ended),
              }),
              amount: money(Math.round(amount), currency),
              cycle: duration(cycleMs),
            }}
          />
        );
      })}
    </FiguresTable>
  );
}
