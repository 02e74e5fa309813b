import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { HERE, win, type Win } from '#conveyor';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** A lead is won. */
@Injectable()
export class WinLead {
  constructor(private readonly moveLead: MoveLead) {}

  /** Ends the lead's way through the funnel as won. */
  run(leadId: string, command: Win & { version: number }, caller: Caller): Promise<LeadMoved> {
    return this.moveLead.run({
      leadId,
      version: command.version,
      bearing: HERE,
      caller,
      right: 'leads.move',
      decide: (desk) => win(desk, command),
    });
  }
}
