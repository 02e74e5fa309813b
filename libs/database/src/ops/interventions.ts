import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import type { InterventionRow } from '../tables/interventions.table.ts';

const insertIntervention: Statement<never> = {
  name: 'insert_intervention',
  text: 'insert into interventions (id, kind, employee_id, reason, at) values ($1, $2, $3, $4, $5)',
};

/** Keeps that something was done by hand, or by the product itself, and why. */
export async function insertInterventionOf(
  connection: Connection,
  { id, kind, employeeId, reason, at }: InterventionRow,
): Promise<void> {
  await connection.run(insertIntervention, [id, kind, employeeId, reason, moment(at)]);
}
