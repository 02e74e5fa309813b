import { Injectable } from '@nestjs/common';
import type { Reassign } from '#conveyor';
import type { Caller } from '../caller.ts';
import { reassigning } from '../moves/reassign-lead.ts';
import { MoveLeads, type Bulk, type BulkOutcome } from './move-leads.ts';

/** Leads go to other specialists of their stages together. */
@Injectable()
export class ReassignLeads {
  constructor(private readonly moveLeads: MoveLeads) {}

  /** Takes the leads from their holders, or out of the queue, and gives them to one named specialist or to whom the policy finds for each. */
  run(bulk: Bulk, command: Reassign, caller: Caller): Promise<readonly BulkOutcome[]> {
    return this.moveLeads.run(bulk, { ...reassigning(command), takesSeats: true }, caller);
  }
}
