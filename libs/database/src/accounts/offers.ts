import type { Connection } from '../statement.ts';
import { readOffer, type OfferRead } from '../statements/read-offer.ts';

export type { OfferRead };

/** A handoff as its receiver is shown it when he answers without signing in; undefined when there is no such handoff. */
export async function readOfferOf(connection: Connection, handoffId: string): Promise<OfferRead | undefined> {
  const [row] = await connection.run(readOffer, [handoffId]);
  return row;
}
