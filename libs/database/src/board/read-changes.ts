import type { Statement } from '../statement.ts';

/** Something that may have changed a board. The same change has the same key, however often it is read. */
export type ChangeRow = Readonly<{
  key: string;
  /** `limits`: time limits of any lead were counted anew. */
  about: 'lead' | 'stage' | 'funnel' | 'limits';
  id: string | null;
}>;

/** Somebody has only looked. */
const LOOKS = `'lead.shown', 'lead.found', 'lead.exported'`;

/**
 * What the audit has kept since a moment ($2, the first id that can be made then: $1) about leads, stages and funnels, which cards were placed since, and under which version of the
 * roster limits were counted last. Everything that a board shows is changed by one of these.
 */
export const readChanges: Statement<ChangeRow> = {
  name: 'read_changes',
  text: `
select a.id::text as key, a.subject_kind as about, a.subject_id as id
from audit_records a
where a.id >= $1 and a.subject_kind in ('lead', 'stage', 'funnel') and a.action not in (${LOOKS})
union all
select 'placed ' || p.visit_id || ' ' || p.placed_at, 'lead', p.lead_id from lead_places p where p.placed_at >= $2
union all
select 'limits ' || r.limits_version, 'limits', null from roster_version r`,
};

/** A funnel of which something has changed, with those of the ids asked for that are its own or its leads' and stages'. */
export type ChangedFunnelRow = Readonly<{
  funnelId: string;
  departmentId: string;
  /** Whom it may concern wherever they belong: who works its stages, who watches these leads, who holds them. */
  concerned: readonly string[];
  ids: readonly string[];
}>;

/** Of which funnels these leads, stages and funnels ($1) are. */
export const readChangedFunnels: Statement<ChangedFunnelRow> = {
  name: 'read_changed_funnels',
  text: `
with changed as materialized (
  select l.id, l.funnel_id from leads l where l.id = any($1::uuid[])
  union all select s.id, s.funnel_id from stages s where s.id = any($1::uuid[])
  union all select f.id, f.id from funnels f where f.id = any($1::uuid[]))
select f.id as "funnelId", f.department_id as "departmentId",
  array(select p.employee_id::text from specialists p join stages s on s.id = p.stage_id where s.funnel_id = f.id
    union select w.employee_id::text from watchers w join changed c on c.id = w.lead_id where c.funnel_id = f.id
    union select v.employee_id::text from visits v join changed c on c.id = v.lead_id
      where c.funnel_id = f.id and v.ended_at is null and v.employee_id is not null) as concerned,
  array(select c.id::text from changed c where c.funnel_id = f.id) as ids
from funnels f where f.id in (select c.funnel_id from changed c)`,
};
