import { naturalPosition, type Channel, type UndoableMove, type VisitOutcome } from '#conveyor';
import { LAST_MOVED_BY } from './reads/last-mover.ts';
import type { Connection, Statement } from './statement.ts';
import { ms } from './statements/ms.ts';

type EndedRow = UndoableMove['ended'] & Readonly<{ outcome: VisitOutcome; isTakenBack: boolean }>;

type LastMoveRow = Readonly<{
  version: number;
  by: string | null;
  at: number;
  ended: EndedRow;
  handoff: UndoableMove['handoff'];
  untold: readonly Channel[];
  placed: string | null;
}>;

/** Nothing was sent, and nothing will be, once the visit is over. */
const NOT_TOLD = `(n.state in ('pending', 'deferred', 'claimed', 'retry', 'needs_attention')
    or (n.state = 'suppressed' and n.code in ('NOT_WANTED_ANY_MORE', 'NO_DEVICE')))`;

const readLastMove: Statement<LastMoveRow> = {
  name: 'read_last_move',
  text: `
with
  lead as materialized (select * from leads where id = $1),
  ended as materialized (select v.* from visits v where v.lead_id = $1 and v.ended_at is not null order by v.number desc limit 1),
  open as materialized (select v.* from visits v where v.lead_id = $1 and v.ended_at is null)
select l.version, ${LAST_MOVED_BY} as by, coalesce((select ${ms('o.entered_at')} from open o), ${ms('v.ended_at')}) as at,
  json_build_object('id', v.id, 'leadId', v.lead_id, 'number', v.number, 'stageId', v.stage_id, 'employeeId', v.employee_id,
    'enteredAt', ${ms('v.entered_at')}, 'endedAt', ${ms('v.ended_at')}, 'standsSince', ${ms('v.stands_since')},
    'dueAt', ${ms('v.due_at')}, 'remindAt', ${ms('v.remind_at')}, 'setAside', v.set_aside, 'brief', v.brief,
    'outcome', v.outcome, 'isTakenBack', v.taken_back) as ended,
  (select json_build_object('fromEmployeeId', h.from_employee_id, 'fromStageId', h.from_stage_id, 'state', h.state)
    from handoffs h where h.visit_id = v.id order by h.id desc limit 1) as handoff,
  array(select distinct n.channel from notifications n where n.visit_id = v.id and n.employee_id = v.employee_id
    and n.kind = 'handoff.offered' and ${NOT_TOLD}) as untold,
  (select p.position from lead_places p where p.visit_id = v.id) as placed
from lead l, ended v`,
};

/** The lead's last move and the version of the lead under which it was read; undefined when no visit of it is over yet, or there is no such lead. */
export async function lastMoveOf(
  connection: Connection,
  leadId: string,
): Promise<Readonly<{ version: number; last: UndoableMove }> | undefined> {
  const [row] = await connection.run(readLastMove, [leadId]);
  if (!row) return undefined;
  const { version, by, at, handoff, untold, placed } = row;
  const { outcome, isTakenBack, ...ended } = row.ended;
  const position = placed ?? naturalPosition(ended.enteredAt, ended.id);
  return { version, last: { by, at, outcome, isTakenBack, ended, handoff, untold, position } };
}
