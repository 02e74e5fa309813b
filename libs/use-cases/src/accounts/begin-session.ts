import { refuse } from '#conveyor';
import type { SignInWay } from '#conveyor/access';
import type { Transaction } from '#database';
import { insertSessionOf } from '#database/accounts';
import { hashToken, createToken, uuidv7 } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { endOfSession } from './session-length.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** What a browser keeps to be known again, and until when. */
export type BegunSession = Readonly<{ token: string; endsAt: number }>;

/** Who has proved who he is, by what, and from where he comes. */
type Proved = Readonly<{ employeeId: string; by: SignInWay; visitor: Visitor; now: number }>;

/** Longer than any browser's name for itself. */
const MOST_AGENT = 200;

/**
 * Begins a session of somebody who has proved who he is. Always with a token of its own: none from before goes on. Throws SIGN_IN_REFUSED
 * when his account was closed in that moment.
 */
export async function beginSession(
  transaction: Transaction,
  { employeeId, by, visitor, now }: Proved,
): Promise<BegunSession> {
  const token = createToken();
  const endsAt = endOfSession(now);
  const isBegun = await insertSessionOf(transaction, {
    id: uuidv7(now),
    tokenHash: hashToken(token),
    employeeId,
    agent: visitor.agent?.slice(0, MOST_AGENT) ?? null,
    createdAt: now,
    endsAt,
  });
  if (!isBegun) refuse({ code: 'SIGN_IN_REFUSED', details: {} });
  const entry = { action: 'account.signed-in', subjectId: employeeId, details: { by } } as const;
  await keepAudit(transaction, { caller: ownCaller(employeeId, visitor), now }, entry);
  return { token, endsAt };
}
