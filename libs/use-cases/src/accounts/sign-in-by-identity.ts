import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { whoseIdentity, type ClaimedIdentity } from '#conveyor/access';
import { Database, type Connection, type Transaction } from '#database';
import { invitedOf, linkedOf, linkIdentityOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { CLOCK } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { noteRefusal } from './note-refusal.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** Somebody comes in whom the provider of single sign-on vouches for. */
@Injectable()
export class SignInByIdentity {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins a session of whom the identity was linked to; an unknown one is linked to who was invited with its verified address. Throws
   * IDENTITY_UNKNOWN (nobody was, or he has left), IDENTITY_UNVERIFIED, or IDENTITY_TAKEN when that account is linked to another
   * identity of the provider. `claimed` is what a provider has said that was believed.
   */
  async run(claimed: ClaimedIdentity, visitor: Visitor): Promise<BegunSession> {
    const verdict = whoseIdentity(claimed, await factsOf(this.database, claimed));
    const now = this.clock.now();
    const { employeeId } = verdict;
    if ('refused' in verdict) {
      if (employeeId !== null) await noteRefusal(this.database, { employeeId, visitor, now });
      return refuse({ code: verdict.refused, details: {} });
    }
    return this.database.transaction(async (transaction) => {
      if (verdict.isNew) await link(transaction, { claimed, employeeId: verdict.employeeId, visitor, now });
      return beginSession(transaction, {
        employeeId: verdict.employeeId,
        by: 'single_sign_on',
        visitor,
        now,
      });
    });
  }
}

async function factsOf(connection: Connection, { issuer, subject, email, isEmailVerified }: ClaimedIdentity) {
  const isNamed = email !== null && isEmailVerified;
  // In this order: whose account was linked since by himself, in another window, must not be taken for another one's.
  const invited = isNamed ? await invitedOf(connection, { email, issuer }) : undefined;
  return { linked: await linkedOf(connection, { issuer, subject }), invited };
}

type Link = Readonly<{ claimed: ClaimedIdentity; employeeId: string; visitor: Visitor; now: number }>;

async function link(transaction: Transaction, { claimed, employeeId, visitor, now }: Link): Promise<void> {
  const { issuer, subject } = claimed;
  if (await linkIdentityOf(transaction, { issuer, subject, employeeId, linkedAt: now })) {
    const entry = { action: 'account.linked', subjectId: employeeId, details: {} } as const;
    return keepAudit(transaction, { caller: ownCaller(employeeId, visitor), now }, entry);
  }
  // Somebody was linked at the same moment: it was he himself in another window, or another identity was faster.
  const linked = await linkedOf(transaction, { issuer, subject });
  if (linked?.employeeId !== employeeId) refuse({ code: 'IDENTITY_TAKEN', details: {} });
}
