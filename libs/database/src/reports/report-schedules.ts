import { USUAL_REPORTS, type Instant, type ReportSchedule } from '#conveyor';
import type { Transaction } from '../database.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { HoursRow } from '../statements/read-roster.ts';
import { reportSchedules, type ReportScheduleRow } from '../tables/reports.table.ts';

/** A department with the schedule of its reports, and since when that holds. */
export type ReportingDepartment = Readonly<{
  id: string;
  hours: HoursRow;
  schedule: ReportSchedule;
  /** 0: nobody has set it. */
  version: number;
  since: Instant;
}>;

type Row = Readonly<{ id: string; hours: HoursRow; since: number; set: ReportScheduleRow | null }>;

const DEPARTMENTS = `select d.id, ${ms('greatest(d.created_at, s.changed_at)')} as since,
    json_build_object('timeZone', d.time_zone, 'hours', d.hours, 'calendar', d.calendar) as hours,
    case when s.department_id is not null then json_build_object('version', s.version, 'isDaily', s.is_daily, 'dailyAt', s.daily_at,
      'isWeekly', s.is_weekly, 'weeklyOn', s.weekly_on, 'weeklyAt', s.weekly_at) end as set
  from departments d left join report_schedules s on s.department_id = d.id`;

const readReporting: Statement<Row> = {
  name: 'read_reporting_departments',
  text: `${DEPARTMENTS} where not exists (select from demos m where m.department_id = d.id) order by d.id`,
};

const readOne: Statement<Row> = { name: 'read_reporting_department', text: `${DEPARTMENTS} where d.id = $1` };

/** All departments that have reports sent, or could: nobody works in a demo who could be told. */
export async function reportingDepartmentsOf(
  connection: Connection,
): Promise<readonly ReportingDepartment[]> {
  return (await connection.run(readReporting, [])).map(departmentOf);
}

/** One of them; undefined when there is no such department. */
export async function reportingDepartmentOf(
  connection: Connection,
  id: string,
): Promise<ReportingDepartment | undefined> {
  const [row] = await connection.run(readOne, [id]);
  return row && departmentOf(row);
}

/** Writes when the reports of a department are sent; the department is locked. */
export async function writeReportScheduleOf({ manager }: Transaction, row: ReportScheduleRow): Promise<void> {
  await manager.getRepository(reportSchedules).upsert(row, ['departmentId']);
}

function departmentOf({ set, ...department }: Row): ReportingDepartment {
  if (!set) return { ...department, version: 0, schedule: USUAL_REPORTS };
  const { version, isDaily, dailyAt, isWeekly, weeklyOn, weeklyAt } = set;
  const schedule = {
    daily: { isOn: isDaily, at: dailyAt },
    weekly: { isOn: isWeekly, on: weeklyOn, at: weeklyAt },
  };
  return { ...department, version, schedule };
}
