import { Inject, Injectable } from '@nestjs/common';
import { MINUTE, REPORT_KINDS } from '#conveyor';
import { Database, isReportMadeOf, reportingDepartmentsOf } from '#database';
import type { Clock } from '#platform';
import { PlannedJobs } from '#queue';
import { failuresOf, throwTogether } from '../timers/one-by-one.ts';
import { CLOCK } from '../tokens.ts';
import { WriteReport } from './write-report.ts';

/** What wakes at the minute itself has that long before anybody else looks. */
const GRACE_MS = 2 * MINUTE;

/** Sees to it that reports come: keeps what wakes for them as the departments have it, and makes what was missed. */
@Injectable()
export class SweepReports {
  constructor(
    private readonly database: Database,
    private readonly planned: PlannedJobs,
    private readonly writeReport: WriteReport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of each kind the latest that is due and not made, never an older one; resolves to how many people are told. */
  async run(stopping: AbortSignal): Promise<number> {
    const departments = await reportingDepartmentsOf(this.database);
    const reports = departments.flatMap((department) => REPORT_KINDS.map((kind) => ({ department, kind })));
    const isOn = reports.filter(({ department, kind }) => department.schedule[kind].isOn);
    let told = 0;
    const failed = await failuresOf(isOn, stopping, async ({ department, kind }) => {
      const due = this.writeReport.due(department, kind);
      if (!due || due.dueAt > this.clock.now() - GRACE_MS) return;
      if (await isReportMadeOf(this.database, department.id, due)) return;
      told += await this.writeReport.run(department.id, kind);
    });
    await this.planned.keep(
      isOn.map(({ department: { id, hours, schedule }, kind }) => {
        return { departmentId: id, kind, timeZone: hours.timeZone, schedule };
      }),
    );
    throwTogether(failed);
    return told;
  }
}
