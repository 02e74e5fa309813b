import type { Alert, AlertQuery } from '#contracts';
import { moment } from '../moment.ts';
import type { Statement, Value } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { ms } from '../statements/ms.ts';
import { Composition } from './composition.ts';

/** An alert as it is kept: what its rule says in words is not. */
export type AlertRow = Omit<Alert, 'weight' | 'measure' | 'title' | 'meaning' | 'firstStep' | 'runbook'>;

/** The columns of `AlertRow`; `a` is the alert, and only one that was raised. */
const ALERT = `a.id, a.rule, a.subject, ${iso('a.since')} as since, ${iso('a.raised_at')} as "raisedAt",
  case when a.told_as = 'reminder' then ${iso('a.told_at')} end as "remindedAt",
  ${iso('a.calm_since')} as "calmSince", ${iso('a.ended_at')} as "endedAt", a.value, a.threshold,
  case when a.subject like 'plan:%' then (select f.name from plans p join funnels f on f.id = p.funnel_id where p.id = substr(a.subject, 6)::uuid) end as about,
  case when a.acknowledged_at is not null then json_build_object('by', (select json_build_object('id', e.id, 'name', e.name)
    from employees e where e.id = a.acknowledged_by), 'at', ${iso('a.acknowledged_at')}, 'note', a.note) end as acknowledged`;

/** One alert of which people were told. */
export const readAlert: Statement<AlertRow> = {
  name: 'read_alert',
  text: `select ${ALERT} from alerts a where a.id = $1 and a.raised_at is not null`,
};

/** The alerts that a query asks for, the one that was raised last first, and one more that tells of a next page. */
export function listAlerts({ state, rule, cursor, limit }: AlertQuery): {
  statement: Statement<AlertRow & Readonly<{ place: number }>>;
  values: readonly Value[];
} {
  const parts = new Composition();
  const conditions = [
    'a.raised_at is not null',
    ...parts.when(state === 'open', 'o', 'a.ended_at is null'),
    ...parts.when(state === 'past', 'p', 'a.ended_at is not null'),
    ...parts.given(rule, 'r', (wanted) => `a.rule = ${wanted}`),
    ...parts.given(cursor === undefined ? cursor : moment(cursor[0]), 'c', (at) => {
      return `(a.raised_at, a.id) < (${at}::timestamptz, ${parts.value(cursor?.[1] ?? null)}::uuid)`;
    }),
  ].join(' and ');
  const most = parts.value(limit + 1);
  const statement = parts.statement<AlertRow & Readonly<{ place: number }>>(
    'alerts',
    `select ${ALERT}, ${ms('a.raised_at')} as place from alerts a where ${conditions} order by a.raised_at desc, a.id desc limit ${most}`,
  );
  return { statement, values: parts.values };
}
