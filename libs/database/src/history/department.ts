import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import type { Channel, EmployeeRole, Language, LossReason, SpecialistRank, Stage } from '#conveyor';
import type { ScheduleDraft, WeeklyHours } from '#conveyor/hours';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** An employee before he is stored. */
export type NewEmployee = Readonly<{
  id: string;
  name: string;
  /** A head heads the department into which he is stored. */
  role: EmployeeRole;
  email: string | null;
  slackUserId: string | null;
  language: Language;
  timeZone: string;
  channels: readonly Channel[];
  /** Null: the department's. */
  hours: WeeklyHours | null;
  /** How many leads he may hold at all stages together; null: no such number was agreed. */
  capacity: number | null;
}>;

/** What is agreed with an employee at a stage. */
export type NewSpecialist = Readonly<{
  stageId: string;
  employeeId: string;
  rank: SpecialistRank;
  weight: number;
  capacity: number;
}>;

/** A funnel with its people, all made at one moment, and the department that they are made in. */
export type NewDepartment = Readonly<{
  id: string;
  /** What it is called and when it works; null: it is there already and stays as it is. */
  facts: (ScheduleDraft & Readonly<{ name: string }>) | null;
  employees: readonly NewEmployee[];
  /** Those of them who are not there any more; none when absent. */
  formerIds?: readonly string[];
  funnel: Readonly<{ id: string; name: string }>;
  lossReasons: readonly LossReason[];
  stages: readonly Stage[];
  specialists: readonly NewSpecialist[];
  createdAt: number;
}>;

const insertEmployees: Statement<never> = {
  name: 'insert_employees',
  text: `insert into employees (id, name, role, email, slack_user_id, language, time_zone, channels, hours, capacity,
      department_id, created_at)
    select e.id, e.name, e.role, e.email, e."slackUserId", e.language, e."timeZone", e.channels, e.hours, e.capacity,
      $3::uuid, $2::timestamptz
    from json_to_recordset($1::json) as e (id uuid, name text, role text, email text, "slackUserId" text,
      language text, "timeZone" text, channels text[], hours jsonb, capacity int)`,
};

const insertHeadships: Statement<never> = {
  name: 'insert_headships',
  text: `insert into headships (employee_id, department_id) select id, $2::uuid from unnest($1::uuid[]) as e (id)`,
};

const writeFacts: Statement<never> = {
  name: 'write_department',
  text: `insert into departments as d (id, version, name, time_zone, hours, calendar, created_at)
    values ($1, 1, $2, $3, $4::jsonb, $5, $6)
    on conflict (id) do update set version = d.version + 1, name = excluded.name, time_zone = excluded.time_zone,
      hours = excluded.hours, calendar = excluded.calendar`,
};

const insertFunnel: Statement<never> = {
  name: 'insert_funnel',
  text: `insert into funnels (id, name, created_at, department_id) values ($1, $2, $3, $4)`,
};

const insertStages: Statement<never> = {
  name: 'insert_stages',
  text: `insert into stages (id, funnel_id, position, name, colour, time_limit_minutes, remind_after_minutes, policy,
      availability, ramp_weeks, acceptance, answer_within_minutes, remind_before_minutes, offers_before_head, learning_budget, exit_criteria)
    select s.id, s."funnelId", s.position, s.name, s.colour, s."timeLimitMinutes", s."remindAfterMinutes", s.policy,
      s.availability, s."rampWeeks", s.acceptance, s."answerWithinMinutes", s."remindBeforeMinutes", s."offersBeforeHead",
      s."learningBudget", s.exit
    from json_to_recordset($1::json) as s (id uuid, "funnelId" uuid, position int, name text, colour text,
      "timeLimitMinutes" int, "remindAfterMinutes" int, policy text, availability text, "rampWeeks" int, acceptance text,
      "answerWithinMinutes" int, "remindBeforeMinutes" int, "offersBeforeHead" int, "learningBudget" float8, exit jsonb)`,
};

const insertLossReasons: Statement<never> = {
  name: 'insert_loss_reasons',
  text: `insert into loss_reasons (id, funnel_id, position, name)
    select r.id, $2::uuid, r.position, r.name
    from rows from (json_to_recordset($1::json) as (id uuid, name text)) with ordinality as r (id, name, position)`,
};

const insertSpecialists: Statement<never> = {
  name: 'insert_specialists',
  text: `insert into specialists (stage_id, employee_id, rank, weight, capacity, since)
    select p."stageId", p."employeeId", p.rank, p.weight, p.capacity, $2::timestamptz
    from json_to_recordset($1::json) as p ("stageId" uuid, "employeeId" uuid, rank text, weight float8, capacity int)`,
};

/** Stores a whole department. Meant for a transaction of the caller's. */
export async function writeDepartmentOf(connection: Connection, department: NewDepartment): Promise<void> {
  const { id, facts, employees, formerIds = [], funnel, lossReasons, stages, specialists } = department;
  const createdAt = moment(department.createdAt);
  if (facts) {
    const { name, timeZone, hours, calendar } = facts;
    await connection.run(writeFacts, [
      id,
      name,
      timeZone,
      hours && JSON.stringify(hours),
      calendar,
      createdAt,
    ]);
  }
  const heads = employees.filter(({ role }) => role === 'head');
  await connection.run(insertEmployees, [JSON.stringify(employees), createdAt, id]);
  await connection.run(insertHeadships, [heads.map((head) => head.id), id]);
  await connection.run(insertFunnel, [funnel.id, funnel.name, createdAt, id]);
  await connection.run(insertLossReasons, [JSON.stringify(lossReasons), funnel.id]);
  await connection.run(insertStages, [JSON.stringify(stages)]);
  await connection.run(insertSpecialists, [JSON.stringify(specialists), createdAt]);
  if (formerIds.length > 0) await connection.run(retireEmployees, [formerIds]);
}

const retireEmployees: Statement<never> = {
  name: 'retire_employees',
  text: 'update employees set active = false, version = version + 1 where id = any($1::uuid[])',
};

const countFunnels: Statement<{ funnels: number }> = {
  name: 'count_funnels',
  text: 'select count(*)::int as funnels from funnels',
};

/** How many funnels there are, archived ones too. */
export async function countFunnelsOf(connection: Connection): Promise<number> {
  const [row] = await connection.run(countFunnels, []);
  return row?.funnels ?? 0;
}

const lockSeed: Statement<never> = {
  name: 'lock_seed',
  text: `select pg_advisory_xact_lock(${ADVISORY_LOCKS.seeding})`,
};

/** Waits until no other transaction seeds; holds until the end of this one. */
export async function lockSeedOf(connection: Connection): Promise<void> {
  await connection.run(lockSeed, []);
}
