import type { LeadMoved } from '#contracts';
import type { Instant } from '#conveyor';
import type { PlannedCase, PlannedVisit } from './planned-case.ts';
import type { WorkedStretch, WorkedVisit } from './worked-visit.ts';

/** A lead on its way through the line, and how far the work at it has come. */
export class LeadInPlay {
  /** As the line has answered last. */
  standing: LeadMoved['lead'] | undefined;
  holder: string | null = null;
  /** Not before then its next stretch may begin. */
  readyAt: Instant;
  startedAt: Instant | null = null;
  private place = 0;
  private stretch = 0;
  private queuedAt: Instant;
  private work: WorkedStretch[] = [];

  constructor(readonly plan: PlannedCase) {
    this.readyAt = plan.arrivesAt;
    this.queuedAt = plan.arrivesAt;
  }

  /** The visit that it is in; undefined once its way has ended. */
  get visit(): PlannedVisit | undefined {
    return this.plan.visits[this.place];
  }

  /** The visit that comes next; undefined when it ends. */
  get nextVisit(): PlannedVisit | undefined {
    return this.plan.visits[this.place + 1];
  }

  /** Its holder begins the next stretch; gives how long that takes. */
  begin(at: Instant): number {
    this.startedAt ??= at;
    return this.visit?.stretches[this.stretch]?.lengthMs ?? 0;
  }

  /** A stretch is done; true when another one follows, which must wait until `readyAt`. */
  finish(at: Instant): boolean {
    const done = this.visit?.stretches[this.stretch];
    this.work.push({ person: this.holder, lengthMs: done?.lengthMs ?? 0 });
    this.stretch += 1;
    const next = this.visit?.stretches[this.stretch];
    this.readyAt = at + (next?.pauseMs ?? 0);
    return next !== undefined;
  }

  /** The visit as it went so far; undefined when it is none, or one on which nobody began in the log. */
  worked(): WorkedVisit | undefined {
    const { visit, queuedAt, startedAt, work } = this;
    if (!visit || visit.recorded.startedAt === null) return undefined;
    return { lead: this.plan.key, stage: visit.stage, queuedAt, startedAt, work };
  }

  /** It comes to its next visit, or to its end. */
  moveOn(at: Instant): void {
    this.place += 1;
    this.stretch = 0;
    this.work = [];
    this.startedAt = null;
    this.queuedAt = at;
    this.readyAt = at;
  }
}
