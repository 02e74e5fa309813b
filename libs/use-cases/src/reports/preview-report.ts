import { Inject, Injectable } from '@nestjs/common';
import { drawPng, funnelSvg, letterTo } from '#channels';
import { writtenReports, type EmployeeCard, type ReportPreview } from '#contracts';
import { lastReport, nextReport, refuse, type Language, type ReportClock, type ReportKind } from '#conveyor';
import type { Actor } from '#conveyor/access';
import {
  areReportsWantedOf,
  Database,
  EmployeeReader,
  reportingDepartmentOf,
  reportPeopleOf,
  type ReportingDepartment,
} from '#database';
import type { FunnelReport } from '#insight';
import type { Clock } from '#platform';
import { composeReport } from '../delivery/compose-message.ts';
import { CLOCK } from '../tokens.ts';
import { countReports, readsOwnAlone } from './count-report.ts';
import { ReportClocks } from './report-clocks.ts';

type Asked = Readonly<{ departmentId: string; kind: ReportKind; actor: Actor; language: Language }>;

/** Somebody looks at what he would be sent now. */
@Injectable()
export class PreviewReport {
  constructor(
    private readonly database: Database,
    private readonly clocks: ReportClocks,
    private readonly employees: EmployeeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The report that was due last, counted anew; who sees the leads of the department sees all of it, anybody else his own. Throws NOT_FOUND. */
  async run({ departmentId, kind, actor, language }: Asked): Promise<ReportPreview> {
    const [department, employee] = await Promise.all([
      reportingDepartmentOf(this.database, departmentId),
      this.employees.one(actor.employeeId),
    ]);
    if (!department) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id: departmentId } });
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: actor.employeeId } });
    const people = await reportPeopleOf(this.database, departmentId);
    const person = people.find(({ id }) => id === actor.employeeId);
    const isOwn = readsOwnAlone(actor, departmentId, person);
    const { schedule, version } = department;
    const clock = this.clocks.of(department.hours);
    const period = lastReport(kind, schedule, clock, this.clock.now());
    const ownOf = isOwn ? actor.employeeId : null;
    const counted = period ? await countReports(this.database, departmentId, period, ownOf) : [];
    return {
      kind,
      schedule: writtenReports(version, schedule),
      timeZone: clock.timeZone,
      nextAt: this.nextAt(department, kind, clock),
      isOwn,
      isReceiver: person !== undefined && (isOwn || person.isHead),
      isWanted: person?.isWanted ?? (await areReportsWantedOf(this.database, actor.employeeId)),
      channels: [...employee.channels],
      reports: counted.map((report) => shown(kind, report, { ...employee, language })),
    };
  }

  private nextAt({ schedule }: ReportingDepartment, kind: ReportKind, clock: ReportClock): string | null {
    const next = schedule[kind].isOn ? nextReport(kind, schedule, clock, this.clock.now()) : undefined;
    return next ? new Date(next.dueAt).toISOString() : null;
  }
}

/** Where links lead does not matter here: the page opens them as paths of its own. */
const NOWHERE = 'http://localhost';

function shown(
  kind: ReportKind,
  report: FunnelReport,
  recipient: EmployeeCard,
): ReportPreview['reports'][number] {
  const message = composeReport(`report.${kind}`, report, NOWHERE);
  const { subject, headline, facts, note, hint, action, picture } = letterTo({
    message,
    recipient: { ...recipient, telegramChatId: null },
  });
  return {
    funnel: report.funnel,
    subject,
    title: headline,
    facts: [...facts],
    note,
    hint,
    link: action.url.slice(NOWHERE.length),
    picture: picture ? `data:image/png;base64,${drawPng(funnelSvg(picture.drawing)).toString('base64')}` : '',
    alt: picture?.alt ?? '',
  };
}
