import type { Channel, Instant, NoticeKind } from '#conveyor';
import type { Connection, Statement } from '#database';
import { uuidv7 } from '#platform';

/** Who is to be told what of a lead; of which of its visits, counted from 1, and on which channel. */
export type NoticeTerms = Readonly<{
  kind: NoticeKind;
  leadId: string;
  employeeId: string;
  at: Instant;
  /** The lead's last visit when absent. */
  visit?: number;
  channel?: Channel;
}>;

const insertNotice: Statement<{ id: string }> = {
  name: 'test_insert_notice',
  text: `insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, once_in_hour,
      bundle_id, state, created_at, due_at, changed_at)
    select $1, $2::text, $3, $4, v.lead_id, v.id, case when $2 in ('handoff.offered', 'handoff.reminder', 'lead.reminder') then h.id end,
      v.stage_id, case when $2 in ('lead.overdue', 'queue.waiting', 'queue.claimable') then date_trunc('hour', $7::timestamptz) end,
      case when $2 in ('handoff.offered', 'handoffs.offered', 'handoff.reminder', 'handoffs.reminder',
        'handoff.escalated', 'handoffs.escalated', 'lead.reminder', 'leads.reminder', 'lead.moved', 'leads.moved', 'lead.withdrawn', 'leads.withdrawn') then v.id end, 'pending', $7, $7, $7
    from visits v left join handoffs h on h.visit_id = v.id and h.state in ('offered', 'accepted')
    where v.lead_id = $5 and ($6::int is null or v.number = $6) order by v.number desc limit 1 returning id`,
};

/** Writes into the ledger that somebody is to be told something, as whoever watches the clock does; gives its id. */
export async function insertNoticeOf(connection: Connection, terms: NoticeTerms): Promise<string> {
  const { kind, leadId, employeeId, at, visit = null, channel = 'email' } = terms;
  const moment = new Date(at).toISOString();
  const values = [uuidv7(at), kind, channel, employeeId, leadId, visit, moment];
  const [row] = await connection.run(insertNotice, values);
  if (!row) throw new Error(`The lead ${leadId} has no such visit.`);
  return row.id;
}
