import { keptDecision, type Instant, type Turn } from '#conveyor';
import type { LineLead } from '#conveyor/line';
import { moment } from '../moment.ts';
import type { Connection, Value } from '../statement.ts';
import type { Told } from '../statements/told.ts';
import {
  analyzeHistory,
  insertDecisions,
  insertHandoffs,
  insertLeads,
  insertNotifications,
  insertTurns,
  insertVisits,
} from './insert-history.ts';

/** Rows a statement: enough that the round trips don't count, few enough for the memory of both sides. */
const MOST_LEADS_AT_ONCE = 500;
const MOST_NOTICES_AT_ONCE = 5_000;

/** The leads of a funnel as they came about on a line in memory, and how things stand there. */
export type NewHistory = Readonly<{
  funnelId: string;
  leads: readonly LineLead[];
  /** How far the round robin is of each stage that has one. */
  turns: ReadonlyMap<string, Turn>;
  /** The visits over their limit of which the heads were told. */
  toldLate: ReadonlySet<string>;
}>;

/**
 * Stores leads of a funnel with visits, handoffs, decisions, ledger and turns.
 * Notices must be suppressed: a history wakes no workers. Meant for a transaction of the caller's.
 */
export async function writeHistoryOf(connection: Connection, history: NewHistory): Promise<void> {
  const { leads, turns } = history;
  for (const some of inParts(leads, MOST_LEADS_AT_ONCE)) await writeLeadsOf(connection, history, some);
  const turnRows = [...turns].map(([stageId, turn]) => ({ stageId, ...turn }));
  await connection.run(insertTurns, [JSON.stringify(turnRows)]);
  const untold = leads.flatMap(({ notices }) => notices).find(({ suppressed }) => suppressed === null);
  if (untold) throw new Error(`Notice ${untold.id} of a history would go out`);
  await writeNoticesOf(connection, leads);
  await connection.run(analyzeHistory, []);
}

/** Writes what is told of leads, and gives what waits to be sent. */
export async function writeNoticesOf(
  connection: Connection,
  leads: readonly LineLead[],
): Promise<readonly Told[]> {
  // The ledger is read in the order of its making, so all of it is written in that order.
  const notices = leads.flatMap(noticeRows).sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const told: Told[] = [];
  for (const some of inParts(notices, MOST_NOTICES_AT_ONCE))
    told.push(...(await connection.run(insertNotifications, [JSON.stringify(some)])));
  return told;
}

function* inParts<Row>(rows: readonly Row[], most: number): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += most) yield rows.slice(start, start + most);
}

/** Writes leads of a funnel with visits, handoffs and decisions, in four statements whatever their number. */
export async function writeLeadsOf(
  connection: Connection,
  { funnelId, toldLate }: Pick<NewHistory, 'funnelId' | 'toldLate'>,
  leads: readonly LineLead[],
): Promise<void> {
  const asRows = (rows: readonly object[]): Value[] => [JSON.stringify(rows)];
  await connection.run(insertLeads, [JSON.stringify(leads.map(leadRow)), funnelId]);
  await connection.run(insertVisits, asRows(leads.flatMap((lead) => visitRows(lead, toldLate))));
  await connection.run(insertHandoffs, asRows(leads.flatMap(handoffRows)));
  await connection.run(insertDecisions, asRows(leads.flatMap(decisionRows)));
}

function leadRow({ id, version, status, facts, visits, closedAt }: LineLead): object {
  const createdAt = visits[0]?.enteredAt;
  if (createdAt === undefined) throw new Error(`Lead ${id} has no history`);
  const times = { createdAt: moment(createdAt), closedAt: when(closedAt) };
  return { id, version, status, ...times, ...facts };
}

function visitRows({ visits }: LineLead, toldLate: ReadonlySet<string>): object[] {
  return visits.map(({ end, decision: _, enteredAt, dueAt, remindAt, ...visit }) => ({
    ...visit,
    enteredAt: moment(enteredAt),
    dueAt: when(dueAt),
    remindAt: when(remindAt),
    toldLate: toldLate.has(visit.id),
    ...(end && {
      endedAt: moment(end.endedAt),
      outcome: end.outcome,
      reason: end.reason,
      lossReasonId: end.lossReasonId,
      answers: end.answers.length > 0 ? end.answers : null,
      endedBy: end.endedBy,
    }),
  }));
}

function handoffRows({ id: leadId, handoffs }: LineLead): object[] {
  return handoffs.map(({ answer, at, answerDueAt, remindAt, ...handoff }) => {
    // Who takes a lead himself accepts it in the same moment.
    const answeredAt = answer?.at ?? (handoff.state === 'offered' ? null : at);
    return {
      ...handoff,
      leadId,
      offeredAt: moment(at),
      answeredAt: when(answeredAt),
      answerDueAt: when(answerDueAt),
      remindAt: when(remindAt),
      implied: answer?.implied ?? false,
      reason: answer?.reason ?? null,
    };
  });
}

function decisionRows({ id: leadId, visits }: LineLead): object[] {
  return visits.flatMap(({ id: visitId, decision }) =>
    decision ? [{ visitId, leadId, record: keptDecision(decision) }] : [],
  );
}

function noticeRows({ id: leadId, notices }: LineLead): (object & { at: string })[] {
  return notices.map(({ at, onceInHour, suppressed, ...notice }) => ({
    ...notice,
    leadId,
    onceInHour: when(onceInHour),
    code: suppressed,
    at: moment(at),
  }));
}

function when(instant: Instant | null): string | null {
  return instant === null ? null : moment(instant);
}
