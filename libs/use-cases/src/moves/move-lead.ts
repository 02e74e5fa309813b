import { Inject, Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { entryOfMove, refuse, silenced, type Bearing, type Desk, type Move } from '#conveyor';
import {
  Database,
  isContention,
  lockLeadsOf,
  lockTurnFirst,
  lockTurnOf,
  readDeskOf,
  writeMoveOf,
  type Connection,
  type DeskReading,
} from '#database';
import type { Clock } from '#platform';
import { authorOf } from '../audit/author.ts';
import type { Caller } from '../caller.ts';
import { FollowUps, type FollowUp } from './follow-ups.ts';
import { answeredBefore, answerOrThrow } from '../kept-answer.ts';
import { CLOCK } from '../tokens.ts';
import { describeMove } from './describe-move.ts';
import { Desks } from './desks.ts';
import { freshIds } from './fresh-ids.ts';

/** What a command comes to, whichever lead it is on. */
export type Course = Readonly<{
  bearing: Bearing;
  /** The rule: what is to be written, or a refusal thrown. What else it needs it reads on this connection, for it may be the last one. */
  decide: (desk: Desk, reading: DeskReading, connection: Connection) => Move | Promise<Move>;
}>;

/** A command on a lead, before anything is known about the lead. */
export type MoveRequest = Course &
  Readonly<{
    leadId: string;
    /** The version the command was decided on; null when something else guards it (a handoff's state). */
    version: number | null;
    caller: Caller;
  }>;

/** What a command did, and what it leaves to be done. */
export type Moved = FollowUp & Readonly<{ moved: LeadMoved }>;

/** Somebody was faster: whose turn of which stage it was, if that may be why. */
export type Raced = Readonly<{ turnOf: string | null }>;

/**
 * Somebody was faster: read and decide again. Eight clients on one lead need two attempts, on one last seat up to four; on the last
 * seats of five people, where each loses one race after the other, one of them needed more than six.
 */
export const ATTEMPTS = 12;

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
    const first = { database: this.database, connection, leadId: request.leadId };
    const done = await untilFirst(first, (on) => this.tryOnce(on, request));
    return done ?? refuse({ code: 'LINE_BUSY', details: { leadId: request.leadId, attempts: ATTEMPTS } });
  }

  private async tryOnce(connection: Connection, request: MoveRequest): Promise<Moved | Raced> {
    const { leadId, caller } = request;
    const reading = await readDeskOf(connection, leadId, request.bearing, caller.repeatable?.key ?? null);
    if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
    if (reading.kept && caller.repeatable) {
      return { moved: answeredBefore(reading.kept, caller.repeatable), told: [], freed: [] };
    }
    const { situation } = reading;
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

/**
 * What `attempt` does unless somebody is faster, up to twelve times; undefined when he always is, or when too many wait. Where a turn of a round
 * robin was at stake, the next attempts wait for their turn: each lets only one client through, so that of many clients
 * the last would never get his. In a transaction of the caller's, too, where the turn stays his until it ends.
 */
export async function untilFirst<Done extends object>(
  {
    database,
    connection,
    leadId,
  }: Readonly<{ database: Database; connection: Connection; leadId: string | null }>,
  attempt: (connection: Connection) => Promise<Done | Raced>,
): Promise<Done | undefined> {
  const inTurn = async (stageId: string): Promise<Done | Raced | undefined> => {
    if (connection !== database) {
      await lockTurnOf(connection, stageId);
      return attempt(connection);
    }
    return unlessRaced(
      database.transaction(async (transaction) => {
        // Everybody locks the lead before the turn.
        if (leadId !== null) await lockLeadsOf(transaction, [leadId]);
        await lockTurnFirst(database, transaction, stageId);
        return attempt(transaction);
      }),
    );
  };
  const attempts = async (): Promise<Done | undefined> => {
    let turnOf: string | null = null;
    for (let made = 0; made < ATTEMPTS; made += 1) {
      const done: Done | Raced | undefined = await (turnOf === null ? attempt(connection) : inTurn(turnOf));
      if (done && !('turnOf' in done)) return done;
      turnOf = done?.turnOf ?? turnOf;
    }
    return undefined;
  };
  return connection === database ? database.patiently(attempts) : attempts();
}

/** The move as people hear of it: not at all when the caller says so. */
export function heard(move: Move, { silence }: Caller): Move {
  return silence ? silenced(move, silence) : move;
}

/** What `write` resolves to; undefined when it failed only because somebody was faster. */
export async function unlessRaced<Result>(write: Promise<Result>): Promise<Result | undefined> {
  try {
    return await write;
  } catch (error) {
    if (isContention(error)) return undefined;
    throw error;
  }
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
