import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { returnLead, type ReturnLead as Command } from '#conveyor';
import { rightToGive } from '../access/right-to-give.ts';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A lead goes back to an earlier stage, with the reason, and somebody there has it and is told. */
@Injectable()
export class ReturnLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Moves the lead to the previous stage, or to the earlier one that the command names. */
  run(leadId: string, command: Command & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({
      leadId,
      version: command.version,
      bearing: { direction: 'behind', stageId: command.toStageId },
      caller,
      right: rightToGive('leads.move', command.receiver),
      decide: (desk) => returnLead(desk, command),
    });
  }
}
