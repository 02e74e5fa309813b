import { Injectable } from '@nestjs/common';
import { SweepNotifications } from '../delivery/sweep-notifications.ts';
import type { ReportKind } from '#conveyor';
import { EventJobs } from '../events/event-jobs.ts';
import { FigureJobs } from '../figures/figure-jobs.ts';
import { EndPauses } from '../ops/end-pauses.ts';
import { SweepTimers } from './sweep-timers.ts';

/** What is looked for again and again, because rows wait and nobody calls. */
@Injectable()
export class Sweeps {
  constructor(
    private readonly sweepNotifications: SweepNotifications,
    private readonly sweepTimers: SweepTimers,
    private readonly eventJobs: EventJobs,
    private readonly endPauses: EndPauses,
    private readonly figureJobs: FigureJobs,
  ) {}

  /** Pauses that are over, and messages that the queue should have; resolves to how many messages. */
  async notifications(): Promise<number> {
    // First, so that what a pause has held back goes out with this sweep.
    await this.endPauses.run();
    return this.sweepNotifications.run();
  }

  /** Everything that is due at a moment; resolves to how many things were done about it. */
  timers(stopping: AbortSignal): Promise<number> {
    return this.sweepTimers.run(stopping);
  }

  /** Audit records that are to be sealed; resolves to how many were. */
  audit(stopping: AbortSignal): Promise<number> {
    return this.eventJobs.seal(stopping);
  }

  /** What programs of the firm are to be told; resolves to how many events are new. */
  events(stopping: AbortSignal): Promise<number> {
    return this.eventJobs.tell(stopping);
  }

  /** What figures do not have in them yet; resolves to how many changes were added. */
  figures(stopping: AbortSignal): Promise<number> {
    return this.figureJobs.fold(stopping);
  }

  /** How strong specialists are, where that was not measured since the last night; resolves to of how many something new is known. */
  strengths(stopping: AbortSignal): Promise<number> {
    return this.figureJobs.strengths(stopping);
  }

  /** What stages that learn have spent this month; resolves to at how many it has come to something else. */
  learning(): Promise<number> {
    return this.figureJobs.learning();
  }

  /** Plans that bring less than they promised; resolves to how many do. */
  promises(stopping: AbortSignal): Promise<number> {
    return this.figureJobs.promises(stopping);
  }

  /** The report of a department that may be due now; resolves to how many messages. */
  report(departmentId: string, kind: ReportKind): Promise<number> {
    return this.figureJobs.report(departmentId, kind);
  }

  /** Reports that are due and not made, and what is to wake for the next ones; resolves to how many messages. */
  reports(stopping: AbortSignal): Promise<number> {
    return this.figureJobs.sweepReports(stopping);
  }
}
