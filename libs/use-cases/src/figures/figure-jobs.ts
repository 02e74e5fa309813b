import { Injectable } from '@nestjs/common';
import type { ReportKind } from '#conveyor';
import { SweepReports } from '../reports/sweep-reports.ts';
import { WriteReport } from '../reports/write-report.ts';
import { FoldFigures } from './fold-figures.ts';
import { ReckonWorkingTimes } from './reckon-working-times.ts';

/** What jobs do with figures. */
@Injectable()
export class FigureJobs {
  constructor(
    private readonly reckonTimes: ReckonWorkingTimes,
    private readonly foldFigures: FoldFigures,
    private readonly writeReport: WriteReport,
    private readonly sweepReportsOf: SweepReports,
  ) {}

  /** Reckons the working times of visits that have ended, and adds what visits have come to count as to the sums; resolves to how many changes. */
  async fold(stopping: AbortSignal): Promise<number> {
    await this.reckonTimes.run(stopping);
    return this.foldFigures.run(stopping);
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
