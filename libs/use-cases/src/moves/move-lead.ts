import { Inject, Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { refuse, silenced, type Desk, type Move } from '#conveyor';
import {
  Database,
  isContention,
  readDeskOf,
  writeMoveOf,
  type Bearing,
  type Connection,
  type DeskReading,
  type Told,
} from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { answeredBefore, answerOrThrow } from '../kept-answer.ts';
import { CLOCK } from '../tokens.ts';
import { describeMove } from './describe-move.ts';
import { freshIds } from './fresh-ids.ts';

/** A command on a lead, before anything is known about the lead. */
export type MoveRequest = Readonly<{
  leadId: string;
  /** The version the command was decided on; null when something else guards it (a handoff's state). */
  version: number | null;
  bearing: Bearing;
  caller: Caller;
  /** The rule: what is to be written, or a refusal thrown. */
  decide: (desk: Desk, reading: DeskReading) => Move | Promise<Move>;
}>;

/** What a command did, and which notifications wait for the workers. */
export type Moved = Readonly<{ moved: LeadMoved; told: readonly Told[] }>;

/** Somebody was faster: read and decide again. Eight clients on one lead need two attempts, on one last seat up to four. */
const ATTEMPTS = 6;

/**
 * The path of every command on a lead, in two round trips: read what the rule looks at, let it decide,
 * write all of it in one statement that is guarded by what was read. Then the workers are woken.
 */
@Injectable()
export class MoveLead {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Moves a lead; throws ConveyorError for every refusal. A repeated request gets the first one's answer. */
  async run(request: MoveRequest): Promise<LeadMoved> {
    try {
      const { moved, told } = await this.within(this.database, request);
      this.wakeUps.wake(told);
      return moved;
    } catch (error) {
      return answerOrThrow(this.database, request.caller.repeatable, error, this.clock.now());
    }
  }

  /**
   * The same on a connection of the caller's, who wakes the workers himself once it is committed, and who
   * begins his transaction anew when this throws because somebody was faster.
   */
  async within(connection: Connection, request: MoveRequest): Promise<Moved> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const moved = await this.tryOnce(connection, request);
      if (moved) return moved;
    }
    return refuse({ code: 'LINE_BUSY', details: { leadId: request.leadId, attempts: ATTEMPTS } });
  }

  private async tryOnce(connection: Connection, request: MoveRequest): Promise<Moved | undefined> {
    const { leadId, caller } = request;
    const reading = await readDeskOf(connection, leadId, request.bearing, caller.repeatable?.key ?? null);
    if (!reading) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
    if (reading.kept && caller.repeatable) {
      return { moved: answeredBefore(reading.kept, caller.repeatable), told: [] };
    }
    refuseStale(reading.desk, request.version);

    const ids = freshIds(this.clock.now());
    // A clock that stepped back must not end a visit before it began.
    const now = Math.max(caller.at ?? this.clock.now(), reading.desk.visit?.enteredAt ?? 0);
    const desk = { ...reading.desk, actor: caller.actor, now, seed: ids.visitId };
    const move = heard(await request.decide(desk, reading), caller);
    const moved = describeMove(desk, move, ids);
    const keep = caller.repeatable && { ...caller.repeatable, answer: { result: moved } };
    const writing = writeMoveOf(connection, { move, ids, keep });
    // Within a transaction of the caller's a statement that failed has undone the whole: he begins anew.
    const told = await (connection === this.database ? unlessRaced(writing) : writing);
    return told && { moved, told };
  }
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

function refuseStale({ lead, visit }: DeskReading['desk'], expected: number | null): void {
  if (expected === null || expected === lead.version) return;
  const current = {
    version: lead.version,
    status: lead.status,
    stageId: visit?.stageId ?? null,
    employeeId: visit?.employeeId ?? null,
  };
  refuse({ code: 'LEAD_MOVED_ON', details: { leadId: lead.id, expected, current } });
}
