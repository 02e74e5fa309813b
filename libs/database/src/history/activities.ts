import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import type { ActivityRow } from '../tables/activities.table.ts';

/** Rows a statement, as of notices. */
const MOST_AT_ONCE = 5_000;

/** An activity of a history: logged when it was done, while its visit was open. */
export type PastActivity = Omit<
  ActivityRow,
  'createdAt' | 'note' | 'externalId' | 'direction' | 'recordingUrl'
>;

const insertActivities: Statement<never> = {
  name: 'insert_activities',
  text: `insert into activities (id, lead_id, visit_id, stage_id, employee_id, kind, outcome, at, duration_seconds, created_at)
    select a.id, a."leadId", a."visitId", a."stageId", a."employeeId", a.kind, a.outcome, a.at, a."durationSeconds", a.at
    from json_to_recordset($1::json) as a (id uuid, "leadId" uuid, "visitId" uuid, "stageId" uuid, "employeeId" uuid, kind text,
      outcome text, at timestamptz, "durationSeconds" int)`,
};

/** Stores what was done for the leads of a history. Meant for a transaction of the caller's. */
export async function writeActivitiesOf(
  connection: Connection,
  activities: readonly PastActivity[],
): Promise<void> {
  for (let start = 0; start < activities.length; start += MOST_AT_ONCE) {
    const rows = activities
      .slice(start, start + MOST_AT_ONCE)
      .map(({ at, ...rest }) => ({ ...rest, at: moment(at) }));
    await connection.run(insertActivities, [JSON.stringify(rows)]);
  }
}
