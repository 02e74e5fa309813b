import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { refuse, type Desk, type Handoff, type Move } from '#conveyor';
import { Database, readHandoffOf, type DeskReading } from '#database';
import type { Caller } from '../caller.ts';
import { MoveLead } from './move-lead.ts';

/** What accepting and declining share: the handoff leads to its lead, and its own state guards the answer. */
@Injectable()
export class AnswerHandoff {
  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
  ) {}

  /** Answers the handoff by a rule; throws NOT_FOUND when there is no such handoff. */
  async run(
    handoffId: string,
    caller: Caller,
    rule: (desk: Desk, handoff: Handoff, reading: DeskReading) => Move,
  ): Promise<LeadMoved> {
    const found = await readHandoffOf(this.database, handoffId);
    if (!found) return refuse({ code: 'NOT_FOUND', details: { what: 'handoff', id: handoffId } });
    const { leadId, ...before } = found;
    return this.moveLead.run({
      leadId,
      version: null,
      bearing: { direction: 'here', stageId: null },
      caller,
      decide: (desk, reading) => {
        // The lead's live handoff was read together with the lead; one that is not live any more has ended for good.
        const handoff = desk.handoff?.id === handoffId ? desk.handoff : before;
        return rule(desk, handoff, reading);
      },
    });
  }
}
