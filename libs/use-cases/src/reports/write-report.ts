import { Inject, Injectable } from '@nestjs/common';
import { isStillNews, lastReport, type ReportKind, type ReportPeriod } from '#conveyor';
import {
  beginReportOf,
  Database,
  reportFunnelsOf,
  reportingDepartmentOf,
  reportPeopleOf,
  type ReportingDepartment,
  type Transaction,
} from '#database';
import { isEmptyReport } from '#insight';
import type { Clock } from '#platform';
import { TellPerson, type Tell } from '../delivery/tell-person.ts';
import { CLOCK } from '../tokens.ts';
import { countFunnel, type CountedFunnel } from './count-report.ts';
import { ReportClocks } from './report-clocks.ts';

/**
 * Tells a department its figures, once: that the report of these days is made is written in the transaction that writes the messages, so
 * that of several workers, or of a job that is run again, one tells.
 */
@Injectable()
export class WriteReport {
  constructor(
    private readonly database: Database,
    private readonly clocks: ReportClocks,
    private readonly tellPerson: TellPerson,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the latest report that is due, unless it is made or nobody wants its kind; resolves to how many people are told. */
  async run(departmentId: string, kind: ReportKind): Promise<number> {
    const department = await reportingDepartmentOf(this.database, departmentId);
    const due = department && this.due(department, kind);
    if (!due) return 0;
    return this.tellPerson.run((tell) =>
      this.database.transaction((transaction) => this.write(transaction, tell, departmentId, due)),
    );
  }

  /** What of a kind was due last, of a department that has it on; nothing from before it was so, and nothing that is no news any more. */
  due({ schedule, hours, since }: ReportingDepartment, kind: ReportKind): ReportPeriod | undefined {
    if (!schedule[kind].isOn) return undefined;
    const now = this.clock.now();
    const last = lastReport(kind, schedule, this.clocks.of(hours), now);
    return last && last.dueAt >= since && isStillNews(last, now) ? last : undefined;
  }

  private async write(
    transaction: Transaction,
    tell: Tell,
    departmentId: string,
    period: ReportPeriod,
  ): Promise<number> {
    const now = this.clock.now();
    const reportId = await beginReportOf(transaction, departmentId, period, now);
    if (reportId === undefined) return 0;
    const people = (await reportPeopleOf(transaction, departmentId)).filter(({ isWanted }) => isWanted);
    const told = new Set<string>();
    for (const funnelId of await reportFunnelsOf(transaction, departmentId)) {
      const counted = await countFunnel(transaction, funnelId, period);
      if (!counted) continue;
      for (const { employeeIds, facts } of telling(counted, people)) {
        const kind = `report.${period.kind}` as const;
        await tell(transaction, { kind, reportId, employeeIds, facts }, now);
        for (const id of employeeIds) told.add(id);
      }
    }
    return told.size;
  }
}

type People = Awaited<ReturnType<typeof reportPeopleOf>>;

/** The whole to those who head the department, to everybody else what he did himself; of what nothing is to be said nothing is. */
function telling({ whole, own }: CountedFunnel, people: People) {
  const heads = people.filter(({ isHead }) => isHead).map(({ id }) => id);
  const others = people
    .filter(({ isHead }) => !isHead)
    .map(({ id }) => ({ employeeIds: [id], facts: own(id) }));
  return [{ employeeIds: heads, facts: whole }, ...others].filter(
    ({ employeeIds, facts }) => employeeIds.length > 0 && !isEmptyReport(facts),
  );
}
