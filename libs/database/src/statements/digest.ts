import { DIGESTED_KINDS, type DigestedKind } from '#conveyor/preferences';
import type { Statement } from '../statement.ts';
import { IS_WANTED } from './is-wanted.ts';
import { happeningOf, type Happening } from './happening.ts';
import { ms } from './ms.ts';

/** What a digest tells of one lead, or of one stage. */
type DigestItem = {
  lead: string | null;
  stage: { name: string; colour: string };
  from: string | null;
  dueAt: number | null;
  what: Happening | null;
};

/** What a digest is made of: of each kind how much there is, and the first of it. */
export type Digest = {
  count: number;
  since: number | null;
  groups: { of: DigestedKind; count: number; items: DigestItem[] }[];
  stages: { id: string; name: string; colour: string }[];
};

/** So many of a kind are named; the app has all. */
const MOST_ITEMS = 8;

const KINDS = DIGESTED_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What asks for an answer first. */
const PLACE = `array_position(array[${KINDS}], t.kind)`;

const SUBJECT = `case when n.once_in_hour is null then n.lead_id else n.stage_id end`;

/** Leads are told by their last message of a kind, stages by theirs: who was reminded twice is reminded once. */
const ITEMS = `select distinct on (n.kind, ${SUBJECT}) n.kind, n.seq, n.created_at, s.id as stage_id,
      case when n.once_in_hour is null then l.name end as lead, s.name as stage, s.colour, sender.name as sender,
      ${ms(`case when n.kind in ('handoff.offered', 'handoff.reminder') then h.answer_due_at when n.kind = 'lead.reminder' then v.due_at end`)} as due_at,
      case when n.kind = 'lead.moved' then (select happening.what from (${happeningOf('n')}) happening) end as what
    from notifications n join leads l on l.id = n.lead_id join stages s on s.id = n.stage_id join visits v on v.id = n.visit_id
      left join handoffs h on h.id = n.handoff_id
      left join employees sender on sender.id = h.from_employee_id and n.kind = 'handoff.offered'
    where n.bundle_id = digest.bundle_id and n.channel = digest.channel and n.kind in (${KINDS}) and ${IS_WANTED}
    order by n.kind, ${SUBJECT}, n.seq desc`;

/** `Digest` of notification $1, of what is still true of it. */
export const readDigest: Statement<Digest> = {
  name: 'read_digest',
  text: `
with
  digest as materialized (select bundle_id, channel from notifications where id = $1),
  items as materialized (select t.* from digest cross join lateral (${ITEMS}) t),
  groups as (select t.kind, min(${PLACE}) as place, count(*)::int as count, (array_agg(json_build_object('lead', t.lead,
      'stage', json_build_object('name', t.stage, 'colour', t.colour), 'from', t.sender, 'dueAt', t.due_at, 'what', t.what) order by t.seq))[1:${MOST_ITEMS}] as items
    from items t group by t.kind)
select (select count(*)::int from items) as count, (select ${ms('min(created_at)')} from items) as since,
  coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'colour', s.colour) order by s.position, s.id)
    from stages s where s.id in (select stage_id from items)), '[]') as stages,
  coalesce((select json_agg(json_build_object('of', g.kind, 'count', g.count, 'items', g.items) order by g.place) from groups g), '[]') as groups`,
};
