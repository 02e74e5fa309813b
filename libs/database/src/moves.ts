import type { Desk, Handoff, Instant, LeadFacts, Move } from '#conveyor';
import { moment } from './moment.ts';
import { enterLead } from './statements/enter-lead.ts';
import { readDesk, readEntrance, type DeskRow } from './statements/read-desk.ts';
import { readHandoff } from './statements/read-handoff.ts';
import { writeMove, type Told } from './statements/write-move.ts';
import type { Connection, Value } from './statement.ts';

/** Where a move leads: towards the neighbour, staying, or to a named stage. */
export type Bearing = Readonly<{ direction: 'ahead' | 'behind' | 'here'; stageId: string | null }>;

/** What the database knows for a desk; who acts, the time and the lot are the caller's. */
export type DeskReading = Readonly<{
  desk: Omit<Desk, 'actor' | 'now' | 'seed'>;
  /** What was answered to the same idempotency key before. */
  kept: DeskRow['kept'];
}>;

/** The ids under which a move is written and when that is, made by the caller so that it knows the answer before it writes. */
export type MoveIds = Readonly<{
  visitId: string;
  handoffId: string;
  noticeId: () => string;
  lot: number;
  writtenAt: Instant;
}>;

/** An answer to keep for a repeated request, null without an idempotency key. */
export type Keep = Readonly<{ key: string; fingerprint: string; answer: unknown }> | null;

/** What one move writes: the move, the ids of what it makes, and the answer to keep. */
export type Writing = Readonly<{ move: Move; ids: MoveIds; keep: Keep }>;

/** Reads what a move of the lead looks at; undefined when there is no such lead. One round trip. */
export async function readDeskOf(
  connection: Connection,
  leadId: string,
  bearing: Bearing,
  key: string | null,
): Promise<DeskReading | undefined> {
  const [row] = await connection.run(readDesk, [leadId, key, bearing.direction, bearing.stageId]);
  return row?.lead ? reading(row, row.lead) : undefined;
}

/** Reads what the entrance of a new lead looks at; undefined when there is no such funnel. One round trip. */
export async function readEntranceOf(
  connection: Connection,
  lead: Readonly<{ id: string; funnelId: string; stageId: string | null; facts: LeadFacts }>,
  key: string | null,
): Promise<(DeskReading & { archived: boolean }) | undefined> {
  const [row] = await connection.run(readEntrance, [lead.funnelId, key, lead.stageId]);
  if (!row?.funnel) return undefined;
  const { id, funnelId, facts } = lead;
  const entering = { id, funnelId, facts, version: 1, status: 'open' as const };
  return { ...reading(row, entering), archived: row.funnel.archived };
}

/** Writes a move; undefined when nothing was written because the lead or a seat was taken meanwhile. */
export async function writeMoveOf(
  connection: Connection,
  { move, ids, keep }: Writing,
): Promise<readonly Told[] | undefined> {
  const values = [...moveValues(move, ids, keep), move.fromVersion, move.toVersion, move.status];
  const [row] = await connection.run(writeMove, values);
  return row?.written ? row.told : undefined;
}

/** Writes a new lead with its first visit; undefined when no seat was free any more. */
export async function writeEntranceOf(
  connection: Connection,
  lead: Readonly<{ funnelId: string; facts: LeadFacts }>,
  { move, ids, keep }: Writing,
): Promise<readonly Told[] | undefined> {
  const values = [...moveValues(move, ids, keep), lead.funnelId, JSON.stringify(lead.facts)];
  const [row] = await connection.run(enterLead, values);
  return row?.written ? row.told : undefined;
}

/** A handoff and the lead that it is about; undefined when there is no such handoff. */
export async function readHandoffOf(
  connection: Connection,
  handoffId: string,
): Promise<(Handoff & { leadId: string }) | undefined> {
  const [row] = await connection.run(readHandoff, [handoffId]);
  return row;
}

function reading(row: DeskRow, lead: Desk['lead']): DeskReading {
  const declined = new Set(row.declinedBy);
  const { visit, handoff } = row;
  return {
    desk: {
      lead,
      visit: visit && { ...visit, leadId: lead.id },
      visits: row.visits,
      handoff: handoff && {
        id: handoff.id,
        visitId: handoff.visitId,
        toEmployeeId: handoff.toEmployeeId,
        state: handoff.state,
      },
      activities: row.activities,
      lossReasons: row.lossReasons,
      stages: row.stages.map((stage) => ({ ...stage, funnelId: lead.funnelId })),
      specialists: row.specialists.map((specialist) => ({
        ...specialist,
        barred: declined.has(specialist.employeeId) ? 'DECLINED' : null,
      })),
      heads: row.heads,
    },
    kept: row.kept,
  };
}

/** Values $1 to $35 of the statements that write a move. */
function moveValues(move: Move, ids: MoveIds, keep: Keep): Value[] {
  const { closes, opens, answers, offers, notices } = move;
  const at = closes?.endedAt ?? opens?.enteredAt ?? answers?.at;
  if (at === undefined) throw new Error('A move that neither begins, ends nor answers anything');
  return [
    move.leadId,
    closes?.visitId ?? null,
    moment(at),
    closes?.outcome ?? null,
    closes?.reason ?? null,
    closes?.endedBy ?? null,
    answers?.handoffId ?? null,
    answers?.state ?? null,
    answers?.implied ?? false,
    answers?.reason ?? null,
    opens ? ids.visitId : null,
    opens?.number ?? null,
    opens?.stageId ?? null,
    opens?.employeeId ?? null,
    opens?.dueAt == null ? null : moment(opens.dueAt),
    opens?.capacity ?? null,
    opens?.overCapacity ?? false,
    offers ? ids.handoffId : null,
    offers?.fromEmployeeId ?? null,
    offers?.state ?? null,
    opens?.brief ?? null,
    move.decision ? JSON.stringify(move.decision) : null,
    notices.map(() => ids.noticeId()),
    notices.map((notice) => notice.kind),
    notices.map((notice) => notice.channel),
    notices.map((notice) => notice.employeeId),
    notices.map((notice) => (notice.onceInHour === null ? null : moment(notice.onceInHour))),
    notices.map((notice) => notice.suppressed),
    keep?.key ?? null,
    keep?.fingerprint ?? null,
    keep ? JSON.stringify(keep.answer) : null,
    ids.lot,
    moment(ids.writtenAt),
    closes?.lossReasonId ?? null,
    closes && closes.answers.length > 0 ? JSON.stringify(closes.answers) : null,
  ];
}
