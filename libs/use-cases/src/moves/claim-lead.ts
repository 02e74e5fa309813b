import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { HERE, claim, type Claim } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A specialist takes a lead out of his stage's queue. */
@Injectable()
export class ClaimLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Gives the waiting lead to the specialist who asks for it. */
  run(leadId: string, command: Claim & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({
      leadId,
      version: command.version,
      bearing: HERE,
      caller,
      right: 'leads.claim',
      decide: (desk) => claim(desk, command),
    });
  }
}
