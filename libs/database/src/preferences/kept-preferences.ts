import type { Channel, Instant } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** What is kept of how somebody, or everybody of a department, wants to be told. */
export type KeptPreferences = Readonly<{
  /** 0: nothing was ever said. */
  version: number;
  preferences: unknown;
}>;

/** What is kept of one person, with all that it is read beside. */
export type OwnPreferences = KeptPreferences &
  Readonly<{ ofDepartment: unknown; channels: readonly Channel[]; waiting: number }>;

const readOwn: Statement<OwnPreferences> = {
  name: 'read_own_preferences',
  text: `select coalesce(own.version, 0) as version, own.preferences, common.preferences as "ofDepartment", e.channels,
    (select count(*)::int from notifications n where n.employee_id = e.id and n.state = 'deferred') as waiting
  from employees e left join notification_preferences own on own.employee_id = e.id
    left join notification_preferences common on common.department_id = e.department_id
  where e.id = $1`,
};

const readCommon: Statement<KeptPreferences> = {
  name: 'read_department_preferences',
  text: `select coalesce(p.version, 0) as version, p.preferences
    from departments d left join notification_preferences p on p.department_id = d.id where d.id = $1`,
};

const write = (owner: 'employee_id' | 'department_id'): Statement<never> => ({
  name: `write_preferences_of_${owner}`,
  text: `insert into notification_preferences (id, ${owner}, version, preferences, changed_at, changed_by)
    values (gen_random_uuid(), $1, $2, $3::jsonb, $4, $5)
    on conflict (${owner}) do update set version = excluded.version, preferences = excluded.preferences,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
});

const WRITE = { employee: write('employee_id'), department: write('department_id') } as const;

const readMembers: Statement<{ id: string }> = {
  name: 'read_department_members',
  text: 'select id from employees where department_id = $1 order by id',
};

/** Of one person; undefined when there is none. */
export async function ownPreferencesOf(
  connection: Connection,
  employeeId: string,
): Promise<OwnPreferences | undefined> {
  const [row] = await connection.run(readOwn, [employeeId]);
  return row;
}

/** Of a department; undefined when there is none. */
export async function departmentPreferencesOf(
  connection: Connection,
  departmentId: string,
): Promise<KeptPreferences | undefined> {
  const [row] = await connection.run(readCommon, [departmentId]);
  return row;
}

/** Writes what is wanted; its owner is locked. */
export async function writePreferencesOf(
  connection: Connection,
  owner: Readonly<{ of: 'employee' | 'department'; id: string }>,
  { version, preferences }: Readonly<{ version: number; preferences: object }>,
  { by, now }: Readonly<{ by: string | null; now: Instant }>,
): Promise<void> {
  await connection.run(WRITE[owner.of], [owner.id, version, JSON.stringify(preferences), moment(now), by]);
}

/** Who belongs to a department. */
export async function membersOf(connection: Connection, departmentId: string): Promise<readonly string[]> {
  return (await connection.run(readMembers, [departmentId])).map(({ id }) => id);
}
