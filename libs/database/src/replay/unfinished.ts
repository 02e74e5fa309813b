import type { Connection, Statement } from '../statement.ts';

const UNFINISHED = `n.state in ('pending', 'claimed', 'sending', 'retry')`;

const ofLead: Statement<{ count: number }> = {
  name: 'count_unfinished_of_lead',
  text: `select count(*)::int as count from notifications n where n.lead_id = $1 and ${UNFINISHED}`,
};

const ofFunnel: Statement<{ count: number }> = {
  name: 'count_unfinished_of_funnel',
  text: `select count(*)::int as count from notifications n join leads l on l.id = n.lead_id
    where l.funnel_id = $1 and ${UNFINISHED}`,
};

/** How many notifications about a lead, or about the leads of a funnel, have not come to their end. */
export async function unfinishedNoticesOf(
  connection: Connection,
  of: Readonly<{ leadId: string } | { funnelId: string }>,
): Promise<number> {
  const [row] =
    'leadId' in of
      ? await connection.run(ofLead, [of.leadId])
      : await connection.run(ofFunnel, [of.funnelId]);
  return row?.count ?? 0;
}
