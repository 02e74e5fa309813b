import { Inject, Injectable } from '@nestjs/common';
import type { InvitationLink } from '#contracts';
import { refuse } from '#conveyor';
import { Database, EmployeeReader } from '#database';
import { hasComeInOf, openAccountOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { AccountLinks } from '../delivery/account-links.ts';
import { CLOCK } from '../tokens.ts';
import { PasswordSignIn } from './password-sign-in.ts';

/** Whoever invites an employee hands him the link himself: to be copied, or taken with a telephone from the screen. */
@Injectable()
export class ShowInvitation {
  constructor(
    private readonly database: Database,
    private readonly links: AccountLinks,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens the account and gives the link, this once; the one before is void, that of a letter as well. Throws CAME_IN_BEFORE for who
   * has ever signed in, because whoever sees the link could come in as him; NOT_FOUND, EMPLOYEE_INACTIVE, NO_EMAIL, PASSWORDS_OFF.
   */
  async run(employeeId: string, caller: Caller): Promise<InvitationLink> {
    this.passwords.mustBeOn();
    return this.database.transaction(async (transaction) => {
      const employee = await new EmployeeReader(transaction).one(employeeId);
      if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      if (!employee.active) refuse({ code: 'EMPLOYEE_INACTIVE', details: { employeeId } });
      if (employee.email === null) refuse({ code: 'NO_EMAIL', details: { employeeId } });
      const now = this.clock.now();
      await openAccountOf(transaction, employeeId, now);
      const { url, expiresAt } = await this.links.issue(employeeId, 'invitation', now, transaction);
      // Only now: whoever sets his password by the link before is waited for, and has come in.
      if (await hasComeInOf(transaction, employeeId))
        refuse({ code: 'CAME_IN_BEFORE', details: { employeeId } });
      const entry = { action: 'account.invitation-shown', subjectId: employeeId, details: {} } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return { url, expiresAt: new Date(expiresAt).toISOString() };
    });
  }
}
