import type { Erasure } from '#contracts';
import { refuse } from '#conveyor';
import type { Connection } from '#database';
import { ErasureReader } from '#database/privacy';

/** An erasure as it is kept; throws NOT_FOUND when there is none of this id. */
export async function showErasure(connection: Connection, id: string): Promise<Erasure> {
  const erasure = await new ErasureReader(connection).one(id);
  return erasure ?? refuse({ code: 'NOT_FOUND', details: { what: 'erasure', id } });
}
