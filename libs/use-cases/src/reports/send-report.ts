import { Inject, Injectable } from '@nestjs/common';
import type { ReportSent } from '#contracts';
import { lastReport, refuse, type ReportKind } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { askForReportOf, Database, reportingDepartmentOf, reportPeopleOf } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { TellPerson } from '../delivery/tell-person.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { countReports, readsOwnAlone } from './count-report.ts';
import { ReportClocks } from './report-clocks.ts';

type Asked = Readonly<{ departmentId: string; kind: ReportKind; actor: Actor }>;

/** Somebody has what he looks at sent to himself. */
@Injectable()
export class SendReport {
  constructor(
    private readonly database: Database,
    private readonly clocks: ReportClocks,
    private readonly tellPerson: TellPerson,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells whoever asks, and nobody else, the report that the preview shows; that his department is told it on time is not changed by it. */
  run({ departmentId, kind, actor }: Asked, caller: Caller): Promise<ReportSent> {
    return this.tellPerson.run((tell) =>
      repeatably(this.database, caller, this.clock, async (transaction, now) => {
        const department = await reportingDepartmentOf(transaction, departmentId);
        if (!department)
          return refuse({ code: 'NOT_FOUND', details: { what: 'department', id: departmentId } });
        const period = lastReport(kind, department.schedule, this.clocks.of(department.hours), now);
        if (!period) return { id: null, reports: 0 };
        const { employeeId } = actor;
        const people = await reportPeopleOf(transaction, departmentId);
        const isOwn = readsOwnAlone(
          actor,
          departmentId,
          people.find(({ id }) => id === employeeId),
        );
        const counted = await countReports(transaction, departmentId, period, isOwn ? employeeId : null);
        const id = await askForReportOf(transaction, departmentId, period, { askedBy: employeeId, now });
        for (const facts of counted)
          await tell(
            transaction,
            { kind: `report.${kind}`, reportId: id, employeeIds: [employeeId], facts },
            now,
          );
        return { id, reports: counted.length };
      }),
    );
  }
}
