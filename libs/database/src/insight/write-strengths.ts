import type { Strength } from '#conveyor';
import type { Transaction } from '../database.ts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Strengths are measured at night, when nobody waits for anything. */
const AT_NIGHT = `interval '3 hours'`;

/** The last night of the department `de` before $1, by its own clock. */
const LAST_NIGHT = `(date_trunc('day', $1::timestamptz at time zone de.time_zone - ${AT_NIGHT}) + ${AT_NIGHT}) at time zone de.time_zone`;

const readUnjudged: Statement<{ id: string }> = {
  name: 'read_unjudged_funnels',
  text: `
select f.id from funnels f join departments de on de.id = f.department_id
where f.archived_at is null and exists (select from stages s left join judged_stages j on j.stage_id = s.id
  where s.funnel_id = f.id and s.archived_at is null and (j.judged_at is null or j.judged_at < ${LAST_NIGHT}))
order by f.id`,
};

/** The funnels in use with a stage where strengths were not measured since the last night, or never. */
export async function unjudgedFunnelsOf(connection: Connection, now: number): Promise<readonly string[]> {
  const rows = await connection.run(readUnjudged, [moment(now)]);
  return rows.map(({ id }) => id);
}

type Measured = Readonly<{ employeeId: string; strength: Strength | null }>;

const lockStrengths: Statement<Measured> = {
  name: 'lock_strengths',
  text: `select employee_id as "employeeId", strength from specialists where stage_id = $1 order by employee_id for no key update`,
};

const writeStrengths: Statement<never> = {
  name: 'write_strengths',
  text: `update specialists p set strength = nullif(m.strength, 'null'::jsonb)
    from jsonb_to_recordset($2::jsonb) as m ("employeeId" uuid, strength jsonb)
    where p.stage_id = $1 and p.employee_id = m."employeeId"`,
};

const writeJudged: Statement<never> = {
  name: 'write_judged_stage',
  text: `insert into judged_stages (stage_id, judged_at, win_share) values ($1, $2, $3)
    on conflict (stage_id) do update set judged_at = excluded.judged_at, win_share = excluded.win_share`,
};

/** What was measured at a stage; who is not named is not known well enough. */
type StageMeasured = Readonly<{
  stageId: string;
  strengths: ReadonlyMap<string, Strength>;
  winShare: number | null;
}>;

/**
 * Keeps what was measured of the specialists of a stage; resolves to how many it says something new of. It is nobody's change of the line: no version
 * grows but the roster's, and only where something is new, so that every process reads it before its next move.
 */
export async function writeStrengthsOf(
  transaction: Transaction,
  { stageId, strengths, winShare }: StageMeasured,
  now: number,
): Promise<number> {
  const kept = await transaction.run(lockStrengths, [stageId]);
  const changed = kept.flatMap(({ employeeId, strength }): readonly Measured[] => {
    const measured = strengths.get(employeeId) ?? null;
    return isSame(strength, measured) ? [] : [{ employeeId, strength: measured }];
  });
  if (changed.length > 0) await transaction.run(writeStrengths, [stageId, JSON.stringify(changed)]);
  await transaction.run(writeJudged, [stageId, moment(now), winShare]);
  return changed.length;
}

function isSame(one: Strength | null, other: Strength | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.mean === other.mean &&
    one.deviation === other.deviation &&
    one.visits === other.visits &&
    one.alike === other.alike
  );
}
