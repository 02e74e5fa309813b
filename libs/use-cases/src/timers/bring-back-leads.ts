import { Inject, Injectable } from '@nestjs/common';
import { bringBack, ConveyorError, endAbsence, HERE, steadyAvailability, type Roster } from '#conveyor';
import { absenceOf, Database, endLoanOf, loansOf, readRosterOf, type Loan } from '#database';
import type { Clock } from '#platform';
import { NOBODY } from '../caller.ts';
import { Desks } from '../moves/desks.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { CLOCK } from '../tokens.ts';
import { oneByOne } from './one-by-one.ts';

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

  /** Brings back what is due; what has gone on since, or finds no room with him, stays where it is. Resolves to how many came back. */
  async run(stopping: AbortSignal): Promise<number> {
    const loans = await loansOf(this.database);
    if (loans.length === 0) return 0;
    const roster = this.desks.rosterOf(await readRosterOf(this.database));
    let back = 0;
    await oneByOne(loans, stopping, async (loan) => {
      if (!loan.isWorked && !isBack(loan, roster, this.clock.now())) return;
      if (!loan.isWorked && (await this.bring(loan))) back += 1;
      await endLoanOf(this.database, loan.leadId);
    });
    return back;
  }

  private async bring(loan: Loan): Promise<boolean> {
    try {
      const done = await this.moveLead.within(this.database, {
        leadId: loan.leadId,
        version: null,
        bearing: HERE,
        caller: NOBODY,
        decide: (desk) => bringBack(desk, loan),
      });
      this.followUps.begin(done);
      return true;
    } catch (error) {
      if (error instanceof ConveyorError && error.code !== 'LINE_BUSY') return false;
      throw error;
    }
  }
}

/** Whether he works again: his absence is over, and so is the night after it. */
function isBack({ employeeId, absence, timeZone }: Loan, roster: Roster, now: number): boolean {
  const isOver = absence === null || endAbsence(absenceOf(absence), now, timeZone).isOver;
  return isOver && steadyAvailability(roster.workers.get(employeeId)?.hours ?? null, now).worksNow;
}
