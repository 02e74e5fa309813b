import { Injectable } from '@nestjs/common';
import type { Lose } from '#conveyor';
import type { Caller } from '../caller.ts';
import { losing } from '../moves/lose-lead.ts';
import { MoveLeads, type Bulk, type BulkOutcome } from './move-leads.ts';

/** Leads are lost together, with the reason. */
@Injectable()
export class LoseLeads {
  constructor(private readonly moveLeads: MoveLeads) {}

  /** Ends the way of all of these leads as lost, for one reason. */
  run(bulk: Bulk, command: Lose, caller: Caller): Promise<readonly BulkOutcome[]> {
    return this.moveLeads.run(bulk, { ...losing(command), takesSeats: false }, caller);
  }
}
