import { z } from 'zod';
import { addressRefused } from './address-message.ts';
import { leadsDigest } from './digest-message.ts';
import { linkOnly } from './link-only-message.ts';
import { answer } from './message-answer.ts';
import { away, lead, place, several } from './message-lead.ts';
import { link } from './message-link.ts';
import { leadMoved, leadsMoved, leadsWithdrawn, leadWithdrawn } from './message-moved.ts';
import { stage } from './message-stage.ts';
import { texts } from './message-texts.ts';
import { dailyReport, weeklyReport } from './report-message.ts';
import {
  accountInvited,
  accountReset,
  alertEnded,
  alertRaised,
  alertReminder,
  channelTest,
} from './subject-message.ts';

/** Why the lead came to this very person. `load` counts the open leads held at the stage before this one. */
const why = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stands-in'), for: away }),
  z.strictObject({
    kind: z.literal('chosen'),
    load: z.int().nonnegative(),
    capacity: z.int().nonnegative(),
    rank: z.enum(['primary', 'reserve']),
  }),
  z.strictObject({ kind: z.literal('named'), by: z.string().nullable() }),
  z.strictObject({ kind: z.literal('same') }),
  z.strictObject({ kind: z.literal('asked-first') }),
  z.strictObject({ kind: z.literal('knows'), through: z.enum(['lead', 'phone', 'company']) }),
]);

/** A specialist is given a lead. */
const handoffOffered = z.strictObject({
  kind: z.literal('handoff.offered'),
  lead,
  stage,
  /** Who passes it; null when it comes from outside or out of a queue. */
  from: z.string().nullable(),
  /** Whether it was sent back: the brief is then the reason. */
  isReturned: z.boolean(),
  why,
  brief: z.string().nullable(),
  /** When the stage's time limit runs out, milliseconds since 1970; null when it has none. */
  dueAt: z.number().nullable(),
  /** Until when he must say whether he takes it, else it goes to somebody else; null: he need not. */
  answerDueAt: z.number().nullable(),
  answer,
  link,
  texts,
});

/** A specialist is given several leads at once. */
const handoffsOffered = z.strictObject({
  kind: z.literal('handoffs.offered'),
  ...several,
  /** Everybody who passes some of them; nobody when they come from outside or out of a queue. */
  from: z.array(z.string()),
  /** Those of them who are away: the receiver stands in for them. */
  away: z.array(away),
  /** Until when he must say of the first of them whether he takes it; null: he need not. */
  answerDueAt: z.number().nullable(),
  /** What was written of all of them alike. */
  brief: z.string().nullable(),
  link,
  texts,
});

/** A specialist has not answered yet whether he takes a lead. */
const handoffReminder = z.strictObject({
  kind: z.literal('handoff.reminder'),
  lead,
  stage,
  from: z.string().nullable(),
  brief: z.string().nullable(),
  /** After that the lead goes to somebody else; null: it does not. */
  answerDueAt: z.number().nullable(),
  answer,
  link,
  texts,
});

/** Who holds a lead for long is reminded of it. */
const leadReminder = z.strictObject({
  kind: z.literal('lead.reminder'),
  lead,
  stage,
  brief: z.string().nullable(),
  since: z.number(),
  dueAt: z.number().nullable(),
  link,
  texts,
});

/** Somebody is reminded of several leads at once, or told that nobody takes them; `dueAt` is when the time of the first is over. */
const severalDue = { ...several, dueAt: z.number().nullable(), link };

/** A specialist has not answered yet whether he takes several leads. */
const handoffsReminder = z.strictObject({ kind: z.literal('handoffs.reminder'), ...severalDue, texts });

/** Who holds several leads for long is reminded of them. */
const leadsReminder = z.strictObject({ kind: z.literal('leads.reminder'), ...severalDue, texts });

/** The head is told that several leads were offered again and again in vain. */
const handoffsEscalated = z.strictObject({ kind: z.literal('handoffs.escalated'), ...severalDue });

/** The head is told that a lead was offered again and again in vain. */
const handoffEscalated = z.strictObject({
  kind: z.literal('handoff.escalated'),
  lead,
  stage,
  offers: z.int().nonnegative(),
  /** The latest of them, the last one first. */
  refusals: z.array(
    z.strictObject({
      by: z.string(),
      answer: z.enum(['declined', 'expired']),
      reason: z.string().nullable(),
    }),
  ),
  now: place,
  link,
  texts,
});

/** The head is told that leads are over the time limit of a stage. */
const leadOverdue = z.strictObject({
  kind: z.literal('lead.overdue'),
  stage,
  /** The moment that all of it is true of. */
  at: z.number(),
  /** None: they have all moved on since. */
  count: z.int().nonnegative(),
  /** Those that are over it for longest, the worst one first. */
  worst: z.array(z.strictObject({ lead: z.string(), holder: z.string().nullable(), dueAt: z.number() })),
  link,
  texts,
});

/** Leads that wait at a stage, and since when the first of them does. */
const waiting = { stage, count: z.int().positive(), since: z.number() };

/** The head is told that leads wait at a stage that nobody can take leads at. */
const queueWaiting = z.strictObject({ kind: z.literal('queue.waiting'), ...waiting, link, texts });

/** The specialists of a stage are told that leads wait there to be taken. */
const queueClaimable = z.strictObject({ kind: z.literal('queue.claimable'), ...waiting, link, texts });

/** What is told, in facts that no channel and no language has touched yet. Also reads one back from JSON. */
export const messageSchema = z
  .discriminatedUnion('kind', [
    handoffOffered,
    handoffsOffered,
    handoffReminder,
    handoffsReminder,
    handoffEscalated,
    handoffsEscalated,
    leadReminder,
    leadsReminder,
    leadOverdue,
    leadMoved,
    leadsMoved,
    leadWithdrawn,
    leadsWithdrawn,
    leadsDigest,
    queueWaiting,
    queueClaimable,
    accountInvited,
    accountReset,
    alertRaised,
    alertReminder,
    alertEnded,
    dailyReport,
    weeklyReport,
    linkOnly,
    addressRefused,
    channelTest,
  ])
  .readonly();

export type Message = z.infer<typeof messageSchema>;

export type { Away, Lead, Place } from './message-lead.ts';
export type { LeadMoved, LeadsMoved, LeadsWithdrawn, LeadWithdrawn } from './message-moved.ts';

export type HandoffOffered = Readonly<z.infer<typeof handoffOffered>>;
export type HandoffsOffered = Readonly<z.infer<typeof handoffsOffered>>;
export type SeveralDue = Readonly<
  z.infer<typeof handoffsReminder> | z.infer<typeof leadsReminder> | z.infer<typeof handoffsEscalated>
>;
export type HandoffReminder = Readonly<z.infer<typeof handoffReminder>>;
export type HandoffEscalated = Readonly<z.infer<typeof handoffEscalated>>;
export type LeadReminder = Readonly<z.infer<typeof leadReminder>>;
export type LeadOverdue = Readonly<z.infer<typeof leadOverdue>>;
export type QueueWaiting = Readonly<z.infer<typeof queueWaiting>>;
export type QueueClaimable = Readonly<z.infer<typeof queueClaimable>>;
export type Answer = Readonly<NonNullable<z.infer<typeof answer>>>;
export type Why = Readonly<z.infer<typeof why>>;
