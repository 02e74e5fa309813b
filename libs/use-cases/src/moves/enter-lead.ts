import { Inject, Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { enter, refuse, type LeadFacts, type Receiver } from '#conveyor';
import { entryOfMove } from '#conveyor/audit';
import { Database, readEntranceOf, writeEntranceOf, type Connection } from '#database';
import { uuidv7, type Clock } from '#platform';
import { authorOf } from '../audit/author.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { rightToGive } from '../access/right-to-give.ts';
import type { Caller } from '../caller.ts';
import { answeredBefore, answerOrThrow } from '../kept-answer.ts';
import { externalIdTaken } from '../leads/external-id-taken.ts';
import { CLOCK } from '../tokens.ts';
import { describeMove } from './describe-move.ts';
import { Desks } from './desks.ts';
import { FollowUps } from './follow-ups.ts';
import { freshIds } from './fresh-ids.ts';
import { heard, type Moved } from './move-lead.ts';
import { ATTEMPTS, unlessRaced, untilFirst, type Raced } from './until-first.ts';

/** A new lead: what is known about it, and where it enters. */
export type NewLead = Readonly<{
  funnelId: string;
  stageId: string | null;
  facts: LeadFacts;
  receiver: Receiver;
  brief: string | null;
}>;

/** A lead enters its funnel: a specialist of the first stage has it, and is told. */
@Injectable()
export class EnterLead {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the lead and hands it out; throws ConveyorError for every refusal. */
  async run(lead: NewLead, caller: Caller): Promise<LeadMoved> {
    try {
      const done = await this.within(this.database, lead, caller);
      this.followUps.begin(done);
      return done.moved;
    } catch (error) {
      return answerOrThrow(this.database, caller.repeatable, error, this.clock.now());
    }
  }

  /** The same on a connection of the caller's, who follows it up himself once it is committed. */
  async within(connection: Connection, lead: NewLead, caller: Caller): Promise<Moved> {
    const leadId = uuidv7(this.clock.now());
    const done = await untilFirst({ database: this.database, connection, leadId: null }, (on) =>
      this.tryOnce(on, leadId, lead, caller),
    );
    return done ?? refuse({ code: 'LINE_BUSY', details: { leadId, attempts: ATTEMPTS } });
  }

  private async tryOnce(
    connection: Connection,
    leadId: string,
    lead: NewLead,
    caller: Caller,
  ): Promise<Moved | Raced> {
    const { funnelId, stageId, facts } = lead;
    const { actor, repeatable } = caller;
    const reading = await readEntranceOf(
      connection,
      { id: leadId, funnelId, stageId, facts },
      repeatable?.key ?? null,
    );
    if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    if (reading.kept && repeatable) {
      return { moved: answeredBefore(reading.kept, repeatable), told: [], freed: [] };
    }
    const departmentId = this.desks.rosterOf(reading.roster).departments.get(funnelId)?.id ?? '';
    refuseOnDepartment(caller, rightToGive('leads.enter', lead.receiver), departmentId);
    if (reading.archived) refuse({ code: 'FUNNEL_ARCHIVED', details: { funnelId } });

    const now = caller.at ?? this.clock.now();
    const ids = freshIds(this.clock.now());
    const desk = this.desks.layOut(reading, { actor, now, seed: ids.visitId });
    const move = heard(enter(desk, lead), caller);
    const moved = describeMove(desk, move, ids);
    const keep = repeatable && { ...repeatable, answer: { result: moved } };
    const audit = { ...authorOf(caller), ...entryOfMove(desk, move) };
    const told = await unlessRaced(
      writeEntranceOf(connection, lead, { move, ids, keep, audit }).catch(externalIdTaken(lead.facts)),
    );
    return told ? { moved, told, freed: [] } : { turnOf: move.turn?.stageId ?? null };
  }
}
