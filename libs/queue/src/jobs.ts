import { z } from 'zod';
import { REPORT_KINDS, type ReportKind } from '#conveyor';
import type { QueueName } from './queue-names.ts';

/** Every job of the product. A job carries ids and words of ours only: what it is about is read when it runs, so it cannot go stale. */
export interface Jobs {
  /** `traceparent`: the request of which it is told, for whoever traces. */
  'notification.deliver': { notificationId: string; traceparent?: string | undefined };
  'canary.arrive': { canaryId: string };
  'notifications.sweep': Record<string, never>;
  'timers.sweep': Record<string, never>;
  'queue.reconcile': Record<string, never>;
  'invariants.check': Record<string, never>;
  'records.purge': Record<string, never>;
  'audit.seal': Record<string, never>;
  'events.tell': Record<string, never>;
  'imports.work': Record<string, never>;
  'figures.fold': Record<string, never>;
  'strengths.measure': Record<string, never>;
  'learning.sum': Record<string, never>;
  'promises.check': Record<string, never>;
  /** That a report of this kind may be due; whether it is, and of which days, the rows say. */
  'report.write': { departmentId: string; kind: ReportKind };
  'reports.sweep': Record<string, never>;
  'queue.heartbeat': Record<string, never>;
}

export type JobName = keyof Jobs;

/** What a handler is told about the run itself. */
export interface JobContext {
  readonly queue: QueueName;
  readonly jobId: string;
  /** 1 for the first attempt. A rerun after a worker's death is not an attempt: it keeps the number. */
  readonly attempt: number;
  /** Milliseconds between the moment when the job was due and now. */
  readonly waitedMs: number;
  /** Aborted when the worker was told to stop: a long loop ends at its next safe point. */
  readonly stopping: AbortSignal;
}

/** One handler for each job; a table that leaves one out does not compile. */
export type JobHandlers = {
  readonly [Name in JobName]: (data: Jobs[Name], context: JobContext) => Promise<void>;
};

// Unknown fields are dropped, not refused: a job that waits in the store may come from older or newer code.
const nothing = z.object({});

/** The shape of each job's payload, checked when a worker takes it. */
export const JOB_SHAPES: { readonly [Name in JobName]: z.ZodType<Jobs[Name]> } = {
  'notification.deliver': z.object({ notificationId: z.uuid(), traceparent: z.string().max(60).optional() }),
  'canary.arrive': z.object({ canaryId: z.uuid() }),
  'notifications.sweep': nothing,
  'timers.sweep': nothing,
  'queue.reconcile': nothing,
  'invariants.check': nothing,
  'records.purge': nothing,
  'audit.seal': nothing,
  'events.tell': nothing,
  'imports.work': nothing,
  'figures.fold': nothing,
  'strengths.measure': nothing,
  'learning.sum': nothing,
  'promises.check': nothing,
  'report.write': z.object({ departmentId: z.uuid(), kind: z.enum(REPORT_KINDS) }),
  'reports.sweep': nothing,
  'queue.heartbeat': nothing,
};

/** Tells whether this code has a job of that name. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOB_SHAPES, name);
}
