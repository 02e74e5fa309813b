import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { reopen, type Reopen } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A lead that was won or lost comes back to the line. */
@Injectable()
export class ReopenLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Opens the lead at the stage that the command names and hands it to a specialist there. */
  run(leadId: string, command: Reopen & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({
      leadId,
      version: command.version,
      bearing: { direction: 'here', stageId: command.toStageId },
      caller,
      right: 'leads.reopen',
      decide: (desk) => reopen(desk, command),
    });
  }
}
