import { formatDay } from '#texts/kit';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { Section } from '../parts/section.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import { LikelyNumber } from './likely-number.tsx';
import type { Plan } from './plan-query.ts';
import classes from './plan.module.css';

type Money = NonNullable<Plan['money']>;

/** What a plan is in money a week, or why that is not said. */
export function PlanMoney({ money, verdict }: Readonly<{ money: Money; verdict: Plan['verdict'] }>) {
  const words = useWords();
  const { t } = words;
  const { currency, average, aWeek } = money;
  if (!average || !aWeek)
    return (
      <Section title={t('plan.money')}>
        <p className={classes.why}>{t('plan.money.too-few', countsIn(words, money))}</p>
      </Section>
    );
  const tell = (amount: number): string => toldMoney(words, amount, currency);
  const lines = ['today', 'proposed'] as const;
  const most = Math.max(...lines.map((line) => aWeek[line].high));
  const { gain } = aWeek;
  const more = { gain: tell(gain.mean), low: tell(gain.low), high: tell(gain.high) };
  const each = { average: tell(average.mean), low: tell(average.low), high: tell(average.high) };
  return (
    <Section title={t('plan.money')}>
      {verdict !== 'same' && (
        <p className={classes.why}>{t(gain.low > 0 ? 'plan.money.more' : 'plan.money.unsure', more)}</p>
      )}
      <FiguresTable
        name={t('plan.money.a-week')}
        columns={{ line: t('plan.column.line'), won: t('plan.money.a-week') }}
      >
        {lines.map((line) => (
          <FiguresRow
            key={line}
            head={t(`plan.line.${line}`)}
            cells={{ won: <LikelyNumber of={aWeek[line]} most={most} tell={tell} /> }}
          />
        ))}
      </FiguresTable>
      <p className={classes.why}>
        {t('plan.money.average', { ...each, ...countsIn(words, money) })}{' '}
        {money.others > 0 && t('plan.money.others', { count: money.others })} {t('plan.money.why')}
      </p>
    </Section>
  );
}

function countsIn({ language, number }: Words, { won, counted, from, currency }: Money) {
  return {
    won: number(won),
    counted: number(counted),
    from: formatDay(language, from),
    currency: currency ?? '',
  };
}

/** Three digits of it: more would say more than is known. What is lost has a minus, and no hyphen. */
function toldMoney({ money }: Words, amount: number, currency: string | null): string {
  return money(Number(amount.toPrecision(THREE)), currency).replace('-', '−');
}

const THREE = 3;
