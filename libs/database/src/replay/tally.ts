import type { Channel, LeadNoticeKind, LeadStatus, NotificationState } from '#conveyor';
import type { Connection, Statement } from '../statement.ts';

/** Leads of a funnel by how they ended; `waiting` of the open ones are with nobody. */
export type LeadTally = Readonly<{ status: LeadStatus; leads: number; waiting: number }>;

/** Messages about the leads of a funnel; `captured` of them lie in the mailbox. */
export type MessageTally = Readonly<{
  kind: LeadNoticeKind;
  channel: Channel;
  state: NotificationState;
  code: string | null;
  messages: number;
  captured: number;
}>;

/** What one employee got. */
export type EmployeeTally = Readonly<{ employeeId: string; handoffs: number; emails: number }>;

/** What a funnel holds, counted in the tables. */
export type FunnelTally = Readonly<{
  leads: readonly LeadTally[];
  messages: readonly MessageTally[];
  employees: readonly EmployeeTally[];
}>;

const tallyLeads: Statement<LeadTally> = {
  name: 'tally_leads',
  text: `select l.status, count(*)::int as leads,
      count(v.id) filter (where v.employee_id is null)::int as waiting
    from leads l left join visits v on v.lead_id = l.id and v.ended_at is null
    where l.funnel_id = $1 group by l.status`,
};

const tallyMessages: Statement<MessageTally> = {
  name: 'tally_messages',
  text: `select n.kind, n.channel, n.state, n.code, count(*)::int as messages,
      count(*) filter (where exists (select 1 from captured_messages c where c.notification_id = n.id))::int as captured
    from notifications n join leads l on l.id = n.lead_id
    where l.funnel_id = $1 group by n.kind, n.channel, n.state, n.code order by n.kind, n.channel, n.state`,
};

const tallyEmployees: Statement<EmployeeTally> = {
  name: 'tally_employees',
  text: `select e.id as "employeeId",
      (select count(*)::int from handoffs h join leads l on l.id = h.lead_id
        where h.to_employee_id = e.id and l.funnel_id = $1) as handoffs,
      (select count(*)::int from notifications n join leads l on l.id = n.lead_id
        where n.employee_id = e.id and n.channel = 'email' and n.state = 'sent' and l.funnel_id = $1) as emails
    from employees e where e.id = any($2::uuid[])`,
};

/** Counts what a funnel holds, and what these employees got of it. */
export async function tallyFunnelOf(
  connection: Connection,
  funnelId: string,
  employeeIds: readonly string[],
): Promise<FunnelTally> {
  return {
    leads: await connection.run(tallyLeads, [funnelId]),
    messages: await connection.run(tallyMessages, [funnelId]),
    employees: await connection.run(tallyEmployees, [funnelId, employeeIds]),
  };
}
