import type { Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const readLostLeads: Statement<{ id: string }> = {
  name: 'read_lost_leads_to_erase',
  text: `select l.id from leads l where l.status = 'lost' and l.erased_at is null and l.closed_at < $1
    order by l.closed_at, l.id limit $2`,
};

/** Up to `most` leads that were lost before a moment and still have the personal data of their persons. */
export async function lostLeadsToEraseOf(
  connection: Connection,
  before: Instant,
  most: number,
): Promise<readonly string[]> {
  return (await connection.run(readLostLeads, [moment(before), most])).map(({ id }) => id);
}
