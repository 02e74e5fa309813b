import type {
  Channel,
  Language,
  LossReason,
  ScheduleDraft,
  SpecialistRank,
  Stage,
  WeeklyHours,
} from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** An employee before he is stored. */
export type NewEmployee = Readonly<{
  id: string;
  name: string;
  role: 'rep' | 'head';
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

/** People and a funnel with its specialists, all made at one moment. */
export type NewDepartment = Readonly<{
  /** When it works; null: nothing is said. What a head has said before stays. */
  schedule: ScheduleDraft | null;
  employees: readonly NewEmployee[];
  funnel: Readonly<{ id: string; name: string }>;
  lossReasons: readonly LossReason[];
  stages: readonly Stage[];
  specialists: readonly NewSpecialist[];
  createdAt: number;
}>;

const insertEmployees: Statement<never> = {
  name: 'insert_employees',
  text: `insert into employees (id, name, role, email, slack_user_id, language, time_zone, channels, hours, capacity,
      created_at)
    select e.id, e.name, e.role, e.email, e."slackUserId", e.language, e."timeZone", e.channels, e.hours, e.capacity,
      $2::timestamptz
    from json_to_recordset($1::json) as e (id uuid, name text, role text, email text, "slackUserId" text,
      language text, "timeZone" text, channels text[], hours jsonb, capacity int)`,
};

const insertSchedule: Statement<never> = {
  name: 'insert_schedule',
  text: `insert into department (version, time_zone, hours, calendar) values (1, $1, $2::jsonb, $3)
    on conflict (id) do nothing`,
};

const insertFunnel: Statement<never> = {
  name: 'insert_funnel',
  text: `insert into funnels (id, name, created_at) values ($1, $2, $3)`,
};

const insertStages: Statement<never> = {
  name: 'insert_stages',
  text: `insert into stages (id, funnel_id, position, name, colour, time_limit_minutes, remind_after_minutes, policy,
      availability, ramp_weeks, acceptance, answer_within_minutes, remind_before_minutes, offers_before_head, exit_criteria)
    select s.id, s."funnelId", s.position, s.name, s.colour, s."timeLimitMinutes", s."remindAfterMinutes", s.policy,
      s.availability, s."rampWeeks", s.acceptance, s."answerWithinMinutes", s."remindBeforeMinutes", s."offersBeforeHead",
      s.exit
    from json_to_recordset($1::json) as s (id uuid, "funnelId" uuid, position int, name text, colour text,
      "timeLimitMinutes" int, "remindAfterMinutes" int, policy text, availability text, "rampWeeks" int, acceptance text,
      "answerWithinMinutes" int, "remindBeforeMinutes" int, "offersBeforeHead" int, exit jsonb)`,
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
  const { schedule, employees, funnel, lossReasons, stages, specialists } = department;
  const createdAt = moment(department.createdAt);
  if (schedule) {
    const { timeZone, hours, calendar } = schedule;
    await connection.run(insertSchedule, [timeZone, hours && JSON.stringify(hours), calendar]);
  }
  await connection.run(insertEmployees, [JSON.stringify(employees), createdAt]);
  await connection.run(insertFunnel, [funnel.id, funnel.name, createdAt]);
  await connection.run(insertLossReasons, [JSON.stringify(lossReasons), funnel.id]);
  await connection.run(insertStages, [JSON.stringify(stages)]);
  await connection.run(insertSpecialists, [JSON.stringify(specialists), createdAt]);
}

const countFunnels: Statement<{ funnels: number }> = {
  name: 'count_funnels',
  text: 'select count(*)::int as funnels from funnels',
};

/** How many funnels there are, archived ones too. */
export async function countFunnelsOf(connection: Connection): Promise<number> {
  const [row] = await connection.run(countFunnels, []);
  return row?.funnels ?? 0;
}

/** Any number will do as long as every process of ours uses the same. */
const lockSeed: Statement<never> = { name: 'lock_seed', text: 'select pg_advisory_xact_lock(7265320)' };

/** Waits until no other transaction seeds; holds until the end of this one. */
export async function lockSeedOf(connection: Connection): Promise<void> {
  await connection.run(lockSeed, []);
}
