import type { Board } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { STAGE_SETTINGS } from '../statements/stage-settings.ts';

/** Funnel $1 and its stages in order; of an archived one those that were archived with it. */
export const readBoardFrame: Statement<Pick<Board, 'funnel' | 'stages'>> = {
  name: 'read_board_frame',
  text: `
select json_build_object('id', f.id, 'name', f.name, 'version', f.version, 'departmentId', f.department_id,
    'archivedAt', ${iso('f.archived_at')}) as funnel,
  coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'name', s.name, 'colour', s.colour,
      ${STAGE_SETTINGS}) order by s.position)
    from stages s where s.funnel_id = f.id and s.archived_at is not distinct from f.archived_at), '[]') as stages
from funnels f where f.id = $1`,
};
