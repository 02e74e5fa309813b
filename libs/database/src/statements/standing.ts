import type { LearningMonth, Turn } from '#conveyor';
import type { Places } from './composed.ts';
import { ms } from './ms.ts';

/** What only some lines ask for when a lead moves, by what is agreed in them. */
export const ASKED = ['inAll', 'turn', 'acquaintances', 'activities', 'learning'] as const;

export type Asked = (typeof ASKED)[number];

/** What every reading of where a lead goes tells of the stage, the people there, and what was answered before. */
export type StandingRow = {
  /** Under which version of the roster it was read. */
  roster: number;
  stageId: string | null;
  loads: { here: Record<string, number>; inAll: Record<string, number> };
  turn: Turn | null;
  month: LearningMonth | null;
  kept: { fingerprint: string; answer: unknown } | null;
};

/**
 * The columns of a `StandingRow`, given a CTE `target (stage_id)`. The lead that moves is none of those that its holder (`holder`)
 * will hold in all: he keeps as many when he gets it again. The load is
 * counted from the open visits and kept nowhere else: a second copy could be wrong. It is counted from the index
 * of the seats, specialist by specialist: a plan of that shape stays right however the table grows, where one pass over
 * the stage was planned as a scan of a table that was small once (3 ms a read after 20,000 moves, against 0.2), and
 * only a scan of an index clears the dead entries that moves leave in it out of the way.
 */
export function standing(
  has: (part: Asked | 'key') => boolean,
  $: Places<'key'>,
  holder: string | null,
): string {
  return `
  (select version from roster_version) as roster,
  (select stage_id from target) as "stageId",
  ${loads(has('inAll'), holder)} as loads,
  ${has('turn') ? TURN : 'null'} as turn,
  ${has('learning') ? MONTH : 'null'} as month,
  ${has('key') ? kept($) : 'null'} as kept`;
}

const TURN = `(select json_build_object('number', t.number, 'credits', t.credits) from turns t, target
    where t.stage_id = target.stage_id)`;

const MONTH = `(select json_build_object('endsAt', ${ms('m.ends_at')}, 'spent', coalesce(m.spent, 0), 'winShare', j.win_share)
    from target left join learning_months m on m.stage_id = target.stage_id left join judged_stages j on j.stage_id = target.stage_id)`;

function kept($: Places<'key'>): string {
  return `(select json_build_object('fingerprint', k.fingerprint, 'answer', k.answer)
    from idempotency_keys k where k.key = ${$('key')})`;
}

/** What is held at all stages together is counted with what is held here, by a look at one index. */
function loads(inAll: boolean, holder: string | null): string {
  const own = holder === null ? '' : ` - (p.employee_id is not distinct from ${holder})::int`;
  const held = inAll
    ? `select count(*) filter (where o.stage_id = p.stage_id) as here, count(*) as everywhere
        from visits o where o.employee_id = p.employee_id and o.ended_at is null`
    : `select count(*) as here from visits o
        where o.stage_id = p.stage_id and o.employee_id = p.employee_id and o.ended_at is null`;
  const everywhere = inAll
    ? `coalesce(json_object_agg(p.employee_id, held.everywhere${own}) filter (where held.everywhere > 0), '{}')`
    : `'{}'::json`;
  return `(select json_build_object('inAll', ${everywhere},
      'here', coalesce(json_object_agg(p.employee_id, held.here) filter (where held.here > 0), '{}'))
    from target join specialists p on p.stage_id = target.stage_id cross join lateral (${held}) held)`;
}
