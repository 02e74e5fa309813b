import { Inject, Injectable } from '@nestjs/common';
import { reportsInMinutes, writtenReports, type ReportSchedule, type SetReportsBody } from '#contracts';
import { refuse } from '#conveyor';
import { Database, lockDepartmentOf, reportingDepartmentOf, writeReportScheduleOf } from '#database';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** A head says when the reports of his department are sent. */
@Injectable()
export class SetReports {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sets when they are sent; what wakes for them follows within a minute. */
  run(id: string, { version, ...written }: SetReportsBody, caller: Caller): Promise<ReportSchedule> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const locked = await lockDepartmentOf(transaction, id);
      const department = locked && (await reportingDepartmentOf(transaction, id));
      if (!department) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
      refuseOnDepartment(caller, 'line.change', id);
      const actual = department.version;
      if (actual !== version)
        refuse({ code: 'STALE_VERSION', details: { what: 'reports', id, expected: version, actual } });
      const schedule = reportsInMinutes(written);
      const { daily, weekly } = schedule;
      await writeReportScheduleOf(transaction, {
        departmentId: id,
        version: version + 1,
        isDaily: daily.isOn,
        dailyAt: daily.at,
        isWeekly: weekly.isOn,
        weeklyOn: weekly.on,
        weeklyAt: weekly.at,
        changedAt: now,
        changedBy: caller.actor,
      });
      const details = { version: version + 1 };
      await keepAudit(transaction, { caller, now }, { action: 'reports.set', subjectId: id, details });
      return writtenReports(version + 1, schedule);
    });
  }
}
