import { isAboutLeads, type NoticeKind } from '#conveyor';
import { claimNotification, claimSubjectNotification, type Taken } from './statements/claim-notification.ts';
import { readDigest } from './statements/digest.ts';
import { isPlain, readKindFacts, type KindFacts } from './statements/kind-facts.ts';
import type { LeadMessageFacts } from './statements/message-facts.ts';
import {
  breakOff,
  markAmbiguous,
  markSending,
  markSubjectSending,
  settleNotification,
  type SettledState,
} from './statements/settle-notification.ts';
import {
  giveUp,
  markEnqueued,
  nextGeneration,
  putBack,
  readOverdue,
  takeForSweep,
  type OverdueRow,
} from './statements/wake-notifications.ts';
import type { SubjectMessageFacts } from './statements/subject-facts.ts';
import type { Connection, Value } from './statement.ts';
import type { Told } from './statements/told.ts';
import { moment } from './moment.ts';

/** How an attempt ended, as the ledger keeps it. */
export type Settlement = Readonly<{
  state: SettledState;
  /** When a retry is due. */
  dueAt: number | null;
  providerId: string | null;
  phase: string | null;
  code: string | null;
  detail: string | null;
  /** The detail without what differs from message to message. */
  cause: string | null;
}>;

/** One attempt at a notification; its number grows, which keeps an attempt that was thought dead from writing. */
export type Attempt = Readonly<{ notificationId: string; number: number }>;

/** A notification that was taken for an attempt, with all that its message is made of. */
export type Claimed = Taken & (LeadMessageFacts | SubjectMessageFacts);

/** Who takes a notification: a job, of which one at a time is run for it, or somebody beside the jobs. */
export type Taker = 'job' | 'anybody';

/** Takes a notification for an attempt; undefined when it is not due. */
export async function claimNotificationOf(
  connection: Connection,
  notificationId: string,
  now: number,
  taker: Taker,
): Promise<Claimed | undefined> {
  const values = [notificationId, moment(now), taker === 'job'];
  const [row] = await connection.run(claimNotification, values);
  if (!row) return claimSubjectNotificationOf(connection, values);
  const { kind } = row;
  // Of a lead that nobody had at this stage before nothing more is asked: that is the one of which all the others are.
  const own =
    isPlain(kind) || (kind === 'handoff.offered' && !row.decision?.isTakenOver)
      ? ({ kind, about: null } as const)
      : await (kind === 'leads.digest' ? digestOf : kindFactsOf)(connection, notificationId);
  return own && { ...row, ...own };
}

async function claimSubjectNotificationOf(
  connection: Connection,
  values: readonly Value[],
): Promise<Claimed | undefined> {
  const [row] = await connection.run(claimSubjectNotification, values);
  return row;
}

/** What the message of a notification is made of beside what all are; undefined when there is no such notification. */
export async function kindFactsOf(
  connection: Connection,
  notificationId: string,
): Promise<KindFacts | undefined> {
  const [facts] = await connection.run(readKindFacts, [notificationId]);
  return facts;
}

async function digestOf(connection: Connection, notificationId: string): Promise<KindFacts | undefined> {
  const [about] = await connection.run(readDigest, [notificationId]);
  return about && { kind: 'leads.digest', about };
}

/** Asks for leave to send a message of this kind: `sending` is on record, or nothing may be sent. */
export async function markSendingOf(
  connection: Connection,
  { notificationId, number }: Attempt,
  kind: NoticeKind,
  now: number,
): Promise<'sending' | 'suppressed' | 'taken over'> {
  const mark = isAboutLeads(kind) ? markSending : markSubjectSending;
  const [row] = await connection.run(mark, [notificationId, number, moment(now)]);
  return row?.state ?? 'taken over';
}

/** Writes how an attempt ended; false when another attempt owns the notification now. */
export async function settleNotificationOf(
  connection: Connection,
  { notificationId, number }: Attempt,
  { state, dueAt, providerId, phase, code, detail, cause }: Settlement,
  now: number,
): Promise<boolean> {
  const due = dueAt === null ? null : moment(dueAt);
  const values = [notificationId, number, state, moment(now), due, providerId, phase, code, detail, cause];
  const [row] = await connection.run(settleNotification, values);
  return row?.settled ?? false;
}

/** Puts a notification back whose attempt broke off before anything left, due again at `dueAt`; undefined when it is not in this attempt's hands any more. */
export async function breakOffOf(
  connection: Connection,
  { notificationId, number }: Attempt,
  dueAt: number,
  now: number,
): Promise<'retry' | 'needs_attention' | undefined> {
  const [row] = await connection.run(breakOff, [notificationId, number, moment(now), moment(dueAt)]);
  return row?.state;
}

/** Marks a notification that a dead attempt left in `sending`, and says of which lead it is; undefined when it is in no such state. */
export async function markAmbiguousOf(
  connection: Connection,
  notificationId: string,
  now: number,
): Promise<Readonly<{ leadId: string | null }> | undefined> {
  const [row] = await connection.run(markAmbiguous, [notificationId, moment(now)]);
  return row;
}

/** Puts a notification back whose channel is paused, for the sweep to take up later; false when there was nothing to put back. */
export async function putBackOf(
  connection: Connection,
  notificationId: string,
  now: number,
): Promise<boolean> {
  const rows = await connection.run(putBack, [notificationId, moment(now)]);
  return rows.length > 0;
}

/** The queue has the jobs of these notifications. */
export async function markEnqueuedOf(
  connection: Connection,
  notificationIds: readonly string[],
  now: number,
): Promise<void> {
  await connection.run(markEnqueued, [notificationIds, moment(now)]);
}

/** Takes up to `most` notifications that the queue should have: pending ones older than `graceMs`, and retries that are due. */
export async function takeForSweepOf(
  connection: Connection,
  now: number,
  { graceMs, most }: { graceMs: number; most: number },
): Promise<readonly Told[]> {
  return connection.run(takeForSweep, [moment(now), moment(now - graceMs), most]);
}

/** Up to `most` notifications with the queue of which nothing was heard since `before`, and which no pause holds back. */
export async function readOverdueOf(
  connection: Connection,
  before: number,
  most: number,
): Promise<readonly OverdueRow[]> {
  return connection.run(readOverdue, [moment(before), most]);
}

/** Starts the next generation of a notification whose job is lost; undefined when somebody was faster. */
export async function nextGenerationOf(
  connection: Connection,
  { notificationId, generation }: Told,
  now: number,
): Promise<Told | undefined> {
  const [row] = await connection.run(nextGeneration, [notificationId, generation, moment(now)]);
  return row;
}

/** Leaves a notification to a person; false when somebody was faster. */
export async function giveUpOf(
  connection: Connection,
  { notificationId, generation }: Told,
  now: number,
): Promise<boolean> {
  const rows = await connection.run(giveUp, [notificationId, generation, moment(now)]);
  return rows.length > 0;
}
