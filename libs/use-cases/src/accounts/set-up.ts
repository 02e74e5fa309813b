import { Inject, Injectable } from '@nestjs/common';
import type { SetUpBody } from '#contracts';
import { LINK_HOLDS, refuse } from '#conveyor';
import { Database, insertEmployeeOf, keepSetUpLinkOf, readLinkOf, useLinkOf } from '#database';
import { hasAccountsOf, lockSetUpOf, openAccountOf, setPasswordOf } from '#database/accounts';
import { createToken, hashToken, uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { emailTaken } from '../line/email-taken.ts';
import { CLOCK } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { hashOfGood } from './set-password.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** The first one comes in, and makes himself the administrator. */
@Injectable()
export class SetUp {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The token of a link by which the first administrator comes in within an hour; the one before is void. Undefined where
   * somebody has an account: nobody comes in like that any more.
   */
  async invite(): Promise<string | undefined> {
    if (await hasAccountsOf(this.database)) return undefined;
    const token = createToken();
    const now = this.clock.now();
    const link = { tokenHash: hashToken(token), createdAt: now, expiresAt: now + LINK_HOLDS.set_up };
    await keepSetUpLinkOf(this.database, link);
    return token;
  }

  /**
   * Makes the first administrator and begins his session. Throws SET_UP_ALREADY when somebody has an account, LINK_VOID when the
   * token does not hold, PASSWORD_INVALID with every problem, EMAIL_TAKEN; then nothing is done and the token holds on.
   */
  async run(
    { token, name, email, password, language, timeZone }: SetUpBody,
    visitor: Visitor,
  ): Promise<BegunSession> {
    const tokenHash = hashToken(token);
    await this.refuseVoid(tokenHash);
    const passwordHash = await hashOfGood(password, { name, email });
    return this.database.transaction(async (transaction) => {
      await lockSetUpOf(transaction);
      if (await hasAccountsOf(transaction)) refuse({ code: 'SET_UP_ALREADY', details: {} });
      const now = this.clock.now();
      const link = await useLinkOf(transaction, { tokenHash, ...SET_UP, now });
      if (!link) refuse({ code: 'LINK_VOID', details: SET_UP });
      const employeeId = uuidv7(now);
      await insertEmployeeOf(transaction, {
        ...NEITHER_HERE_NOR_THERE,
        id: employeeId,
        name,
        email,
        language,
        timeZone,
        createdAt: now,
      }).catch(emailTaken(email));
      await openAccountOf(transaction, employeeId, now);
      await setPasswordOf(transaction, { employeeId, passwordHash, now });
      const entry = { action: 'account.set-up', subjectId: employeeId, details: {} } as const;
      await keepAudit(transaction, { caller: ownCaller(employeeId, visitor), now }, entry);
      return beginSession(transaction, { employeeId, by: 'set_up', visitor, now });
    });
  }

  /** To hash a password takes a tenth of a second and 64 MB: that is done for who has the link, and for nobody else. */
  private async refuseVoid(tokenHash: string): Promise<void> {
    if (await hasAccountsOf(this.database)) refuse({ code: 'SET_UP_ALREADY', details: {} });
    const link = await readLinkOf(this.database, { tokenHash, ...SET_UP, now: this.clock.now() });
    if (!link) refuse({ code: 'LINK_VOID', details: SET_UP });
  }
}

const SET_UP = { purpose: 'set_up' } as const;

/** What the first administrator says about himself later, if he wants to. */
const NEITHER_HERE_NOR_THERE = {
  version: 1,
  role: 'admin',
  departmentId: null,
  slackUserId: null,
  channels: ['email'],
  active: true,
  hours: null,
  calendar: null,
  capacity: null,
} as const;

/** Where the first administrator comes in. What only he may know stands behind the `#`, which browsers send to no server. */
export function setUpLink(publicUrl: string, token: string): string {
  return `${publicUrl}/set-up#${token}`;
}
