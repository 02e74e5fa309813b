import type { ActivityNormList } from '#contracts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { named, stickerOrNone } from './lead-columns.ts';

/** Norms of a stage that is archived hold for nobody: nobody works it any more. */
const readNorms: Statement<ActivityNormList> = {
  name: 'read_activity_norms',
  text: `select coalesce(n.version, 0) as version, ${iso('n.changed_at')} as "changedAt", ${named('w')} as "changedBy",
    coalesce((select json_agg(json_build_object('stage', ${stickerOrNone('p')}, 'role', x.role, 'kind', x.kind,
        'period', x.period, 'count', x.count) order by x.position)
      from activity_norms x left join stages p on p.id = x.stage_id
      where x.department_id = d.id and p.archived_at is null), '[]') as items
  from departments d left join activity_norm_lists n on n.department_id = d.id left join employees w on w.id = n.changed_by
  where d.id = $1`,
};

/** How many activities are asked of whom. */
export class ActivityNormReader {
  constructor(private readonly connection: Connection) {}

  /** The norms of a department as they were entered; undefined when there is no such department. */
  async of(departmentId: string): Promise<ActivityNormList | undefined> {
    const [list] = await this.connection.run(readNorms, [departmentId]);
    return list;
  }
}
