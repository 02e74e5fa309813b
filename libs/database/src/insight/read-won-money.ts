import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** For how much leads of a funnel were won. */
export type WonMoney = Readonly<{
  won: number;
  /** The currency in which most of them have an amount; null: none has one. */
  currency: string | null;
  /** Their amounts in it, in its main unit: the newest thousands. */
  amounts: readonly number[];
  /** How many have an amount in another currency. */
  others: number;
}>;

/** More say hardly more of an average. */
const MOST_AMOUNTS = 5_000;

const readMoney: Statement<WonMoney> = {
  name: 'read_won_money_of_funnel',
  text: `
with w as (select l.id, l.closed_at, l.amount, case when l.amount is not null then l.currency end as currency
    from leads l where l.funnel_id = $1 and l.status = 'won' and l.closed_at >= $2::timestamptz and l.closed_at <= $3::timestamptz),
  m as (select currency from w where currency is not null group by currency order by count(*) desc, currency limit 1)
select (select count(*)::int from w) as won, (select currency from m) as currency,
  coalesce((select json_agg(x.amount) from (select amount::float8 as amount from w where currency = (select currency from m)
    order by closed_at desc, id limit ${MOST_AMOUNTS}) x), '[]') as amounts,
  (select count(*)::int from w where currency <> (select currency from m)) as others`,
};

/** For how much leads of a funnel were won between two moments, epoch milliseconds. */
export async function wonMoneyOf(
  connection: Connection,
  funnelId: string,
  { since, now }: Readonly<{ since: number; now: number }>,
): Promise<WonMoney> {
  const [row] = await connection.run(readMoney, [funnelId, moment(since), moment(now)]);
  return row ?? { won: 0, currency: null, amounts: [], others: 0 };
}
