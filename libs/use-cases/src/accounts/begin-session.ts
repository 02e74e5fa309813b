import { insertSessionOf, type Connection } from '#database';
import { hashToken, createToken, uuidv7 } from '#platform';
import { endOfSession } from './session-length.ts';

/** What a browser keeps to be known again, and until when. */
export type BegunSession = Readonly<{ token: string; endsAt: number }>;

/** Longer than any browser's name for itself. */
const MOST_AGENT = 200;

/** Begins a session of somebody who has proved who he is. Always with a token of its own: none from before goes on. */
export async function beginSession(
  connection: Connection,
  { employeeId, agent, now }: Readonly<{ employeeId: string; agent: string | null; now: number }>,
): Promise<BegunSession> {
  const token = createToken();
  const endsAt = endOfSession(now);
  await insertSessionOf(connection, {
    id: uuidv7(now),
    tokenHash: hashToken(token),
    employeeId,
    agent: agent?.slice(0, MOST_AGENT) ?? null,
    createdAt: now,
    endsAt,
  });
  return { token, endsAt };
}
