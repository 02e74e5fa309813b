import { naturalPosition, type CardPlace, type Instant } from '#conveyor';
import { ADVISORY_LOCKS } from '../advisory-locks.ts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

const lockColumn: Statement<never> = {
  name: 'lock_column',
  text: `select pg_advisory_xact_lock(${ADVISORY_LOCKS.placing}, hashtext($1))`,
};

type PlaceRow = Readonly<{ leadId: string; visitId: string; enteredAt: number; placed: string | null }>;

const readColumn: Statement<PlaceRow> = {
  name: 'read_column',
  text: `select v.lead_id as "leadId", v.id as "visitId", ${ms('v.entered_at')} as "enteredAt", p.position as placed
    from visits v left join lead_places p on p.visit_id = v.id where v.stage_id = $1 and v.ended_at is null`,
};

const placeLead: Statement<never> = {
  name: 'place_lead',
  text: `
with before as (delete from lead_places where lead_id = $1 and visit_id <> $2)
insert into lead_places (visit_id, lead_id, position, placed_at) values ($2, $1, $3, $4)
on conflict (visit_id) do update set position = excluded.position, placed_at = excluded.placed_at`,
};

/**
 * The cards that stand at a stage with their places, in no order; until the transaction ends nobody else puts one there, so that no two get
 * the same place. Moves are not kept waiting: what comes meanwhile stands where it comes.
 */
export async function lockColumnOf(
  connection: Connection,
  stageId: string,
): Promise<readonly (CardPlace & Readonly<{ visitId: string }>)[]> {
  await connection.run(lockColumn, [stageId]);
  const rows = await connection.run(readColumn, [stageId]);
  return rows.map(({ leadId, visitId, enteredAt, placed }) => ({
    leadId,
    visitId,
    position: placed ?? naturalPosition(enteredAt, visitId),
  }));
}

/** Puts the card of a lead's open visit there; where it was put in earlier visits is forgotten. */
export async function placeLeadOf(
  connection: Connection,
  { leadId, visitId, position }: CardPlace & Readonly<{ visitId: string }>,
  now: Instant,
): Promise<void> {
  await connection.run(placeLead, [leadId, visitId, position, moment(now)]);
}
