import type { Channel } from '#conveyor';
import { SOON_MS, type Connection, type Statement } from './statement.ts';

const readFirstTold: Statement<{ providerId: string }> = {
  name: 'read_first_told',
  withinMs: SOON_MS,
  text: `select n.provider_id as "providerId" from notifications n where n.lead_id = $1 and n.employee_id = $2 and n.channel = $3
      and n.state = 'sent' and n.provider_id is not null and n.bundle_id is null and n.once_in_hour is null
    order by n.seq limit 1`,
};

/** What the provider called the first message to a person about a lead and nothing else; null: there was none. */
export async function firstToldOf(
  connection: Connection,
  { leadId, employeeId, channel }: Readonly<{ leadId: string; employeeId: string; channel: Channel }>,
): Promise<string | null> {
  const [row] = await connection.run(readFirstTold, [leadId, employeeId, channel]);
  return row?.providerId ?? null;
}
