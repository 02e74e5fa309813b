import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { HERE, reassign, type Reassign } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead, type Course } from './move-lead.ts';

/** A lead goes to another specialist of its stage, who is told. */
@Injectable()
export class ReassignLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Takes the lead from its holder, or out of the queue, and gives it to a named specialist or to whom the policy finds. */
  run(leadId: string, command: Reassign & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({ leadId, version: command.version, caller, ...reassigning(command) });
  }
}

/** Where the command leads a lead, and what decides it. */
export function reassigning(command: Reassign): Course {
  return { bearing: HERE, right: 'leads.assign', decide: (desk) => reassign(desk, command) };
}
