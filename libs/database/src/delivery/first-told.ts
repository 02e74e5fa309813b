import type { Connection } from '../statement.ts';
import { readFirstTold } from '../statements/first-told.ts';

/**
 * How the provider calls the first message about the lead of a notification that the receiver was sent on its channel; null: there is none
 * that the provider has a name for.
 */
export async function firstToldOf(connection: Connection, notificationId: string): Promise<string | null> {
  const [row] = await connection.run(readFirstTold, [notificationId]);
  return row?.providerId ?? null;
}
