import { Injectable } from '@nestjs/common';
import type { ReportKind } from '#conveyor';
import { SweepReports } from '../reports/sweep-reports.ts';
import { WriteReport } from '../reports/write-report.ts';
import { KeepFigures } from './keep-figures.ts';

/** What jobs do with figures. */
@Injectable()
export class FigureJobs {
  constructor(
    private readonly keepFigures: KeepFigures,
    private readonly writeReport: WriteReport,
    private readonly sweepReportsOf: SweepReports,
  ) {}

  /** Has figures tell what visits have come to count as; resolves to how many changes. */
  fold(stopping: AbortSignal): Promise<number> {
    return this.keepFigures.run(stopping);
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
