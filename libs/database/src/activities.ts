import type { ActivityRow } from './tables/activities.table.ts';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';

/** An activity before it is known where its lead stands. */
export type NewActivity = Omit<
  ActivityRow,
  'visitId' | 'stageId' | 'externalId' | 'direction' | 'recordingUrl'
>;

/**
 * A closed lead has no open visit; its activity belongs to the stage where it stood last. The lead is held until the note is
 * written, so that nobody erases its person meanwhile.
 */
const insertActivity: Statement<{ id: string }> = {
  name: 'insert_activity',
  text: `
insert into activities (id, lead_id, visit_id, stage_id, employee_id, kind, outcome, at, duration_seconds, note, created_at)
select $1::uuid, v.lead_id, case when v.ended_at is null then v.id end, v.stage_id, $3::uuid, $4, $5, $6, $7, $8, $9
from (select id from leads where id = $2 and erased_at is null for key share) l
  cross join lateral (select * from visits o where o.lead_id = l.id order by o.number desc limit 1) v
returning id`,
};

/** Writes an activity where its lead stands now; false when there is no such lead, or its personal data was erased. */
export async function insertActivityOf(connection: Connection, activity: NewActivity): Promise<boolean> {
  const { id, leadId, employeeId, kind, outcome, at, durationSeconds, note, createdAt } = activity;
  const what = [kind, outcome, moment(at), durationSeconds, note];
  const values = [id, leadId, employeeId, ...what, moment(createdAt)];
  return (await connection.run(insertActivity, values)).length > 0;
}
