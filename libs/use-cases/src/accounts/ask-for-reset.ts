import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#conveyor';
import { Database } from '#database';
import { accountByEmailOf, wasSentResetOf } from '#database/accounts';
import type { Clock, Logger } from '#platform';
import { TellPerson } from '../delivery/tell-person.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { PasswordSignIn } from './password-sign-in.ts';

/** Nobody can have somebody else's mailbox filled: who asks again meanwhile has a letter on its way. */
const ONE_LETTER_IN = 2 * MINUTE;

/** Somebody has forgotten his password. */
@Injectable()
export class AskForReset {
  private working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly tellPerson: TellPerson,
    private readonly passwords: PasswordSignIn,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Has a letter sent to who has this address (in lower case), if anybody has an account with it and was sent none in the last two minutes. Returns at once and says nothing
   * about that: neither by its answer nor by the time that it takes can anybody find out who has an account. Throws
   * PASSWORDS_OFF where nobody has use for a password.
   */
  begin(email: string): void {
    this.passwords.mustBeOn();
    // One after the other: of two that ask at one moment the second finds the letter of the first.
    this.working = this.working.then(() => this.tell(email));
  }

  /** Resolves when everything that was asked for so far is written. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async tell(email: string): Promise<void> {
    try {
      const account = await accountByEmailOf(this.database, email);
      if (!account) return;
      const { employeeId } = account;
      const now = this.clock.now();
      if (await wasSentResetOf(this.database, employeeId, now - ONE_LETTER_IN)) return;
      await this.tellPerson.run((tell) =>
        this.database.transaction((transaction) =>
          tell(transaction, { kind: 'account.reset', employeeId }, now),
        ),
      );
    } catch (err) {
      this.logger.warn({ err }, 'The letter about a forgotten password could not be written');
    }
  }
}
