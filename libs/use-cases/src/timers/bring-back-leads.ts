import { Inject, Injectable } from '@nestjs/common';
import { bringBack, ConveyorError, HERE, type Roster } from '#conveyor';
import { endAbsence, steadyAvailability } from '#conveyor/hours';
import {
  absenceOf,
  Database,
  endLoanOf,
  loansOf,
  lockLeadsOf,
  lockSeatsOf,
  readRosterOf,
  tellInOneOf,
  undoably,
  type Loan,
  type Transaction,
} from '#database';
import type { Clock } from '#platform';
import { NOBODY } from '../caller.ts';
import { Desks } from '../moves/desks.ts';
import { FollowUps, type FollowUp } from '../moves/follow-ups.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { grouped } from '../grouped.ts';
import { CLOCK } from '../tokens.ts';
import { failuresOf, oneByOne, throwTogether } from './one-by-one.ts';

/** Whether there is something to be done about a loan by now. */
type IsDue = (loan: Loan) => boolean;

const NOTHING: FollowUp = { told: [], freed: [] };

/** Leads that others have worked while somebody was away come back to him when he works again. */
@Injectable()
export class BringBackLeads {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly moveLead: MoveLead,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Brings back what is due, to each person all of it at once, of which he is told in one message; what has gone on since, or
   * finds no room with him, stays where it is.
   */
  async run(stopping: AbortSignal): Promise<void> {
    const loans = await loansOf(this.database);
    if (loans.length === 0) return;
    const roster = this.desks.rosterOf(await readRosterOf(this.database));
    const isDue: IsDue = (loan) => loan.isWorked || isBack(loan, roster, this.clock.now());
    const due = grouped(loans.filter(isDue), ({ employeeId }) => employeeId);
    await oneByOne(due.values(), stopping, (theirs) => this.bringAll(theirs, isDue, stopping));
  }

  /**
   * All of one person in one transaction. A lead that can't be moved is left out of it and keeps its loan: it is tried again
   * with the next look, and does not hold up the others.
   */
  private async bringAll(seen: readonly Loan[], isDue: IsDue, stopping: AbortSignal): Promise<void> {
    const done: FollowUp[] = [];
    let failures: readonly unknown[] = [];
    const told = await this.database.transaction(async (transaction) => {
      const loans = await stillLent(transaction, seen);
      failures = await failuresOf(loans.filter(isDue), stopping, async (loan) => {
        done.push(await undoably(transaction, () => this.end(transaction, loan)));
      });
      return tellInOneOf(
        transaction,
        done.flatMap((each) => each.told),
      );
    });
    this.followUps.begin({ told, freed: [...new Set(done.flatMap(({ freed }) => freed))] });
    throwTogether(failures);
  }

  /** Ends a loan, whether the lead comes back or not. */
  private async end(transaction: Transaction, loan: Loan): Promise<FollowUp> {
    const done = loan.isWorked ? NOTHING : await this.bring(transaction, loan);
    await endLoanOf(transaction, loan.leadId);
    return done;
  }

  private async bring(transaction: Transaction, loan: Loan): Promise<FollowUp> {
    try {
      return await this.moveLead.within(transaction, {
        leadId: loan.leadId,
        version: null,
        bearing: HERE,
        right: 'leads.assign',
        caller: NOBODY,
        decide: (desk) => bringBack(desk, loan),
      });
    } catch (error) {
      // A rule refuses before anything is written.
      if (error instanceof ConveyorError && error.code !== 'LINE_BUSY') return NOTHING;
      throw error;
    }
  }
}

/** Those of the loans that there still are, once nobody else moves their leads or takes the seats for them. */
async function stillLent(transaction: Transaction, loans: readonly Loan[]): Promise<readonly Loan[]> {
  const leadIds = loans.map(({ leadId }) => leadId);
  await lockLeadsOf(transaction, leadIds);
  await lockSeatsOf(transaction, [...new Set(loans.map(({ stageId }) => stageId))]);
  return loansOf(transaction, leadIds);
}

/** Whether he works again: his absence is over, and so is the night after it. */
function isBack({ employeeId, absence, timeZone }: Loan, roster: Roster, now: number): boolean {
  const isOver = absence === null || endAbsence(absenceOf(absence), now, timeZone).isOver;
  return isOver && steadyAvailability(roster.workers.get(employeeId)?.hours ?? null, now).worksNow;
}
