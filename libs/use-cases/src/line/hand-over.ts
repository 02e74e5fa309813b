import { Injectable } from '@nestjs/common';
import type { EmployeeChanged } from '#contracts';
import { HERE, reassign } from '#conveyor';
import { lockSeatsOf, type HeldLead, type Told, type Transaction } from '#database';
import type { Caller } from '../caller.ts';
import { MoveLead } from '../moves/move-lead.ts';

/** What became of the leads, and who waits to be told of it. */
export type HandedOver = Readonly<{ counts: EmployeeChanged['handedOver']; told: readonly Told[] }>;

/** The leads of somebody who leaves go to whom the policy of their stage finds, or into its queue. */
@Injectable()
export class HandOver {
  constructor(private readonly moveLead: MoveLead) {}

  /** Reassigns the leads within the caller's transaction, in which their holder has been deactivated; the brief travels on. */
  async run(transaction: Transaction, held: readonly HeldLead[], caller: Caller): Promise<HandedOver> {
    await lockSeatsOf(transaction, [...new Set(held.map(({ stageId }) => stageId))]);
    const told: Told[] = [];
    let toQueue = 0;
    for (const { leadId } of held) {
      const move = await this.moveLead.within(transaction, {
        leadId,
        version: null,
        bearing: HERE,
        caller: { ...caller, repeatable: null },
        decide: (desk) => reassign(desk, { receiver: { by: 'policy' }, brief: null }),
      });
      told.push(...move.told);
      if (move.moved.lead.waiting) toQueue += 1;
    }
    return { counts: { toSpecialists: held.length - toQueue, toQueue }, told };
  }
}
