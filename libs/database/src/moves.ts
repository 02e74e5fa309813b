import { keptDecision, type Instant, type LeadFacts, type Move } from '#conveyor';
import type { AuditAuthor, MoveEntry } from '#conveyor/audit';
import { moment } from './moment.ts';
import { lendRoster } from './roster.ts';
import type { Connection, Value } from './statement.ts';
import { valuesFor } from './statements/composed.ts';
import { enterLead, type EntranceValue } from './statements/enter-lead.ts';
import { lockTurn } from './statements/lock-turn.ts';
import { MOVE_PARTS, type MovePart, type MoveValue } from './statements/move-values.ts';
import type { Told } from './statements/told.ts';
import { writeMove } from './statements/write-move.ts';

/** The ids under which a move is written and when that is, made by the caller so that it knows the answer before it writes. */
export type MoveIds = Readonly<{
  visitId: string;
  handoffId: string;
  noticeId: () => string;
  auditId: string;
  lot: number;
  writtenAt: Instant;
}>;

/** An answer to keep for a repeated request, null without an idempotency key. */
export type Keep = Readonly<{ key: string; fingerprint: string; answer: unknown }> | null;

/** What one move writes: the move, the ids of what it makes, the answer to keep, and what the audit keeps of it. */
export type Writing = Readonly<{ move: Move; ids: MoveIds; keep: Keep; audit: AuditAuthor & MoveEntry }>;

/** Writes a move and resolves to what is to be sent of it; undefined when nothing was written because the lead, a seat or a turn was taken meanwhile. */
export async function writeMoveOf(
  connection: Connection,
  writing: Writing,
): Promise<readonly Told[] | undefined> {
  const composed = writeMove(partsOf(writing));
  const [row] = await connection.run(composed.statement, valuesFor(composed, valuesOf(writing)));
  return row?.written ? row.told : undefined;
}

/** Writes a new lead with its first visit, and resolves as the other does; undefined when no seat was free any more, or the turn was taken. */
export async function writeEntranceOf(
  connection: Connection,
  lead: Readonly<{ funnelId: string; facts: LeadFacts }>,
  writing: Writing,
): Promise<readonly Told[] | undefined> {
  const composed = enterLead(partsOf(writing));
  const values: Readonly<Record<EntranceValue, Value>> = {
    ...valuesOf(writing),
    funnelId: lead.funnelId,
    facts: JSON.stringify(lead.facts),
  };
  const [row] = await connection.run(composed.statement, valuesFor(composed, values));
  return row?.written ? row.told : undefined;
}

/** Until the transaction ends nobody else takes a turn of this stage's round robin. Makes the first one where there is none. */
export async function lockTurnOf(transaction: Connection, stageId: string): Promise<void> {
  await transaction.run(lockTurn, [stageId]);
}

/** The same in a transaction that has only just begun on this pool. */
export async function lockTurnFirst(
  pool: Connection,
  transaction: Connection,
  stageId: string,
): Promise<void> {
  lendRoster(pool, transaction);
  await lockTurnOf(transaction, stageId);
}

function partsOf({ move, keep }: Writing): ReadonlySet<MovePart> {
  const { closes, answers, opens, takesBack, offers, turn, decision, notices } = move;
  const has: Readonly<Record<MovePart, boolean>> = {
    closes: closes !== null,
    answers: answers !== null,
    opens: opens !== null,
    takesBack: takesBack !== null,
    holder: opens?.employeeId != null,
    seat: opens?.capacity != null,
    seatInAll: opens?.capacityInAll != null,
    offers: offers !== null,
    turn: turn !== null,
    decision: decision !== null,
    notices: notices.length > 0,
    key: keep !== null,
  };
  return new Set(MOVE_PARTS.filter((part) => has[part]));
}

function valuesOf(writing: Writing): Readonly<Record<MoveValue, Value>> {
  const { move, ids, keep } = writing;
  const { closes, opens, answers, offers, notices, turn } = move;
  const at = closes?.endedAt ?? opens?.enteredAt ?? answers?.at;
  if (at === undefined) throw new Error('A move that neither begins, ends nor answers anything');
  return {
    leadId: move.leadId,
    fromVersion: move.fromVersion,
    toVersion: move.toVersion,
    status: move.status,
    closedAt: when(move.closedAt),
    closes: closes?.visitId ?? null,
    at: moment(at),
    outcome: closes?.outcome ?? null,
    closeReason: closes?.reason ?? null,
    lossReasonId: closes?.lossReasonId ?? null,
    exitAnswers: closes && closes.answers.length > 0 ? JSON.stringify(closes.answers) : null,
    endedBy: closes?.endedBy ?? null,
    answers: answers?.handoffId ?? null,
    answersFrom: answers?.from ?? null,
    answer: answers?.state ?? null,
    implied: answers?.implied ?? false,
    answerReason: answers?.reason ?? null,
    visitId: opens ? ids.visitId : null,
    number: opens?.number ?? null,
    stageId: opens?.stageId ?? null,
    employeeId: opens?.employeeId ?? null,
    employeeVersion: opens?.employeeVersion ?? null,
    dueAt: when(opens?.dueAt),
    remindAt: when(opens?.remindAt),
    setAside: opens?.setAside ?? false,
    brief: opens?.brief ?? null,
    capacity: opens?.capacity ?? null,
    capacityInAll: opens?.capacityInAll ?? null,
    overCapacity: opens?.overCapacity ?? false,
    handoffId: offers ? ids.handoffId : null,
    fromEmployeeId: offers?.fromEmployeeId ?? null,
    fromStageId: offers?.fromStageId ?? null,
    handoffState: offers?.state ?? null,
    answerDueAt: when(offers?.answerDueAt),
    remindToAnswerAt: when(offers?.remindAt),
    decision: move.decision ? JSON.stringify(keptDecision(move.decision)) : null,
    // What costs nothing is no part of what is summed up.
    cost: move.decision?.cost || null,
    turnSeen: turn?.seen ?? null,
    credits: turn ? JSON.stringify(turn.credits) : null,
    noticeIds: notices.map(() => ids.noticeId()),
    noticeKinds: notices.map((notice) => notice.kind),
    noticeChannels: notices.map((notice) => notice.channel),
    noticeEmployees: notices.map((notice) => notice.employeeId),
    noticeHours: notices.map((notice) => when(notice.onceInHour)),
    noticeSilences: notices.map((notice) => notice.suppressed),
    key: keep?.key ?? null,
    fingerprint: keep?.fingerprint ?? null,
    keptAnswer: keep ? JSON.stringify(keep.answer) : null,
    lot: ids.lot,
    writtenAt: moment(ids.writtenAt),
    ...undoValues(move),
    ...auditValues(writing),
  };
}

function when(instant: Instant | null | undefined): string | null {
  return instant == null ? null : moment(instant);
}

function undoValues({ takesBack }: Move) {
  return {
    takesBack: takesBack?.visitId ?? null,
    standsSince: when(takesBack?.standsSince),
    position: takesBack?.position ?? null,
  };
}

function auditValues({ move, ids, audit }: Writing) {
  return {
    auditId: ids.auditId,
    auditActor: audit.actor,
    auditWay: audit.through,
    auditAction: audit.action,
    auditDetails: JSON.stringify({ ...audit.details, visitId: move.opens ? ids.visitId : null }),
    auditRequest: audit.requestId,
  };
}
