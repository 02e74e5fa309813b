import type { Connection, Statement } from './statement.ts';
import { moment } from './moment.ts';

/** One row that breaks an invariant: the ids that lead to it and what is wrong. */
export type Breach = Readonly<{ id: string; what: string }>;

/** A promise of the line as a query: every row it gives is a breach. $1 is the moment before which things must have settled. */
export type Invariant = Readonly<{ name: string; statement: Statement<Breach> }>;

/** Notifications and moves younger than this may be on their way between two states. */
const SETTLED_AFTER_MS = 60_000;
/** The first hundred rows tell what is wrong; the count of all would cost more than it says. */
const MOST_ROWS = 100;

function invariant(name: string, query: string): Invariant {
  const text = `select id::text as id, what from (${query}) breaches where $1::timestamptz is not null limit ${MOST_ROWS}`;
  return { name, statement: { name: `invariant_${name}`, text } };
}

/** The invariants of the line. Those that a constraint can say are constraints, too; the query stays to prove it. */
export const INVARIANTS: readonly Invariant[] = [
  invariant(
    'one_open_visit_while_open',
    `select l.id, 'lead is ' || l.status || ' and has ' || count(v.id) || ' open visits' as what
      from leads l left join visits v on v.lead_id = l.id and v.ended_at is null
      group by l.id having count(v.id) <> case when l.status = 'open' then 1 else 0 end`,
  ),
  invariant(
    'visits_without_gap_or_overlap',
    `select v.lead_id as id, 'visit ' || v.number || ' begins at ' || v.entered_at || ' after one that ended at ' || coalesce(p.ended_at::text, 'no time') as what
      from visits v join visits p on p.lead_id = v.lead_id and p.number = v.number - 1
      where p.ended_at is null or v.entered_at < p.ended_at
        or (v.entered_at > p.ended_at and p.outcome not in ('won', 'lost'))
    union all
    select v.lead_id, 'visit ' || v.number || ' has no visit before it' from visits v
      where v.number > 1 and not exists (select 1 from visits p where p.lead_id = v.lead_id and p.number = v.number - 1)`,
  ),
  invariant(
    'handoff_is_told',
    `select h.id, 'nothing in the ledger for channel ' || c.channel as what
      from handoffs h join employees e on e.id = h.to_employee_id
        cross join lateral unnest(e.channels) as c (channel)
      where h.offered_at < $1 and h.state in ('offered', 'accepted')
        and exists (select 1 from visits v where v.id = h.visit_id and v.ended_at is null)
        and not exists (select 1 from notifications n where n.handoff_id = h.id and n.employee_id = h.to_employee_id)`,
  ),
  invariant(
    'holder_has_handoff',
    `select v.id, 'held by an employee and never handed to him' as what from visits v
      where v.ended_at is null and v.employee_id is not null
        and not exists (select 1 from handoffs h where h.visit_id = v.id and h.to_employee_id = v.employee_id)`,
  ),
  invariant(
    'notification_ends',
    `select n.id, 'has been ' || n.state || ' since ' || n.changed_at as what from notifications n
      where n.state in ('pending', 'claimed', 'sending') and greatest(n.changed_at, n.due_at) < $1
    union all
    select n.id, 'its retry was due at ' || n.due_at from notifications n where n.state = 'retry' and n.due_at < $1`,
  ),
  invariant(
    'within_capacity',
    `select s.employee_id as id, 'holds ' || count(v.id) || ' leads of ' || s.capacity || ' at stage ' || s.stage_id as what
      from specialists s join visits v on v.stage_id = s.stage_id and v.employee_id = s.employee_id and v.ended_at is null
      where not v.over_capacity
      group by s.employee_id, s.stage_id, s.capacity having count(v.id) > s.capacity`,
  ),
  invariant(
    'move_is_decided',
    `select v.id, 'nobody can say why it went there' as what from visits v
      where v.ended_at is null and not exists (select 1 from decisions d where d.visit_id = v.id)`,
  ),
  invariant(
    'decision_is_kept_to',
    `select v.id, 'went to ' || coalesce(v.employee_id::text, 'the queue') || ', decided was ' || coalesce(d.record->>'chosen', 'the queue') as what
      from visits v join decisions d on d.visit_id = v.id
      where v.ended_at is null and v.employee_id is distinct from (d.record->>'chosen')::uuid`,
  ),
];

/** The rows that break an invariant now; empty when it holds. */
export async function breachesOf(
  connection: Connection,
  { statement }: Invariant,
  now: number,
): Promise<readonly Breach[]> {
  return connection.run(statement, [moment(now - SETTLED_AFTER_MS)]);
}
