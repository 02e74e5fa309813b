import {
  isContention,
  lockLeadsOf,
  lockTurnFirst,
  lockTurnOf,
  type Connection,
  type Database,
} from '#database';

/** Somebody was faster: whose turn of which stage it was, if that may be why. */
export type Raced = Readonly<{ turnOf: string | null }>;

/**
 * Somebody was faster: read and decide again. Eight clients on one lead need two attempts, on one last seat up to four; on the last
 * seats of five people, where each loses one race after the other, one of them needed more than six.
 */
export const ATTEMPTS = 12;

/**
 * What `attempt` does unless somebody is faster, up to twelve times; undefined when he always is, or when too many wait.
 * Where a turn of a round robin was at stake, the next attempts wait for their turn: each lets only one client through, so
 * that of many clients the last would never get his. In a transaction of the caller's, too, where the turn stays his until it
 * ends.
 */
export async function untilFirst<Done extends object>(
  {
    database,
    connection,
    leadId,
  }: Readonly<{ database: Database; connection: Connection; leadId: string | null }>,
  attempt: (connection: Connection) => Promise<Done | Raced>,
): Promise<Done | undefined> {
  const inTurn = async (stageId: string): Promise<Done | Raced | undefined> => {
    if (connection !== database) {
      await lockTurnOf(connection, stageId);
      return attempt(connection);
    }
    return unlessRaced(
      database.transaction(async (transaction) => {
        // Everybody locks the lead before the turn.
        if (leadId !== null) await lockLeadsOf(transaction, [leadId]);
        await lockTurnFirst(database, transaction, stageId);
        return attempt(transaction);
      }),
    );
  };
  const attempts = async (): Promise<Done | undefined> => {
    let turnOf: string | null = null;
    for (let made = 0; made < ATTEMPTS; made += 1) {
      const done: Done | Raced | undefined = await (turnOf === null ? attempt(connection) : inTurn(turnOf));
      if (done && !('turnOf' in done)) return done;
      turnOf = done?.turnOf ?? turnOf;
    }
    return undefined;
  };
  return connection === database ? database.patiently(attempts) : attempts();
}

/** What `write` resolves to; undefined when it failed only because somebody was faster. */
export async function unlessRaced<Result>(write: Promise<Result>): Promise<Result | undefined> {
  try {
    return await write;
  } catch (error) {
    if (isContention(error)) return undefined;
    throw error;
  }
}
