import type { Statement } from '../statement.ts';
import { TOLD } from './tell.ts';
import type { Told } from './told.ts';

/**
 * A notification of kind $1 for each of the employees $2 on each of his channels but those of $7, in the app where that leaves none but push, or
 * on the channels $6 alone, about the subject $3 with the facts $4; now $5. Of one that nobody is to be told of twice only
 * the first is kept.
 */
export const tellPerson: Statement<Told> = {
  name: 'tell_person',
  text: `
with
  told as (insert into notifications (id, kind, channel, employee_id, subject_id, facts, state, created_at, due_at, changed_at)
    select gen_random_uuid(), $1::text, c.channel, e.id, $3::uuid, $4::jsonb, 'pending', $5::timestamptz, $5, $5
    from employees e cross join unnest(coalesce($6::text[], array(select o from unnest(e.channels) as o (o) where o <> all($7::text[]))
      || case when array_remove(e.channels, 'push') <@ $7::text[] then '{in_app}'::text[] end)) as c (channel)
    where e.id = any($2::uuid[])
    on conflict do nothing returning id, channel)
${TOLD}`,
};
