import type { Connection, Statement } from './statement.ts';
import type { AbsenceSpan } from './absences.ts';

/** A lead on loan, and the absence because of which it is; null when that was taken back. */
export type Loan = Readonly<{
  leadId: string;
  employeeId: string;
  stageId: string;
  timeZone: string;
  absence: AbsenceSpan | null;
  /** True when the lead has been worked on since, or given to somebody by a person, so that it comes back to nobody. */
  isWorked: boolean;
}>;

/** When lead `l` was taken from somebody last: each of many is taken at a moment of its own. */
const TAKEN_AT = `(select max(v.ended_at) from visits v where v.lead_id = l.lead_id)`;

const insertLoans: Statement<never> = {
  name: 'insert_loans',
  text: `insert into loans (lead_id, employee_id, absence_id, stage_id, lent_at)
    select l.lead_id, $1, $2, l.stage_id, ${TAKEN_AT} from unnest($3::uuid[], $4::uuid[]) as l (lead_id, stage_id)
    on conflict do nothing`,
};

const renewLoans: Statement<never> = {
  name: 'renew_loans',
  text: `update loans l set lent_at = ${TAKEN_AT} where l.lead_id = any($1::uuid[])`,
};

const readLoans: Statement<Loan> = {
  name: 'read_loans',
  text: `
select l.lead_id as "leadId", l.employee_id as "employeeId", l.stage_id as "stageId", e.time_zone as "timeZone",
  (select json_build_object('id', a.id, 'kind', a.kind, 'substituteId', a.substitute_id, 'firstDay', a.first_day,
      'lastDay', a.last_day, 'fromAt', (extract(epoch from a.from_at) * 1000)::float8,
      'untilAt', (extract(epoch from a.until_at) * 1000)::float8)
    from absences a where a.id = l.absence_id) as absence,
  exists (select 1 from visits v where v.lead_id = l.lead_id and v.ended_at >= l.lent_at and not v.taken_back
    and (v.outcome in ('advanced', 'returned', 'won', 'lost') or (v.outcome = 'reassigned' and v.ended_at > l.lent_at))) as "isWorked"
from loans l join employees e on e.id = l.employee_id
where $1::uuid[] is null or l.lead_id = any($1)
order by l.lent_at, l.lead_id`,
};

const endLoan: Statement<never> = { name: 'end_loan', text: 'delete from loans where lead_id = $1' };

/** Leads ($leadId at $stageId) that were just taken from an employee because of an absence, to come back; who had lent one before keeps his claim. */
export async function lendOf(
  connection: Connection,
  { employeeId, absenceId }: Readonly<{ employeeId: string; absenceId: string }>,
  leads: readonly Readonly<{ leadId: string; stageId: string }>[],
): Promise<void> {
  const ids = leads.map(({ leadId }) => leadId);
  const stages = leads.map(({ stageId }) => stageId);
  await connection.run(insertLoans, [employeeId, absenceId, ids, stages]);
}

/** Those of these leads that are on loan stay so, though they were just handed over to somebody else. */
export async function renewLoansOf(connection: Connection, leadIds: readonly string[]): Promise<void> {
  await connection.run(renewLoans, [leadIds]);
}

/** The leads on loan, the longest lent first: all of them, or those of these. */
export async function loansOf(
  connection: Connection,
  leadIds: readonly string[] | null = null,
): Promise<readonly Loan[]> {
  return connection.run(readLoans, [leadIds]);
}

/** The lead has come back, or never will. */
export async function endLoanOf(connection: Connection, leadId: string): Promise<void> {
  await connection.run(endLoan, [leadId]);
}
