import type { Connection, Statement } from '../statement.ts';

/** A row whose lead is to go again, or to be as it was. */
export type UndoableRow = Readonly<{
  line: number;
  state: 'entered' | 'changed';
  leadId: string;
  /** Nobody has done anything with the lead since; the line may have handed it out. */
  isUntouched: boolean;
  before: unknown;
  versionAfter: number | null;
}>;

/** What the line does by itself, and what only looks. */
const NOTHING_DONE = `('lead.entered', 'lead.handed-out', 'handoff.expired', 'lead.shown', 'lead.found', 'lead.exported')`;

const nextUndoable: Statement<UndoableRow> = {
  name: 'next_undoable_rows',
  text: `select r.line, r.state, r.lead_id as "leadId", r.before, r.version_after as "versionAfter",
      coalesce(case r.state when 'entered' then l.erased_at is null and not exists (select from audit_records a
          where a.subject_id = r.lead_id and a.action not in ${NOTHING_DONE})
        else l.version = r.version_after end, false) as "isUntouched"
    from import_rows r left join leads l on l.id = r.lead_id
    where r.import_id = $1 and r.state in ('entered', 'changed') order by r.line limit $2`,
};

const lockLeads: Statement<never> = {
  name: 'lock_leads_to_remove',
  text: 'select from leads where id = any($1::uuid[]) order by id for update',
};

const MESSAGES = 'select id from notifications where lead_id = any($1::uuid[])';

/** All that hangs on leads, what refers to something else before that. */
const REMOVE: readonly Statement<never>[] = [
  `delete from captured_messages where notification_id in (${MESSAGES})`,
  `delete from delivery_attempts where notification_id in (${MESSAGES})`,
  'delete from notifications where lead_id = any($1::uuid[])',
  ...['lead_places', 'decisions', 'loans', 'watchers', 'activities', 'handoffs', 'visits'].map(
    (table) => `delete from ${table} where lead_id = any($1::uuid[])`,
  ),
  'delete from leads where id = any($1::uuid[])',
].map((text, place) => ({ name: `remove_leads_${place}`, text }));

const settle: Statement<never> = {
  name: 'settle_undone_rows',
  text: `update import_rows r set state = u.state, reason = u.reason, lead_id = case when u.state = 'kept' then r.lead_id end
    from json_to_recordset($2::json) as u (line int, state text, reason text) where r.import_id = $1 and r.line = u.line`,
};

/** The next rows to undo. Their leads stay as they are until the transaction ends. */
export async function undoableRowsOf(
  connection: Connection,
  importId: string,
  most: number,
): Promise<readonly UndoableRow[]> {
  const rows = await connection.run(nextUndoable, [importId, most]);
  await connection.run(lockLeads, [rows.map(({ leadId }) => leadId)]);
  // What was done while the lock was waited for counts as well.
  return connection.run(nextUndoable, [importId, most]);
}

/** Leads are gone with all that hangs on them; that they came stays in the audit. */
export async function removeLeadsOf(connection: Connection, leadIds: readonly string[]): Promise<void> {
  for (const statement of REMOVE) await connection.run(statement, [leadIds]);
}

/** Writes down which rows were undone, and which could not be and why. */
export async function settleUndoneOf(
  connection: Connection,
  importId: string,
  rows: readonly Readonly<{ line: number; state: 'undone' | 'kept'; reason: string | null }>[],
): Promise<void> {
  await connection.run(settle, [importId, JSON.stringify(rows)]);
}
