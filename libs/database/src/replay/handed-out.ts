import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** A lead that somebody has, and since which version. */
export type HandedOut = Readonly<{ leadId: string; version: number; employeeId: string }>;

const readHandedOut: Statement<HandedOut> = {
  name: 'read_handed_out',
  text: `select v.lead_id as "leadId", l.version, v.employee_id as "employeeId"
    from visits v join leads l on l.id = v.lead_id
    where v.stage_id = any($1::uuid[]) and v.entered_at >= $2::timestamptz and v.ended_at is null
      and v.employee_id is not null`,
};

/** The leads that somebody at one of these stages has got since a moment and still has. */
export async function handedOutOf(
  connection: Connection,
  stageIds: readonly string[],
  since: number,
): Promise<readonly HandedOut[]> {
  return connection.run(readHandedOut, [stageIds, moment(since)]);
}
