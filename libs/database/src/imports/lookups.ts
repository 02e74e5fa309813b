import type { Connection, Statement } from '../statement.ts';

/** A funnel with its stages in order, as far as a file's words have to be understood. */
export type FunnelWords = Readonly<{
  id: string;
  name: string;
  departmentId: string;
  archived: boolean;
  stages: readonly Readonly<{ id: string; name: string }>[];
}>;

/** A person as a file may call him. */
export type PersonWords = Readonly<{ id: string; name: string; email: string | null }>;

const readFunnels: Statement<FunnelWords> = {
  name: 'read_funnel_words',
  text: `select f.id, f.name, f.department_id as "departmentId", f.archived_at is not null as archived,
      coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position)
        from stages s where s.funnel_id = f.id and s.archived_at is null), '[]') as stages
    from funnels f order by f.created_at, f.id`,
};

const readPeople: Statement<PersonWords> = {
  name: 'read_person_words',
  text: 'select id, name, email from employees order by created_at, id',
};

const readTaken: Statement<{ externalId: string }> = {
  name: 'read_taken_external_ids',
  text: `select external_id as "externalId" from leads where funnel_id = $1 and external_id = any($2::text[])`,
};

/** Every funnel, archived ones too. */
export async function readFunnelWordsOf(connection: Connection): Promise<readonly FunnelWords[]> {
  return connection.run(readFunnels, []);
}

/** Every employee, also those who have left. */
export async function readPersonWordsOf(connection: Connection): Promise<readonly PersonWords[]> {
  return connection.run(readPeople, []);
}

/** Those of the external ids that a lead of the funnel has already. */
export async function takenExternalIdsOf(
  connection: Connection,
  funnelId: string,
  externalIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.run(readTaken, [funnelId, externalIds]);
  return new Set(rows.map(({ externalId }) => externalId));
}
