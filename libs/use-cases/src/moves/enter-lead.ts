import { Inject, Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { enter, refuse, type LeadFacts, type Receiver } from '#conveyor';
import { Database, readEntranceOf, writeEntranceOf, type Connection } from '#database';
import { uuidv7, type Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { answeredBefore, answerOrThrow } from '../kept-answer.ts';
import { externalIdTaken } from '../leads/external-id-taken.ts';
import { CLOCK } from '../tokens.ts';
import { describeMove } from './describe-move.ts';
import { freshIds } from './fresh-ids.ts';
import { heard, unlessRaced, type Moved } from './move-lead.ts';

/** A new lead: what is known about it, and where it enters. */
export type NewLead = Readonly<{
  funnelId: string;
  stageId: string | null;
  facts: LeadFacts;
  receiver: Receiver;
  brief: string | null;
}>;

const ATTEMPTS = 6;

/** A lead enters its funnel: a specialist of the first stage has it, and is told. */
@Injectable()
export class EnterLead {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the lead and hands it out; throws ConveyorError for every refusal. */
  async run(lead: NewLead, caller: Caller): Promise<LeadMoved> {
    try {
      const { moved, told } = await this.within(this.database, lead, caller);
      this.wakeUps.wake(told);
      return moved;
    } catch (error) {
      return answerOrThrow(this.database, caller.repeatable, error, this.clock.now());
    }
  }

  /** The same on a connection of the caller's, who wakes the workers himself once it is committed. */
  async within(connection: Connection, lead: NewLead, caller: Caller): Promise<Moved> {
    const leadId = uuidv7(this.clock.now());
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const entered = await this.tryOnce(connection, leadId, lead, caller);
      if (entered) return entered;
    }
    return refuse({ code: 'LINE_BUSY', details: { leadId, attempts: ATTEMPTS } });
  }

  private async tryOnce(
    connection: Connection,
    leadId: string,
    lead: NewLead,
    caller: Caller,
  ): Promise<Moved | undefined> {
    const { funnelId, stageId, facts } = lead;
    const { actor, repeatable } = caller;
    const reading = await readEntranceOf(
      connection,
      { id: leadId, funnelId, stageId, facts },
      repeatable?.key ?? null,
    );
    if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    if (reading.kept && repeatable) return { moved: answeredBefore(reading.kept, repeatable), told: [] };
    if (reading.archived) refuse({ code: 'FUNNEL_ARCHIVED', details: { funnelId } });

    const now = caller.at ?? this.clock.now();
    const ids = freshIds(this.clock.now());
    const desk = { ...reading.desk, actor, now, seed: ids.visitId };
    const move = heard(enter(desk, lead), caller);
    const moved = describeMove(desk, move, ids);
    const keep = repeatable && { ...repeatable, answer: { result: moved } };
    const told = await unlessRaced(
      writeEntranceOf(connection, lead, { move, ids, keep }).catch(externalIdTaken(lead.facts)),
    );
    return told && { moved, told };
  }
}
