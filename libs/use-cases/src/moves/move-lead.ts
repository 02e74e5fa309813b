import { Inject, Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { refuse, silenced, type Bearing, type Desk, type Move } from '#conveyor';
import type { Right } from '#conveyor/access';
import { entryOfMove } from '#conveyor/audit';
import { Database, readDeskOf, writeMoveOf, type Connection, type DeskReading } from '#database';
import { noteSubject, traced, type Clock } from '#platform';
import { authorOf } from '../audit/author.ts';
import { accessOf } from '../access/lead-access.ts';
import { refuseOnLead } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { FollowUps, type FollowUp } from './follow-ups.ts';
import { answeredBefore, answerOrThrow } from '../kept-answer.ts';
import { CLOCK } from '../tokens.ts';
import { describeMove } from './describe-move.ts';
import { Desks } from './desks.ts';
import { freshIds } from './fresh-ids.ts';
import { ATTEMPTS, unlessRaced, untilFirst, type Raced } from './until-first.ts';

/** What a command comes to, whichever lead it is on. */
export type Course = Readonly<{
  bearing: Bearing;
  /** The right that it takes on the lead. */
  right: Right;
  /** The rule: what is to be written, or a refusal thrown. What else it needs it reads on this connection, for it may be the last one. */
  decide: (desk: Desk, reading: DeskReading, connection: Connection) => Move | Promise<Move>;
}>;

/** A command on a lead, before anything is known about the lead. */
export type MoveRequest = Course &
  Readonly<{
    leadId: string;
    /** The version the command was decided on; null when something else guards it (a handoff's state). */
    version: number | null;
    /** Who made the lead's last move, where the right is his. */
    movedBy?: string | null;
    caller: Caller;
  }>;

/** What a command did, and what it leaves to be done. */
export type Moved = FollowUp & Readonly<{ moved: LeadMoved }>;

/**
 * The path of every command on a lead, in two round trips: read what the rule looks at, let it decide,
 * write all of it in one statement that is guarded by what was read. Then the workers are woken.
 */
@Injectable()
export class MoveLead {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Moves a lead; throws ConveyorError for every refusal. A repeated request gets the first one's answer. */
  async run(request: MoveRequest): Promise<LeadMoved> {
    try {
      const done = await this.within(this.database, request);
      this.followUps.begin(done);
      return done.moved;
    } catch (error) {
      return answerOrThrow(this.database, request.caller.repeatable, error, this.clock.now());
    }
  }

  /**
   * The same on a connection of the caller's, who follows it up himself once it is committed, and who
   * begins his transaction anew when this throws because somebody was faster.
   */
  async within(connection: Connection, request: MoveRequest): Promise<Moved> {
    const { leadId } = request;
    const first = { database: this.database, connection, leadId };
    try {
      const done = await traced('move lead', { leadId }, () =>
        untilFirst(first, (on) => this.tryOnce(on, request)),
      );
      return done ?? refuse({ code: 'LINE_BUSY', details: { leadId, attempts: ATTEMPTS } });
    } catch (error) {
      throw noteSubject(error, { leadId });
    }
  }

  private async tryOnce(connection: Connection, request: MoveRequest): Promise<Moved | Raced> {
    const { leadId, caller } = request;
    const reading = await readDeskOf(connection, leadId, request.bearing, caller.repeatable?.key ?? null);
    if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
    if (reading.kept && caller.repeatable) {
      return { moved: answeredBefore(reading.kept, caller.repeatable), told: [], freed: [] };
    }
    const { situation } = reading;
    const access = accessOf(situation, this.desks.rosterOf(reading.roster));
    refuseOnLead(caller, request.right, leadId, { ...access, movedBy: request.movedBy ?? null });
    refuseStale(situation, request.version);

    const ids = freshIds(this.clock.now());
    // A clock that stepped back must not end a visit before it began.
    const now = Math.max(caller.at ?? this.clock.now(), situation.visit?.enteredAt ?? 0);
    const desk = this.desks.layOut(reading, { actor: caller.actor, now, seed: ids.visitId });
    const move = heard(await request.decide(desk, reading, connection), caller);
    const moved = describeMove(desk, move, ids);
    const keep = caller.repeatable && { ...caller.repeatable, answer: { result: moved } };
    const audit = { ...authorOf(caller), ...entryOfMove(desk, move) };
    const writing = writeMoveOf(connection, { move, ids, keep, audit });
    // Within a transaction of the caller's a statement that failed has undone the whole: he begins anew.
    const told = await (connection === this.database ? unlessRaced(writing) : writing);
    if (!told) return { turnOf: move.turn?.stageId ?? null };
    return {
      moved,
      told,
      freed: move.closes && situation.visit?.employeeId ? [situation.visit.employeeId] : [],
    };
  }
}

/** The move as people hear of it: not at all when the caller says so. */
export function heard(move: Move, { silence }: Caller): Move {
  return silence ? silenced(move, silence) : move;
}

function refuseStale({ lead, visit }: DeskReading['situation'], expected: number | null): void {
  if (expected === null || expected === lead.version) return;
  const current = {
    version: lead.version,
    status: lead.status,
    stageId: visit?.stageId ?? null,
    employeeId: visit?.employeeId ?? null,
  };
  refuse({ code: 'LEAD_MOVED_ON', details: { leadId: lead.id, expected, current } });
}
