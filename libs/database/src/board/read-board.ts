import type { Board } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { STAGE_SETTINGS } from '../statements/stage-settings.ts';

/** Funnel $1, its stages in order and who works them; of an archived one those that were archived with it. */
export const readBoardFrame: Statement<Pick<Board, 'funnel' | 'stages'> & { specialists: Board['people'] }> =
  {
    name: 'read_board_frame',
    text: `
select json_build_object('id', f.id, 'name', f.name, 'version', f.version, 'departmentId', f.department_id,
    'archivedAt', ${iso('f.archived_at')}) as funnel,
  coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'name', s.name, 'colour', s.colour,
      ${STAGE_SETTINGS}, 'specialists', coalesce((select json_agg(p.employee_id order by p.employee_id)
        from specialists p join employees e on e.id = p.employee_id and e.active where p.stage_id = s.id), '[]')) order by s.position)
    from stages s where s.funnel_id = f.id and s.archived_at is not distinct from f.archived_at), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name)) from employees e where e.active and e.id in
    (select p.employee_id from specialists p join stages s on s.id = p.stage_id where s.funnel_id = f.id)), '[]') as specialists
from funnels f where f.id = $1`,
  };
