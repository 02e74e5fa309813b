import { Injectable } from '@nestjs/common';
import type { Advance } from '#conveyor';
import type { Caller } from '../caller.ts';
import { advancing } from '../moves/advance-lead.ts';
import { MoveLeads, type Bulk, type BulkOutcome } from './move-leads.ts';

/** Leads advance together: the specialists of their next stages have them, and are told. */
@Injectable()
export class AdvanceLeads {
  constructor(private readonly moveLeads: MoveLeads) {}

  /** Moves each lead to the stage after its own, or all of them to the later one that the command names. */
  run(bulk: Bulk, command: Advance, caller: Caller): Promise<readonly BulkOutcome[]> {
    return this.moveLeads.run(bulk, { ...advancing(command), takesSeats: true }, caller);
  }
}
