import type { Bearing } from '#conveyor';
import { lockSeatsOf } from './employees.ts';
import type { Connection, Statement } from './statement.ts';
import { tellInOne } from './statements/tell-in-one.ts';
import type { Told } from './statements/told.ts';

const lockLeads: Statement<never> = {
  name: 'lock_leads',
  text: `select from leads where id = any($1::uuid[]) order by id for no key update`,
};

/** Nobody else moves these leads until the transaction ends. They are locked by their ids, so that two who lock many never wait for each other. */
export async function lockLeadsOf(connection: Connection, leadIds: readonly string[]): Promise<void> {
  await connection.run(lockLeads, [leadIds]);
}

const readTargets: Statement<{ stageId: string | null }> = {
  name: 'read_targets',
  text: `select distinct coalesce($3::uuid, case $2::text
      when 'ahead' then (select s.id from stages s where s.funnel_id = here.funnel_id and s.archived_at is null
        and s.position > here.position order by s.position limit 1)
      else here.id end) as "stageId"
    from visits v join stages here on here.id = v.stage_id where v.lead_id = any($1::uuid[]) and v.ended_at is null`,
};

/**
 * Until the transaction ends nobody else gives leads to the specialists of the stages that these leads, which are locked, go
 * to. It decides nothing, the rules do; without it, who moves a lead to the same people meanwhile would undo all of
 * them.
 */
export async function lockTargetsOf(
  connection: Connection,
  leadIds: readonly string[],
  { direction, stageId }: Bearing,
): Promise<void> {
  const rows = await connection.run(readTargets, [leadIds, direction, stageId]);
  await lockSeatsOf(
    connection,
    rows.map((row) => row.stageId).filter((id) => id !== null),
  );
}

/**
 * Lets everybody who was `told` the same of several leads hear of them in one message instead of one for each; gives what is to
 * be sent. In the transaction that told it, or right after: whatever a worker has taken by then is sent by itself.
 */
export async function tellInOneOf(connection: Connection, told: readonly Told[]): Promise<readonly Told[]> {
  if (told.length < 2) return told;
  return connection.run(tellInOne, [told.map(({ notificationId }) => notificationId)]);
}
