import { Inject, Injectable } from '@nestjs/common';
import type { BulkAdvanceBody, LeadMoved } from '#contracts';
import { refuse, type LeadRefusal } from '#conveyor';
import { Database, lockLeadsOf, lockTargetsOf, tellInOneOf, type Told, type Transaction } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { isAnswer, rejectionOf } from '../kept-answer.ts';
import { FollowUps, type FollowUp } from '../moves/follow-ups.ts';
import { MoveLead, type Course } from '../moves/move-lead.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** Which leads one command is for, each at the version that it was decided on, and whether all of them or none is moved. */
export type Bulk = Pick<BulkAdvanceBody, 'leads' | 'mode'>;

/** What became of one of them. */
export type BulkOutcome = Readonly<{ lead: LeadMoved['lead'] }> | Readonly<{ refusal: LeadRefusal }>;

/** The command, and whether whoever gets the leads needs seats for them. */
export type BulkCourse = Course & Readonly<{ takesSeats: boolean }>;

/**
 * One command on many leads, in one transaction and under one idempotency key. Each lead goes the way of every single move,
 * so that there is one path for the rules, in its two round trips: 4 ms a lead, 5.5 when they are reassigned, with ten
 * specialists and two channels each. So a thousand take four to six seconds, in which whoever gives a lead to the same people
 * waits; that is what the most leads of one command are limited for.
 */
@Injectable()
export class MoveLeads {
  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Moves the leads in their order; resolves to what became of each, in that order too. Throws LEADS_REFUSED with every
   * lead that can't be moved when it was to be all of them, and then none was.
   */
  async run(bulk: Bulk, course: BulkCourse, caller: Caller): Promise<readonly BulkOutcome[]> {
    let left: FollowUp = { told: [], freed: [] };
    const outcomes = await repeatably(this.database, caller, this.clock, async (transaction) => {
      const moved = await this.moveAll(transaction, bulk, course, { ...caller, repeatable: null });
      left = { told: await tellInOneOf(transaction, moved.told), freed: moved.freed };
      return moved.outcomes;
    });
    this.followUps.begin(left);
    return outcomes;
  }

  /** Leads are locked first and people next, as every move does it; then nobody is in the way of any of them. */
  private async moveAll(
    transaction: Transaction,
    { leads, mode }: Bulk,
    { takesSeats, ...course }: BulkCourse,
    caller: Caller,
  ): Promise<FollowUp & Readonly<{ outcomes: readonly BulkOutcome[] }>> {
    const ids = leads.map(({ id }) => id);
    await lockLeadsOf(transaction, ids);
    if (takesSeats) await lockTargetsOf(transaction, ids, course.bearing);
    const outcomes: BulkOutcome[] = [];
    const told: Told[] = [];
    const freed = new Set<string>();
    for (const [place, { id: leadId, version }] of leads.entries()) {
      try {
        const done = await this.moveLead.within(transaction, { leadId, version, caller, ...course });
        outcomes.push({ lead: done.moved.lead });
        told.push(...done.told);
        for (const employeeId of done.freed) freed.add(employeeId);
      } catch (error) {
        // A rule refuses before anything is written, so what was written for the others stays whole.
        if (!isAnswer(error)) throw error;
        outcomes.push({ refusal: { place, leadId, rejection: rejectionOf(error) } });
      }
    }
    if (mode === 'all') refuseAny(outcomes);
    return { outcomes, told, freed: [...freed] };
  }
}

function refuseAny(outcomes: readonly BulkOutcome[]): void {
  const refusals = outcomes.flatMap((outcome) => ('refusal' in outcome ? outcome.refusal : []));
  if (refusals.length > 0) refuse({ code: 'LEADS_REFUSED', details: { refusals } });
}
