import type { Breach, Invariant } from '#conveyor';
import type { Connection, Statement } from './statement.ts';
import { HELD_BACK } from './statements/held-back.ts';
import { moment } from './moment.ts';

/** A promise of the line as a query: every row it gives is a breach. $1 is the moment before which things must have settled. */
export type InvariantQuery = Readonly<{ name: Invariant; statement: Statement<Breach> }>;

/** Notifications and moves younger than this may be on their way between two states. */
const SETTLED_AFTER_MS = 60_000;
/** The first hundred rows tell what is wrong; the count of all would cost more than it says. */
const MOST_ROWS = 100;

function query(name: Invariant, rows: string): InvariantQuery {
  const text = `select id::text as id, what, facts from (${rows}) breaches where $1::timestamptz is not null limit ${MOST_ROWS}`;
  return { name, statement: { name: `invariant_${name}`, text } };
}

/** Whether a record says that the lead came with its history, up to the visit of this number. */
function loaded(record: string, number: string): string {
  return `(${record}.action = 'lead.loaded' and (${record}.details->>'visits')::int >= ${number})`;
}

/** The invariants that a query can say. Those that a constraint can say are constraints, too; the query stays to prove it. */
export const INVARIANT_QUERIES: readonly InvariantQuery[] = [
  query(
    'one_open_visit_while_open',
    `select l.id, 'OPEN_VISITS' as what, json_build_object('status', l.status, 'visits', count(v.id)) as facts
      from leads l left join visits v on v.lead_id = l.id and v.ended_at is null
      group by l.id having count(v.id) <> case when l.status = 'open' then 1 else 0 end`,
  ),
  query(
    'visits_without_gap_or_overlap',
    `select v.lead_id as id, 'VISIT_OUT_OF_ORDER' as what,
        json_build_object('number', v.number, 'begins', v.entered_at::text, 'before', coalesce(p.ended_at::text, '-')) as facts
      from visits v join visits p on p.lead_id = v.lead_id and p.number = v.number - 1
      where p.ended_at is null or v.entered_at < p.ended_at
        or (v.entered_at > p.ended_at and p.outcome not in ('won', 'lost') and (p.outcome <> 'undone' or v.stands_since is not null))
    union all
    select v.lead_id, 'VISIT_WITHOUT_EARLIER', json_build_object('number', v.number) from visits v
      where v.number > 1 and not exists (select 1 from visits p where p.lead_id = v.lead_id and p.number = v.number - 1)`,
  ),
  query(
    'taken_back_is_whole',
    // A visit that was taken back is gone on with, behind the one that is undone where there was one; and nothing else is undone or gone on with.
    `select v.lead_id as id, 'TAKEN_BACK_BY_HALF' as what, json_build_object('number', v.number) as facts from visits v
      left join visits n on n.lead_id = v.lead_id and n.number = v.number + 1
      left join visits r on r.lead_id = v.lead_id and r.number = v.number + case when n.outcome = 'undone' then 2 else 1 end
      where v.taken_back and (r.stands_since is distinct from coalesce(v.stands_since, v.entered_at)
        or r.stage_id <> v.stage_id or r.employee_id is distinct from v.employee_id)
    union all
    select v.lead_id, 'TAKEN_BACK_BY_HALF', json_build_object('number', v.number) from visits v
      left join visits p on p.lead_id = v.lead_id and p.number = v.number - 1
      where v.outcome = 'undone' and not coalesce(p.taken_back or p.outcome in ('won', 'lost'), false)
    union all
    select v.lead_id, 'TAKEN_BACK_BY_HALF', json_build_object('number', v.number) from visits v
      where v.stands_since is not null and not exists (select 1 from visits p
        where p.lead_id = v.lead_id and p.number between v.number - 2 and v.number - 1 and p.taken_back)`,
  ),
  query(
    'figures_are_visits',
    // What is not folded yet counts with every grain.
    `select s.id, 'FIGURES_OFF' as what, json_build_object('counted', coalesce(f.entered, 0), 'ended', coalesce(f.ended, 0),
        'are', coalesce(v.entered, 0), 'have', coalesce(v.ended, 0)) as facts
      from stages s cross join (values ('day'), ('week'), ('month'), ('year')) as g (grain)
        left join lateral (select sum(entered) as entered, sum(advanced + won + lost + returned + handed_on) as ended
          from (select entered, advanced, won, lost, returned, handed_on from visit_figures where stage_id = s.id and grain = g.grain
            union all select entered, advanced, won, lost, returned, handed_on from visit_deltas where stage_id = s.id) counts) f on true
        left join lateral (select count(*) as entered, count(ended_at) as ended from visits
          where stage_id = s.id and not taken_back and outcome is distinct from 'undone') v on true
      where coalesce(f.entered, 0) <> coalesce(v.entered, 0) or coalesce(f.ended, 0) <> coalesce(v.ended, 0)`,
  ),
  query(
    'handoff_is_told',
    `select h.id, 'NOBODY_TOLD' as what, '{}'::json as facts from handoffs h
      where h.offered_at < $1 and h.state in ('offered', 'accepted')
        and exists (select 1 from visits v where v.id = h.visit_id and v.ended_at is null)
        and not exists (select 1 from notifications n where n.visit_id = h.visit_id
          and n.employee_id = h.to_employee_id and n.kind = 'handoff.offered')`,
  ),
  query(
    'holder_has_handoff',
    `select v.id, 'HELD_WITHOUT_HANDOFF' as what, '{}'::json as facts from visits v
      where v.ended_at is null and v.employee_id is not null
        and not exists (select 1 from handoffs h where h.visit_id = v.id and h.to_employee_id = v.employee_id)`,
  ),
  query(
    'notification_ends',
    `select n.id, 'NOTIFICATION_STUCK' as what, json_build_object('state', n.state, 'since', n.changed_at::text) as facts
      from notifications n where n.state in ('pending', 'claimed', 'sending') and greatest(n.changed_at, n.due_at) < $1
        and (n.state = 'sending' or not ${HELD_BACK})
    union all
    select n.id, 'RETRY_MISSED', json_build_object('due', n.due_at::text) from notifications n
      where n.state in ('retry', 'deferred') and greatest(n.due_at, n.renewed_at) < $1 and not ${HELD_BACK}`,
  ),
  query(
    'within_capacity',
    `select s.employee_id as id, 'ABOVE_CAPACITY' as what,
        json_build_object('held', count(v.id), 'capacity', s.capacity, 'stage', max(g.name)) as facts
      from specialists s join stages g on g.id = s.stage_id
        join visits v on v.stage_id = s.stage_id and v.employee_id = s.employee_id and v.ended_at is null
      where not v.over_capacity
      group by s.employee_id, s.stage_id, s.capacity having count(v.id) > s.capacity
    union all
    select e.id, 'ABOVE_CAPACITY_IN_ALL', json_build_object('held', count(v.id), 'capacity', e.capacity)
      from employees e join visits v on v.employee_id = e.id and v.ended_at is null
      where not v.over_capacity group by e.id, e.capacity having count(v.id) > e.capacity`,
  ),
  query(
    'move_is_decided',
    `select v.id, 'UNDECIDED' as what, '{}'::json as facts from visits v
      where v.ended_at is null and not exists (select 1 from decisions d where d.visit_id = v.id)`,
  ),
  query(
    'decision_is_kept_to',
    `select v.id, 'DECIDED_OTHERWISE' as what,
        json_build_object('went', coalesce(v.employee_id::text, '-'), 'decided', coalesce(d.record->>'chosen', '-')) as facts
      from visits v join decisions d on d.visit_id = v.id
      where v.ended_at is null and v.employee_id is distinct from (d.record->>'chosen')::uuid`,
  ),
  query(
    'move_is_audited',
    // What has been looked at once needs no second look: of closed leads those of the last day are enough.
    `select v.id, 'UNAUDITED' as what, '{}'::json as facts from visits v
      where v.ended_at is null and not exists (select 1 from audit_records a where a.subject_id = v.lead_id
        and (a.details->>'visitId' = v.id::text or ${loaded('a', 'v.number')}))
    union all
    select l.id, 'CLOSED_UNAUDITED', json_build_object('status', l.status) from leads l
      where l.closed_at > $1::timestamptz - interval '1 day' and not exists (select 1 from audit_records a
        where a.subject_id = l.id and ((a.action = 'lead.' || l.status and a.at >= l.closed_at - interval '1 minute')
          or ${loaded('a', '(select max(v.number) from visits v where v.lead_id = l.id)')}))`,
  ),
];

/** The rows that break an invariant now; empty when it holds. */
export async function breachesOf(
  connection: Connection,
  { statement }: InvariantQuery,
  now: number,
): Promise<readonly Breach[]> {
  return connection.run(statement, [moment(now - SETTLED_AFTER_MS)]);
}
