import { Injectable } from '@nestjs/common';
import type { EmployeeChanged, LeadMoved } from '#contracts';
import { HERE, reassign } from '#conveyor';
import { lockSeatsOf, renewLoansOf, tellInOneOf, type HeldLead, type Transaction } from '#database';
import type { Caller } from '../caller.ts';
import type { FollowUp } from '../moves/follow-ups.ts';
import { MoveLead, type Moved } from '../moves/move-lead.ts';

/** What became of the leads, one by one and in all, and what it leaves to be done once it is committed. */
export type HandedOver = FollowUp &
  Readonly<{ counts: EmployeeChanged['handedOver']; moves: readonly LeadMoved[] }>;

/** The leads of somebody, and who is asked for each of them before the stage's policy is. */
export type ToHandOver = Readonly<{ held: readonly HeldLead[]; preferred: string | null }>;

/** The leads of somebody who leaves, or is away, go to whom the policy of their stage finds, or into its queue. */
@Injectable()
export class HandOver {
  constructor(private readonly moveLead: MoveLead) {}

  /**
   * Reassigns the leads within the caller's transaction, in which they are locked; the brief travels on, what was on loan
   * stays so, and who gets several is told of them once.
   */
  async run(transaction: Transaction, { held, preferred }: ToHandOver, caller: Caller): Promise<HandedOver> {
    await lockSeatsOf(transaction, stagesOf(held));
    // Whoever may hand over somebody's leads may hand over all of them, of whichever department they are.
    const { as: _, ...own } = caller;
    const done: Moved[] = [];
    for (const { leadId } of held) {
      const move = await this.moveLead.within(transaction, {
        leadId,
        version: null,
        bearing: HERE,
        caller: { ...own, repeatable: null },
        right: 'leads.assign',
        decide: (desk) => reassign(desk, { receiver: { by: 'policy', preferred }, brief: null }),
      });
      done.push(move);
    }
    await renewLoansOf(
      transaction,
      held.map(({ leadId }) => leadId),
    );
    const toQueue = done.filter(({ moved }) => moved.lead.waiting).length;
    return {
      counts: { toSpecialists: held.length - toQueue, toQueue },
      moves: done.map(({ moved }) => moved),
      told: await tellInOneOf(
        transaction,
        done.flatMap(({ told }) => told),
      ),
      freed: done.flatMap(({ freed }) => freed),
    };
  }
}

/** The stages at which the leads stand, each once. */
export function stagesOf(held: readonly HeldLead[]): readonly string[] {
  return [...new Set(held.map(({ stageId }) => stageId))];
}
