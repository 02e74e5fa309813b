import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { advance, type Advance } from '#conveyor';
import { rightToGive } from '../access/right-to-give.ts';
import type { Caller } from '../caller.ts';
import { MoveLead, type Course } from './move-lead.ts';

/** A lead advances: the specialist of the next stage has it, and is told. */
@Injectable()
export class AdvanceLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Moves the lead to the next stage, or to the later one that the command names. */
  run(leadId: string, command: Advance & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({ leadId, version: command.version, caller, ...advancing(command) });
  }
}

/** Where the command leads a lead, and what decides it. */
export function advancing(command: Advance): Course {
  return {
    bearing: { direction: 'ahead', stageId: command.toStageId },
    right: rightToGive('leads.move', command.receiver),
    decide: (desk) => advance(desk, command),
  };
}
