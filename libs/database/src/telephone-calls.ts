import type { ActivityOutcome, CallDirection, Instant } from '#conveyor';
import type { Sight } from '#conveyor/access';
import { phoneKey } from './migrations/lead-acquaintances.ts';
import { moment } from './moment.ts';
import type { Connection, Statement } from './statement.ts';

/** A call before it is known where its lead stands. */
export type NewCall = Readonly<{
  id: string;
  leadId: string;
  externalId: string;
  employeeId: string | null;
  outcome: ActivityOutcome;
  direction: CallDirection;
  at: Instant;
  durationSeconds: number | null;
  recordingUrl: string | null;
  createdAt: Instant;
}>;

/** The activity of a call. */
export type KeptCall = Readonly<{ id: string; isNew: boolean }>;

/** More of one number than this nobody looks through. */
const MOST_CANDIDATES = 10;

const findCall: Statement<{ id: string; leadId: string }> = {
  name: 'find_telephone_call',
  text: `select id, lead_id as "leadId" from activities where external_id = $1`,
};

const findOpenLeads: Statement<{ id: string }> = {
  name: 'find_open_leads_by_phone',
  text: `select l.id from leads l join funnels f on f.id = l.funnel_id
    where l.phone is not null and ${phoneKey('l.phone')} = ${phoneKey('$1::text')} and l.status = 'open' and l.erased_at is null
      and ($2::uuid[] is null or f.department_id = any($2))
    order by l.created_at, l.id limit ${MOST_CANDIDATES}`,
};

const hasNumber: Statement<{ has: boolean }> = {
  name: 'has_phone_number',
  text: `select ${phoneKey('$1::text')} is not null as has`,
};

const findEmployee: Statement<{ id: string }> = {
  name: 'find_employee_of_call',
  text: 'select id from employees where id = $1::uuid or email = $2',
};

/**
 * A call that is there has what is new: what was known stays where nobody says otherwise, and who has spoken once has spoken. Of two that come
 * at one moment one writes, and the other adds to it.
 */
const keepCall: Statement<KeptCall> = {
  name: 'keep_telephone_call',
  text: `
insert into activities as a (id, lead_id, visit_id, stage_id, employee_id, kind, outcome, at, duration_seconds, created_at,
    external_id, direction, recording_url)
  select $1::uuid, v.lead_id, case when v.ended_at is null then v.id end, v.stage_id, $3::uuid, 'call', $4, $5::timestamptz, $6::int,
    $7::timestamptz, $8, $9, $10
  from (select id from leads where id = $2 and erased_at is null for key share) l
    cross join lateral (select * from visits o where o.lead_id = l.id order by o.number desc limit 1) v
  on conflict (external_id) where external_id is not null do update set
    outcome = case when a.outcome = 'connected' then a.outcome else excluded.outcome end,
    employee_id = coalesce(excluded.employee_id, a.employee_id),
    duration_seconds = coalesce(excluded.duration_seconds, a.duration_seconds),
    recording_url = coalesce(excluded.recording_url, a.recording_url)
  where a.lead_id = excluded.lead_id
  returning a.id, a.xmax = 0 as "isNew"`,
};

/** The activity of a call that was told of before, and its lead. */
export async function findCallOf(
  connection: Connection,
  externalId: string,
): Promise<Readonly<{ id: string; leadId: string }> | undefined> {
  const [call] = await connection.run(findCall, [externalId]);
  return call;
}

/** The open leads with a number, however it is written, of those that somebody sees, ten at most; undefined where it is no number of a customer. */
export async function openLeadsByPhoneOf(
  connection: Connection,
  phone: string,
  sight: Sight,
): Promise<readonly string[] | undefined> {
  const [number] = await connection.run(hasNumber, [phone]);
  if (!number?.has) return undefined;
  const leads = await connection.run(findOpenLeads, [phone, sight?.departmentIds ?? null]);
  return leads.map(({ id }) => id);
}

/** An employee by his id or by his address; undefined when there is none. */
export async function findEmployeeOf(
  connection: Connection,
  { id = null, email = null }: Readonly<{ id?: string | null; email?: string | null }>,
): Promise<string | undefined> {
  const [employee] = await connection.run(findEmployee, [id, email]);
  return employee?.id;
}

/** Keeps a call where its lead stands now, or what is new of it; undefined when the lead's person was erased, or the call is another lead's. */
export async function keepCallOf(connection: Connection, call: NewCall): Promise<KeptCall | undefined> {
  const { id, leadId, employeeId, outcome, at, durationSeconds, createdAt } = call;
  const what = [outcome, moment(at), durationSeconds, moment(createdAt)];
  const values = [id, leadId, employeeId, ...what, call.externalId, call.direction, call.recordingUrl];
  const [kept] = await connection.run(keepCall, values);
  return kept;
}
