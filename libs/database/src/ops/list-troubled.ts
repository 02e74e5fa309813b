import type { TroubledMessage, TroubledQuery } from '#contracts';
import type { TroubledState } from '#conveyor/ops';
import { Composition } from '../reads/composition.ts';
import { named } from '../reads/lead-columns.ts';
import { ATTEMPTS } from '../reads/notification-columns.ts';
import { iso } from '../statements/iso.ts';
import type { Statement, Value } from '../statement.ts';

/** A message with its place in the ledger. */
export type TroubledRow = TroubledMessage & Readonly<{ seq: number }>;

/** The oldest messages in a state in which they need somebody that nobody has closed, and one more that tells of a next page. */
export function listTroubled(
  state: TroubledState,
  { channel, cursor, limit }: TroubledQuery,
): { statement: Statement<TroubledRow>; values: readonly Value[] } {
  const parts = new Composition();
  const conditions = [
    `n.state in ('rejected', 'ambiguous', 'needs_attention') and n.state = ${parts.value(state)}`,
    'not exists (select 1 from attentions c where c.notification_id = n.id and c.closed_at is not null)',
    ...parts.given(channel, 'h', (wanted) => `n.channel = ${wanted}`),
    ...parts.given(cursor?.[0], 'c', (seq) => `n.seq > ${seq}`),
  ].join(' and ');
  const most = parts.value(limit + 1);
  const statement = parts.statement<TroubledRow>(
    'troubled',
    `
with page as materialized (select n.id from notifications n where ${conditions} order by n.seq limit ${most})
select n.id, n.kind, n.channel, n.state, ${named('e')} as employee, n.lead_id as "leadId", n.code, n.cause, n.detail,
  ${iso('n.created_at')} as "createdAt", ${iso('n.changed_at')} as since, ${iso('a.taken_at')} as "takenAt",
  ${named('o')} as owner, n.provider_id as "providerId", n.seq::float8 as seq,
  ${ATTEMPTS} as tries
from notifications n join employees e on e.id = n.employee_id left join attentions a on a.notification_id = n.id
  left join employees o on o.id = a.taken_by
where n.id in (select id from page) order by n.seq`,
  );
  return { statement, values: parts.values };
}
