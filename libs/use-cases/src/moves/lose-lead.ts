import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { HERE, lose, type Lose } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead, type Course } from './move-lead.ts';

/** A lead is lost, with the reason. */
@Injectable()
export class LoseLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Ends the lead's way through the funnel as lost. */
  run(leadId: string, command: Lose & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({ leadId, version: command.version, caller, ...losing(command) });
  }
}

/** Where the command leads a lead, and what decides it. */
export function losing(command: Lose): Course {
  return { bearing: HERE, right: 'leads.move', decide: (desk) => lose(desk, command) };
}
