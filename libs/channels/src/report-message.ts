import { z } from 'zod';
import { link } from './message-link.ts';

const count = z.int().nonnegative();

const happened = z.strictObject({ came: count, advanced: count, won: count, lost: count });

const stageReport = z.strictObject({
  name: z.string(),
  colour: z.string(),
  entered: count,
  ended: count,
  forward: count,
  lost: count,
  /** The ends of the interval of forward of ended, as shares; null: nothing has ended. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const report = {
  /** Its name; null where nothing that somebody typed may leave. */
  funnel: z.string().nullable(),
  /** Days of the department's calendar, `2026-11-25`. */
  firstDay: z.string(),
  lastDay: z.string(),
  /** What its receiver did himself, or everybody in the funnel. */
  isOwn: z.boolean(),
  now: happened,
  /** The same days a week earlier. */
  before: happened,
  reasons: z.array(z.strictObject({ reason: z.string().nullable(), count })),
  mostLost: z.strictObject({ stage: z.string(), count }).nullable(),
  longest: z.strictObject({ stage: z.string(), since: z.number() }).nullable(),
  stages: z.array(stageReport),
};

/** Somebody is told the figures of the day before, or of the days since the last working day. */
export const dailyReport = z.strictObject({ kind: z.literal('report.daily'), ...report, link });

/** Somebody is told the figures of the week before. */
export const weeklyReport = z.strictObject({ kind: z.literal('report.weekly'), ...report, link });

export type ReportMessage = Readonly<z.infer<typeof dailyReport> | z.infer<typeof weeklyReport>>;
export type StageReport = Readonly<z.infer<typeof stageReport>>;
