import type { AuditQuery, AuditRecordListed } from '#contracts';
import { moment } from '../moment.ts';
import type { Statement, Value } from '../statement.ts';
import { CLOCK_STEP, firstIdOf } from '../statements/first-id.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';

/** A record with the names that its sentence needs, as things are called now. */
export type AuditRow = Omit<AuditRecordListed, 'sentence'> &
  Readonly<{
    names: Readonly<Record<'stage' | 'from' | 'employee' | 'fromEmployee', string | null>>;
  }>;

const named = (detail: string, table: string): string =>
  `(select x.name from ${table} x where x.id = (a.details->>'${detail}')::uuid)`;

/** The newest records that a query asks for, and one more that tells of a next page. They are in the order of their ids. */
export function listAudit(query: AuditQuery): {
  statement: Statement<AuditRow>;
  values: readonly Value[];
} {
  const { actorId, action, subjectId, from, until, cursor, limit } = query;
  const parts = new Composition();
  const conditions = [
    ...parts.given(actorId, 'a', (id) => `a.actor_id = ${id}`),
    ...parts.given(action, 'w', (wanted) => `a.action = ${wanted}`),
    ...parts.given(subjectId, 's', (id) => `a.subject_id = ${id}`),
    ...parts.given(from === undefined ? from : moment(from), 'f', (at) => `a.at >= ${at}`),
    ...parts.given(from === undefined ? from : firstIdOf(from - CLOCK_STEP), 'g', (id) => `a.id >= ${id}`),
    ...parts.given(until === undefined ? until : moment(until), 'u', (at) => `a.at < ${at}`),
    ...parts.given(until === undefined ? until : firstIdOf(until + CLOCK_STEP), 'v', (id) => `a.id < ${id}`),
    ...parts.given(cursor?.[0], 'c', (id) => `a.id < ${id}`),
    'true',
  ].join(' and ');
  const most = parts.value(limit + 1);
  const statement = parts.statement<AuditRow>(
    'audit',
    `
with a as materialized (select * from audit_records a where ${conditions} order by a.id desc limit ${most})
select a.id, ${iso('a.at')} as at, a.through, a.action, a.details, a.request_id as "requestId",
  case when a.actor_id is not null then json_build_object('id', a.actor_id,
    'name', (select e.name from employees e where e.id = a.actor_id)) end as actor,
  json_build_object('kind', a.subject_kind, 'id', a.subject_id, 'name', case a.subject_kind
    when 'lead' then (select l.name from leads l where l.id = a.subject_id)
    when 'employee' then (select e.name from employees e where e.id = a.subject_id)
    when 'department' then (select d.name from departments d where d.id = a.subject_id)
    when 'subscription' then (select u.name from event_subscriptions u where u.id = a.subject_id)
    when 'funnel' then (select f.name from funnels f where f.id = a.subject_id)
    when 'stage' then (select g.name from stages g where g.id = a.subject_id) end) as subject,
  (select s.sequence::float8 from audit_seals s where s.record_id = a.id) as sequence,
  json_build_object('stage', ${named('stageId', 'stages')}, 'from', ${named('fromStageId', 'stages')},
    'employee', ${named('employeeId', 'employees')}, 'fromEmployee', ${named('fromEmployeeId', 'employees')}) as names
from a order by a.id desc`,
  );
  return { statement, values: parts.values };
}
