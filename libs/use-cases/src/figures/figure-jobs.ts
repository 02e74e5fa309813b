import { Injectable } from '@nestjs/common';
import type { ReportKind } from '#conveyor';
import { InsightJobs } from '../insight/insight-jobs.ts';
import { SweepReports } from '../reports/sweep-reports.ts';
import { WriteReport } from '../reports/write-report.ts';
import { KeepFigures } from './keep-figures.ts';

/** What jobs do with figures. */
@Injectable()
export class FigureJobs {
  constructor(
    private readonly keepFigures: KeepFigures,
    private readonly insightJobs: InsightJobs,
    private readonly writeReport: WriteReport,
    private readonly sweepReportsOf: SweepReports,
  ) {}

  /** Has figures tell what visits have come to count as; resolves to how many changes. */
  fold(stopping: AbortSignal): Promise<number> {
    return this.keepFigures.run(stopping);
  }

  /** Has moves see how strong specialists are; resolves to of how many something new is known. */
  strengths(stopping: AbortSignal): Promise<number> {
    return this.insightJobs.strengths(stopping);
  }

  /** Has moves see what stages that learn have spent; resolves to at how many it has come to something else. */
  learning(): Promise<number> {
    return this.insightJobs.learning();
  }

  /** Has the watch see which plans bring less than they promised; resolves to how many do. */
  promises(stopping: AbortSignal): Promise<number> {
    return this.insightJobs.promises(stopping);
  }

  /** Makes the report of a department that may be due now; resolves to how many people are told. */
  report(departmentId: string, kind: ReportKind): Promise<number> {
    return this.writeReport.run(departmentId, kind);
  }

  /** Makes what was missed, and keeps what wakes for the next ones; resolves to how many people are told. */
  sweepReports(stopping: AbortSignal): Promise<number> {
    return this.sweepReportsOf.run(stopping);
  }
}
