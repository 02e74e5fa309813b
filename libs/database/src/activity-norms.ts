import type { ActivityNorm, Instant } from '#conveyor';
import type { Transaction } from './database.ts';
import type { Connection, Statement } from './statement.ts';
import { activityNormLists, activityNorms } from './tables/activity-norms.table.ts';

const readVersion: Statement<{ version: number }> = {
  name: 'read_activity_norms_version',
  text: 'select version from activity_norm_lists where department_id = $1',
};

const readStageIds: Statement<{ id: string }> = {
  name: 'read_stages_of_department',
  text: `select s.id from stages s join funnels f on f.id = s.funnel_id
    where f.department_id = $1 and f.archived_at is null and s.archived_at is null`,
};

/** The version of a department's norms; 0 as long as nobody has set any. */
export async function activityNormsVersionOf(connection: Connection, departmentId: string): Promise<number> {
  const [list] = await connection.run(readVersion, [departmentId]);
  return list?.version ?? 0;
}

/** The stages in use of a department's funnels. */
export async function stageIdsOfDepartmentOf(
  connection: Connection,
  departmentId: string,
): Promise<readonly string[]> {
  return (await connection.run(readStageIds, [departmentId])).map(({ id }) => id);
}

/** A department's norms as they are to be, whoever sets them. */
export type ActivityNormsGiven = Readonly<{
  departmentId: string;
  version: number;
  norms: readonly ActivityNorm[];
  changedAt: Instant;
  changedBy: string | null;
}>;

/** Writes the whole list of a department's norms; the department is locked. */
export async function replaceActivityNormsOf(
  { manager }: Transaction,
  { norms, ...list }: ActivityNormsGiven,
): Promise<void> {
  const { departmentId } = list;
  await manager.getRepository(activityNormLists).upsert(list, ['departmentId']);
  const repository = manager.getRepository(activityNorms);
  await repository.delete({ departmentId });
  await repository.insert(norms.map((norm, index) => ({ ...norm, departmentId, position: index + 1 })));
}
