import type { KeptDecision } from '#conveyor';
import type { Connection, Statement } from './statement.ts';

/** A decision that led to a visit which is still open. */
export type OpenDecision = Readonly<{ visitId: string; record: KeptDecision }>;

const FIRST = '00000000-0000-0000-0000-000000000000';
const AT_ONCE = 1_000;

const readOpenDecisions: Statement<OpenDecision> = {
  name: 'read_open_decisions',
  text: `select d.visit_id as "visitId", d.record from visits v join decisions d on d.visit_id = v.id
    where v.ended_at is null and v.id > $1 order by v.id limit $2`,
};

/** Every decision that led to an open visit, read a thousand at a time. */
export async function* openDecisionsOf(connection: Connection): AsyncGenerator<OpenDecision> {
  for (let after = FIRST; ;) {
    const rows = await connection.run(readOpenDecisions, [after, AT_ONCE]);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.visitId;
  }
}
