import type { Turn } from '#conveyor';
import type { HeldLead, LineLead, LineStanding } from '#conveyor/line';
import { insertAuditOf, type NewAuditRecord } from './audit/records.ts';
import { lockSeatsOf } from './employees.ts';
import { writeLeadsOf, writeNoticesOf } from './history/history.ts';
import { lockTurnOf } from './moves.ts';
import type { Connection, Statement } from './statement.ts';
import { readRosterVersion } from './statements/read-roster.ts';
import type { Told } from './statements/told.ts';

/** Leads that enter a funnel at once, as they stand on a line in memory, and what the audit keeps of each. */
export type Entrances = Readonly<{
  funnelId: string;
  leads: readonly LineLead[];
  turns: ReadonlyMap<string, Turn>;
  records: readonly NewAuditRecord[];
}>;

const readHeld: Statement<HeldLead> = {
  name: 'read_held_leads',
  text: `select lead_id as "leadId", stage_id as "stageId", employee_id as "employeeId", seat, seat_in_all as "seatInAll"
    from visits where ended_at is null
      and employee_id in (select employee_id from specialists where stage_id = any($1::uuid[]))`,
};

const readTurns: Statement<Turn & { stageId: string }> = {
  name: 'read_turns',
  text: `select stage_id as "stageId", number, credits from turns where stage_id = any($1::uuid[])`,
};

const writeTurns: Statement<never> = {
  name: 'write_turns',
  text: `update turns t set number = n.number, credits = n.credits
    from json_to_recordset($1::json) as n ("stageId" uuid, number int, credits jsonb) where t.stage_id = n."stageId"`,
};

const isInUse: Statement<{ isInUse: boolean }> = {
  name: 'is_funnel_in_use',
  text: 'select archived_at is null as "isInUse" from funnels where id = $1',
};

/** Whether there is such a funnel, and it is not archived. */
export async function isFunnelInUseOf(connection: Connection, funnelId: string): Promise<boolean> {
  const [funnel] = await connection.run(isInUse, [funnelId]);
  return funnel?.isInUse ?? false;
}

/**
 * How the line stands at these stages. Until the transaction ends nobody else gives leads to their specialists there, or takes
 * a turn of theirs. `byTurns` are those of them whose policy takes turns. Two round trips and one a stage of `byTurns`.
 */
export async function holdStagesOf(
  connection: Connection,
  stageIds: readonly string[],
  byTurns: readonly string[],
): Promise<LineStanding> {
  for (const stageId of byTurns) await lockTurnOf(connection, stageId);
  await lockSeatsOf(connection, stageIds);
  const held = await connection.run(readHeld, [stageIds]);
  const turns = await connection.run(readTurns, [byTurns]);
  return { held, turns: new Map(turns.map(({ stageId, ...turn }) => [stageId, turn])) };
}

/** Whether the line is still what it was at this version of the roster. */
export async function isRosterAt(connection: Connection, version: number): Promise<boolean> {
  const [row] = await connection.run(readRosterVersion, []);
  return row?.version === version;
}

/** Writes leads with their first visits, whatever their number in seven statements, and gives what waits to be sent. Meant for a transaction of the caller's. */
export async function writeEntrancesOf(
  connection: Connection,
  { funnelId, leads, turns, records }: Entrances,
): Promise<readonly Told[]> {
  await writeLeadsOf(connection, { funnelId, toldLate: new Set() }, leads);
  const rows = [...turns].map(([stageId, turn]) => ({ stageId, ...turn }));
  if (rows.length > 0) await connection.run(writeTurns, [JSON.stringify(rows)]);
  const told = await writeNoticesOf(connection, leads);
  await insertAuditOf(connection, records);
  return told;
}
