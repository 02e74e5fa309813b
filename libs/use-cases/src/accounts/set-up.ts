import { Inject, Injectable } from '@nestjs/common';
import type { SetUpBody } from '#contracts';
import { LINK_HOLDS, refuse, type Instant } from '#conveyor';
import { validateSchedule, type ScheduleDraft } from '#conveyor/hours';
import {
  Database,
  FIRST_DEPARTMENT,
  insertEmployeeOf,
  keepSetUpLinkOf,
  lockDepartmentOf,
  readLinkOf,
  updateDepartmentOf,
  useLinkOf,
  type Transaction,
} from '#database';
import { hasAccountsOf, lockSetUpOf, openAccountOf, setPasswordOf } from '#database/accounts';
import { createToken, hashToken, uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { Calendars } from '../line/calendars.ts';
import { nameCompany } from '../line/change-company.ts';
import { emailTaken } from '../line/email-taken.ts';
import { CLOCK } from '../tokens.ts';
import { beginSession, type BegunSession } from './begin-session.ts';
import { hashOfGood, problemsOfPassword } from './set-password.ts';
import { ownCaller, type Visitor } from './visitor.ts';

/** The first one comes in, and makes himself the administrator. */
@Injectable()
export class SetUp {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
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
   * Makes the first administrator, says what the firm is called and when its first department works, and begins his session. Throws SET_UP_ALREADY when somebody has an account, LINK_VOID when the
   * token does not hold, PASSWORD_INVALID or, where the department is wrong as well, SET_UP_INVALID with every problem, EMAIL_TAKEN; then nothing is done and the token holds on.
   */
  async run(body: SetUpBody, visitor: Visitor): Promise<BegunSession> {
    const { token, name, email, password, language, timeZone } = body;
    const tokenHash = hashToken(token);
    await this.refuseVoid(token);
    await this.refuseWrong(body);
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
      const by = { caller: ownCaller(employeeId, visitor), now };
      await keepAudit(transaction, by, entry);
      if (body.company !== null) await nameCompany(transaction, body.company, by);
      if (body.department) await changeFirst(transaction, { ...body.department, timeZone }, by);
      return beginSession(transaction, { employeeId, by: 'set_up', visitor, now });
    });
  }

  /**
   * Throws SET_UP_ALREADY when somebody has an account, LINK_VOID when the token does not hold. To hash a password takes a tenth of a
   * second and 64 MB: that is done for who has the link, and for nobody else.
   */
  async refuseVoid(token: string): Promise<void> {
    if (await hasAccountsOf(this.database)) refuse({ code: 'SET_UP_ALREADY', details: {} });
    const asked = { tokenHash: hashToken(token), ...SET_UP, now: this.clock.now() };
    if (!(await readLinkOf(this.database, asked))) refuse({ code: 'LINK_VOID', details: SET_UP });
  }

  /** Whether nobody has an account yet. */
  async isOpen(): Promise<boolean> {
    return !(await hasAccountsOf(this.database));
  }

  private async refuseWrong({ password, name, email, department, timeZone }: SetUpBody): Promise<void> {
    if (!department) return;
    const wrong = validateSchedule({ ...department, timeZone }, this.calendars.names);
    if (wrong.length === 0) return;
    const ofDepartment = wrong.map((problem) => ({
      ...problem,
      path: problem.path === 'timeZone' ? problem.path : `department.${problem.path}`,
    }));
    const problems = [...(await problemsOfPassword(password, { name, email })), ...ofDepartment];
    refuse({ code: 'SET_UP_INVALID', details: { problems } });
  }
}

/** What is said of the first department, which is there already. */
async function changeFirst(
  transaction: Transaction,
  facts: Readonly<{ name: string }> & ScheduleDraft,
  by: Readonly<{ caller: Caller; now: Instant }>,
): Promise<void> {
  const department = await lockDepartmentOf(transaction, FIRST_DEPARTMENT);
  if (!department) throw new Error('The first department is not there');
  const version = department.version + 1;
  await updateDepartmentOf(transaction, { ...department, ...facts, version });
  const details = { version, fields: Object.keys(facts) };
  await keepAudit(transaction, by, {
    action: 'department.changed',
    subjectId: FIRST_DEPARTMENT,
    details,
  });
}

const SET_UP = { purpose: 'set_up' } as const;

/** What the first administrator says about himself later, if he wants to. */
const NEITHER_HERE_NOR_THERE = {
  version: 1,
  role: 'admin',
  departmentId: null,
  slackUserId: null,
  telegramChatId: null,
  webhookUserId: null,
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
