import type { Funnel } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { STAGE_SETTINGS } from '../statements/stage-settings.ts';

/** Open leads at a stage, counted from the open visits by the index that keeps their seats. */
export const STAGE_LOAD = `(select json_build_object('open', count(*), 'waiting', count(*) filter (where v.employee_id is null))
    from visits v where v.stage_id = s.id and v.ended_at is null)`;

const FUNNEL = `
select f.id, f.version, f.name, f.department_id as "departmentId", ${iso('f.created_at')} as "createdAt", ${iso('f.archived_at')} as "archivedAt",
  coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'name', s.name, 'colour', s.colour,
      ${STAGE_SETTINGS}, 'exit', s.exit_criteria, 'load', ${STAGE_LOAD}) order by s.position)
    from stages s where s.funnel_id = f.id and s.archived_at is not distinct from f.archived_at), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.position)
    from loss_reasons r where r.funnel_id = f.id and r.archived_at is null), '[]') as "lossReasons"
from funnels f`;

/** One funnel ($1) with its stages and what stands at them; an archived one with the stages that were archived with it. */
export const readFunnel: Statement<Funnel> = {
  name: 'read_funnel',
  text: `${FUNNEL} where f.id = $1`,
};

/**
 * Funnels by name: archived ones or the others ($1, null: both), with a part of the name ($2 as a LIKE pattern, null: any), of
 * a department ($3, null: of any).
 */
export const readFunnels: Statement<Funnel> = {
  name: 'read_funnels',
  text: `${FUNNEL}
where ($1::boolean is null or (f.archived_at is not null) = $1) and ($2::text is null or fold_text(f.name) like fold_text($2))
  and ($3::uuid is null or f.department_id = $3)
order by lower(f.name), f.id`,
};
