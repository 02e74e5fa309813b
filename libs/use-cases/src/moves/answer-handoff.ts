import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { HERE, refuse, type Desk, type Move, type SentHandoff } from '#conveyor';
import { Database, readHandoffOf, type Connection, type DeskReading } from '#database';
import type { Caller } from '../caller.ts';
import { MoveLead, type Moved, type MoveRequest } from './move-lead.ts';

/** What an answer comes to. */
type AnswerRule = (desk: Desk, handoff: SentHandoff, reading: DeskReading) => Move;

/** What accepting and declining share: the handoff leads to its lead, and its own state guards the answer. */
@Injectable()
export class AnswerHandoff {
  constructor(
    private readonly database: Database,
    private readonly moveLead: MoveLead,
  ) {}

  /** Answers the handoff by a rule; throws NOT_FOUND when there is no such handoff. */
  async run(handoffId: string, caller: Caller, rule: AnswerRule): Promise<LeadMoved> {
    return this.moveLead.run(await this.requestOf(handoffId, caller, rule));
  }

  /** The same, but whoever asks follows it up himself. */
  async andLeave(handoffId: string, caller: Caller, rule: AnswerRule): Promise<Moved> {
    return this.moveLead.within(this.database, await this.requestOf(handoffId, caller, rule));
  }

  private async requestOf(handoffId: string, caller: Caller, rule: AnswerRule): Promise<MoveRequest> {
    const { leadId, fromEmployeeId, fromStageId } = await read(this.database, handoffId);
    return {
      leadId,
      version: null,
      bearing: HERE,
      caller,
      right: 'leads.move',
      decide: async (desk, reading, connection) => {
        // The live handoff was read together with the lead. One that is not live has ended for good, maybe just now: it
        // is read again, so that the refusal tells how.
        const handoff = desk.handoff?.id === handoffId ? desk.handoff : await read(connection, handoffId);
        return rule(desk, { ...handoff, fromEmployeeId, fromStageId }, reading);
      },
    };
  }
}

async function read(connection: Connection, handoffId: string): Promise<SentHandoff & { leadId: string }> {
  const found = await readHandoffOf(connection, handoffId);
  return found ?? refuse({ code: 'NOT_FOUND', details: { what: 'handoff', id: handoffId } });
}
