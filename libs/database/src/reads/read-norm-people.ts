import { DONE_OUTCOMES, type DoneActivities, type EmployeeRole } from '#conveyor';
import type { Interval } from '#conveyor/hours';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Somebody of whom norms of a department may ask something. */
export type NormPersonRow = Readonly<{
  id: string;
  name: string;
  role: EmployeeRole;
  isOfDepartment: boolean;
  /** Stages in use of the department that he works. */
  stageIds: readonly string[];
}>;

const readPeople: Statement<NormPersonRow> = {
  name: 'read_norm_people',
  text: `
select * from (
  select e.id, e.name, e.role,
    (e.department_id is not distinct from $1::uuid
      or exists (select from headships h where h.employee_id = e.id and h.department_id = $1)) as "isOfDepartment",
    array(select p.stage_id from specialists p join stages s on s.id = p.stage_id join funnels f on f.id = s.funnel_id
      where p.employee_id = e.id and f.department_id = $1 and s.archived_at is null) as "stageIds"
  from employees e where e.active) x
where x."isOfDepartment" or cardinality(x."stageIds") > 0
order by lower(x.name), x.id`,
};

/** A day lies in its week. */
const countDone: Statement<DoneActivities> = {
  name: 'count_done_activities',
  text: `
select a.employee_id as "employeeId", a.kind, a.stage_id as "stageId",
  count(*) filter (where a.at >= $2 and a.at < $3)::int as "inDay", count(*)::int as "inWeek"
from activities a
where a.employee_id = any($1::uuid[]) and a.at >= $4 and a.at < $5 and a.outcome = any($6::text[])
group by a.employee_id, a.kind, a.stage_id`,
};

/** Who belongs to a department, heads it or works one of its stages, by name. */
export function normPeopleOf(
  connection: Connection,
  departmentId: string,
): Promise<readonly NormPersonRow[]> {
  return connection.run(readPeople, [departmentId]);
}

/** What these people have done in a day and in its week, of what counts for a norm. */
export function doneActivitiesOf(
  connection: Connection,
  employeeIds: readonly string[],
  { day, week }: Readonly<{ day: Interval; week: Interval }>,
): Promise<readonly DoneActivities[]> {
  const times = [day.from, day.until, week.from, week.until].map(moment);
  return connection.run(countDone, [employeeIds, ...times, DONE_OUTCOMES]);
}
