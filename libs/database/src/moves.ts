import {
  FIRST_TURN,
  keptDecision,
  type Bearing,
  type Handoff,
  type Instant,
  type LeadFacts,
  type Move,
  type Policy,
  type Situation,
} from '#conveyor';
import { moment } from './moment.ts';
import { lendRoster, rosterOf } from './roster.ts';
import type { Connection, Value } from './statement.ts';
import { enterLead } from './statements/enter-lead.ts';
import { MOVE_VALUES, type MoveValue } from './statements/move-values.ts';
import { readDesk, readEntrance, type DeskRow } from './statements/read-desk.ts';
import { readHandoff, type HandoffRead } from './statements/read-handoff.ts';
import type { RosterRow } from './statements/read-roster.ts';
import { lockTurn } from './statements/lock-turn.ts';
import { writeMove, type WrittenRow } from './statements/write-move.ts';

/** What the database knows for a desk; who acts, the time and the lot are the caller's. */
export type DeskReading = Readonly<{
  situation: Situation;
  roster: RosterRow;
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

/** The id of a lead that is not there. */
const NOT_THERE_YET = '00000000-0000-0000-0000-000000000000';

/** What one move writes: the move, the ids of what it makes, and the answer to keep. */
export type Writing = Readonly<{ move: Move; ids: MoveIds; keep: Keep }>;

/** What a move that was written leaves to be done. */
export type Written = Omit<WrittenRow, 'written'>;

/** A new lead before it is stored. */
export type Entrance = Readonly<{ id: string; funnelId: string; stageId: string | null; facts: LeadFacts }>;

/** Reads what a move of the lead looks at; undefined when there is no such lead. One round trip while the roster stays as it is. */
export async function readDeskOf(
  connection: Connection,
  leadId: string,
  bearing: Bearing,
  key: string | null,
): Promise<DeskReading | undefined> {
  const values = [leadId, key, bearing.direction, bearing.stageId, null];
  const read = await withRoster(connection, () => connection.run(readDesk, values));
  const lead = read?.row.lead;
  return read && lead ? reading(read, lead) : undefined;
}

/** Reads what the entrance of a new lead looks at; undefined when there is no such funnel. One round trip while the roster stays as it is. */
export async function readEntranceOf(
  connection: Connection,
  { id, funnelId, stageId, facts }: Entrance,
  key: string | null,
): Promise<(DeskReading & { archived: boolean }) | undefined> {
  const values = [funnelId, key, stageId, facts.phone, facts.company, null];
  const read = await withRoster(connection, () => connection.run(readEntrance, values));
  if (!read?.row.funnel) return undefined;
  const lead = { id, funnelId, version: 1, status: 'open', facts } as const;
  return { ...reading(read, lead), archived: read.row.funnel.archived };
}

/** A lead, there already or only its facts, that a stage's policy, or another in its stead, is tried on. */
export type Trial = Readonly<{ stageId: string; policy: Policy | null }> &
  (Readonly<{ leadId: string }> | Readonly<{ facts: LeadFacts }>);

/** Reads what the arrival of a lead at a stage would look at; undefined when there is no such lead, or no such stage. */
export async function readTrialOf(connection: Connection, trial: Trial): Promise<DeskReading | undefined> {
  const { stageId, policy } = trial;
  if ('leadId' in trial) {
    const values = [trial.leadId, null, 'behind', stageId, policy];
    const read = await withRoster(connection, () => connection.run(readDesk, values));
    const lead = read?.row.lead;
    return read && lead ? reading(read, lead) : undefined;
  }
  const { facts } = trial;
  const values = [null, null, stageId, facts.phone, facts.company, policy];
  const read = await withRoster(connection, () => connection.run(readEntrance, values));
  const funnel = read?.row.funnel;
  if (!read || !funnel) return undefined;
  return reading(read, { id: NOT_THERE_YET, funnelId: funnel.id, version: 1, status: 'open', facts });
}

/** Writes a move; undefined when nothing was written because the lead, a seat or a turn was taken meanwhile. */
export async function writeMoveOf(
  connection: Connection,
  { move, ids, keep }: Writing,
): Promise<Written | undefined> {
  const values = [...moveValues(move, ids, keep), move.fromVersion, move.toVersion, move.status];
  const [row] = await connection.run(writeMove, values);
  return row?.written ? row : undefined;
}

/** Writes a new lead with its first visit; undefined when no seat was free any more, or the turn was taken. */
export async function writeEntranceOf(
  connection: Connection,
  lead: Readonly<{ funnelId: string; facts: LeadFacts }>,
  { move, ids, keep }: Writing,
): Promise<Written | undefined> {
  const values = [...moveValues(move, ids, keep), lead.funnelId, JSON.stringify(lead.facts)];
  const [row] = await connection.run(enterLead, values);
  return row?.written ? row : undefined;
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

/** A handoff and the lead that it is about; undefined when there is no such handoff. */
export async function readHandoffOf(
  connection: Connection,
  handoffId: string,
): Promise<HandoffRead | undefined> {
  const [row] = await connection.run(readHandoff, [handoffId]);
  return row;
}

/**
 * A reading with the roster that it was made under. When the line has changed in between, what was read is about another line,
 * say about the stage that followed before, and is read again: each time somebody must have changed the line anew.
 */
async function withRoster<Row extends { roster: number }>(
  connection: Connection,
  read: () => Promise<Row[]>,
): Promise<{ row: Row; roster: RosterRow } | undefined> {
  for (;;) {
    const [row] = await read();
    if (!row) return undefined;
    const roster = await rosterOf(connection, row.roster);
    if (roster.version === row.roster) return { row, roster };
  }
}

function reading(
  { row, roster }: Readonly<{ row: DeskRow; roster: RosterRow }>,
  lead: Situation['lead'],
): DeskReading {
  const { roster: _, kept, visit, turn, ...standing } = row;
  const handoff: Handoff | null = row.handoff;
  return {
    situation: {
      ...standing,
      lead,
      visit: visit && { ...visit, leadId: lead.id },
      handoff,
      turn: turn ?? FIRST_TURN,
    },
    roster,
    kept,
  };
}

function moveValues(move: Move, ids: MoveIds, keep: Keep): Value[] {
  const values = namedValues(move, ids, keep);
  return MOVE_VALUES.map((name) => values[name]);
}

function namedValues(move: Move, ids: MoveIds, keep: Keep): Record<MoveValue, Value> {
  const { closes, opens, answers, offers, notices, turn } = move;
  const at = closes?.endedAt ?? opens?.enteredAt ?? answers?.at;
  if (at === undefined) throw new Error('A move that neither begins, ends nor answers anything');
  const when = (instant: Instant | null | undefined): string | null =>
    instant == null ? null : moment(instant);
  return {
    leadId: move.leadId,
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
  };
}
