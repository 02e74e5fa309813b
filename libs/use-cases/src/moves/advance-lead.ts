import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { advance, type Advance } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A lead advances: the specialist of the next stage has it, and is told. */
@Injectable()
export class AdvanceLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Moves the lead to the next stage, or to the later one that the command names. */
  run(leadId: string, command: Advance & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({
      leadId,
      version: command.version,
      bearing: { direction: 'ahead', stageId: command.toStageId },
      caller,
      decide: (desk) => advance(desk, command),
    });
  }
}
