import type { LoggedActivity } from './activity.ts';
import { targetOf, type Bearing } from './bearing.ts';
import type { Desk } from './desk.ts';
import type { UndoableMove } from './last-move.ts';
import type { LeadFacts } from './lead.ts';
import {
  acquaintancesOf,
  activitiesHere,
  barredAt,
  entering,
  failedOffersOf,
  handoffsAfter,
  lastMoveIn,
  liveHandoff,
  takenFrom,
  visitsAfter,
  workedBefore,
} from './line-changes.ts';
import { LineNotices } from './line-notices.ts';
import type { LineActivity, LineIds, LineLead, LineSetup, LineStanding } from './line-records.ts';
import type { Move } from './move.ts';
import type { Roster } from './routing/roster.ts';
import { FIRST_TURN, type Turn } from './routing/turn.ts';
import { Seats } from './seats.ts';
import { deskOn, type Loads, type Present, type Situation } from './situation.ts';

/** Seats that somebody has at all stages together are kept under a stage of no name. */
const IN_ALL = '';

/**
 * A whole line in memory: makes the desks that the rules decide on and writes the moves that they yield,
 * as the storage does, with the same guards and nothing else. Simulations run on it, and the storage is
 * tested against it. It draws no lots and reads no clock: equal commands give equal lines.
 */
export class Line {
  private readonly kept = new Map<string, LineLead>();
  private readonly entrants = new Map<string, LeadFacts>();
  /** What was logged on each lead while it was open. */
  private readonly logged = new Map<string, readonly LineActivity[]>();
  /** Who watches each lead. */
  private readonly watching = new Map<string, readonly string[]>();
  private readonly seats = new Seats();
  private readonly taken: Map<string, Turn>;
  private readonly roster: Roster;
  private readonly told = new LineNotices();

  /** `standing`: what others have there already, of whose leads no more is known. */
  constructor(
    readonly setup: LineSetup,
    standing: LineStanding = { held: [], turns: new Map() },
  ) {
    this.taken = new Map(standing.turns);
    for (const { stageId, employeeId, leadId, seat, seatInAll } of standing.held) {
      this.seats.take(stageId, employeeId, leadId, seat);
      this.seats.take(IN_ALL, employeeId, leadId, seatInAll);
    }
    const { funnelId, stages, lossReasons, terms, workers, department } = setup;
    this.roster = {
      stages: new Map([[funnelId, stages]]),
      lossReasons: new Map([[funnelId, lossReasons]]),
      terms: new Map(stages.map(({ id }) => [id, terms.filter(({ stageId }) => stageId === id)])),
      workers: new Map(workers.map((worker) => [worker.employeeId, worker])),
      departments: new Map([[funnelId, department]]),
    };
  }

  /** Every lead with its history, in the order of entering. */
  get leads(): readonly LineLead[] {
    return [...this.kept.values()];
  }

  /** How far the round robin is of each stage that has one. */
  get turns(): ReadonlyMap<string, Turn> {
    return this.taken;
  }

  /** A lead with its history; undefined when it has not entered. */
  lead(leadId: string): LineLead | undefined {
    return this.kept.get(leadId);
  }

  /** How many open leads an employee holds at a stage. */
  load(stageId: string, employeeId: string): number {
    return this.seats.load(stageId, employeeId);
  }

  /** How many open leads an employee holds at all stages. */
  loadInAll(employeeId: string): number {
    return this.seats.load(IN_ALL, employeeId);
  }

  /** The desk on which an entering lead is decided; `stageId` null: it enters at the first stage. */
  entrance(leadId: string, facts: LeadFacts, stageId: string | null, present: Present): Desk {
    this.entrants.set(leadId, facts);
    const { funnelId, stages } = this.setup;
    const lead = { id: leadId, funnelId, version: 1, status: 'open', facts } as const;
    const target = stageId ?? stages[0]?.id ?? null;
    return deskOn(
      this.roster,
      {
        lead,
        visit: null,
        visits: 0,
        handoff: null,
        activities: [],
        watchers: [],
        workedBefore: null,
        failedOffers: 0,
        barred: {},
        takenFrom: null,
        acquaintances: {},
        ...this.surroundings(target, leadId),
      },
      present,
    );
  }

  /** The desk of a lead that has entered, for a move that leads there; throws a RangeError for any other lead. */
  desk(leadId: string, bearing: Bearing, present: Present): Desk {
    const kept = this.kept.get(leadId);
    if (!kept) throw new RangeError(`Lead ${leadId} has not entered`);
    const { id, version, status, facts, visits } = kept;
    const last = visits.at(-1);
    const visit = last && !last.end ? last : null;
    const stageId = targetOf(this.setup.stages, visit?.stageId ?? null, bearing);
    return deskOn(
      this.roster,
      {
        lead: { id, funnelId: this.setup.funnelId, version, status, facts },
        visit,
        visits: visits.length,
        handoff: liveHandoff(kept),
        activities: activitiesHere(kept, this.logged.get(leadId) ?? []),
        watchers: this.watching.get(leadId) ?? [],
        workedBefore: bearing.direction === 'behind' ? workedBefore(kept, stageId) : null,
        failedOffers: failedOffersOf(kept),
        barred: stageId === null ? {} : barredAt(kept, stageId),
        takenFrom: takenFrom(kept),
        acquaintances: this.isAcquaintanceAsked(stageId) ? acquaintancesOf(kept) : {},
        ...this.surroundings(stageId, id),
      },
      present,
    );
  }

  /** Logs an activity on a lead where it stands; on one that is closed it counts for no stay. */
  log(leadId: string, { kind, outcome }: Omit<LoggedActivity, 'count'>): void {
    const last = this.kept.get(leadId)?.visits.at(-1);
    if (!last || last.end) return;
    this.logged.set(leadId, [...(this.logged.get(leadId) ?? []), { kind, outcome, visitId: last.id }]);
  }

  /** The employee watches the lead from now on. */
  watch(leadId: string, employeeId: string): void {
    const others = (this.watching.get(leadId) ?? []).filter((other) => other !== employeeId);
    this.watching.set(leadId, [...others, employeeId]);
  }

  /** The lead's last move; null when no visit of it is over yet. */
  lastMove(leadId: string): UndoableMove | null {
    const kept = this.kept.get(leadId);
    return kept ? lastMoveIn(kept) : null;
  }

  /** Writes a move whole, of whoever made it; false, and nothing is written, when the lead has moved since, a turn was taken or no seat is free. */
  apply(move: Move, ids: LineIds, by: string | null = null): boolean {
    const before = this.kept.get(move.leadId) ?? entering(move, this.factsOf(move.leadId));
    if (before.version !== move.fromVersion) return false;
    if (move.turn && move.turn.seen !== this.turnOf(move.turn.stageId).number) return false;
    const seat = this.seatFor(move, 'capacity');
    const seatInAll = this.seatFor(move, 'capacityInAll');
    if (seat === undefined || seatInAll === undefined) return false;
    this.changeSeats(before, move, seat, seatInAll);
    if (move.turn) {
      this.taken.set(move.turn.stageId, { number: move.turn.seen + 1, credits: move.turn.credits });
    }
    this.kept.set(move.leadId, {
      id: before.id,
      version: move.toVersion,
      status: move.status,
      facts: before.facts,
      closedAt: move.closedAt,
      movedBy: move.toVersion > move.fromVersion || move.opens ? by : before.movedBy,
      visits: visitsAfter(before, move, { id: ids.visitId, seat, seatInAll }),
      handoffs: handoffsAfter(before, move, ids),
      notices: [...before.notices, ...this.told.of(before, move, ids)],
    });
    return true;
  }

  /** What a move to a stage finds there, of a lead that leaves its own place. */
  private surroundings(
    stageId: string | null,
    leadId: string,
  ): Pick<Situation, 'stageId' | 'loads' | 'turn' | 'month'> {
    const terms = stageId === null ? [] : (this.roster.terms.get(stageId) ?? []);
    const people = terms.map(({ employeeId }) => employeeId);
    const counted = people.filter((id) => this.roster.workers.get(id)?.capacity != null);
    const loads: Loads = {
      here: Object.fromEntries(people.map((id) => [id, this.load(stageId ?? '', id)])),
      inAll: Object.fromEntries(counted.map((id) => [id, this.seats.load(IN_ALL, id, leadId)])),
    };
    return { stageId, loads, turn: this.turnOf(stageId ?? ''), month: null };
  }

  private isAcquaintanceAsked(stageId: string | null): boolean {
    return this.setup.stages.find(({ id }) => id === stageId)?.policy === 'same-person-first';
  }

  private turnOf(stageId: string): Turn {
    return this.taken.get(stageId) ?? FIRST_TURN;
  }

  private factsOf(leadId: string): LeadFacts {
    const facts = this.entrants.get(leadId);
    if (!facts) throw new RangeError(`Lead ${leadId} was never at the entrance`);
    return facts;
  }

  /** Null when the new visit needs no seat of this kind, undefined when it needs one and none is free. */
  private seatFor({ leadId, opens }: Move, which: 'capacity' | 'capacityInAll'): number | null | undefined {
    const capacity = opens?.[which];
    if (!opens || opens.employeeId === null || capacity == null) return null;
    const stageId = which === 'capacity' ? opens.stageId : IN_ALL;
    return this.seats.free({ stageId, employeeId: opens.employeeId, leadId }, capacity);
  }

  private changeSeats(
    { id, visits }: LineLead,
    { closes, opens }: Move,
    seat: number | null,
    seatInAll: number | null,
  ): void {
    const last = visits.at(-1);
    if (closes && last?.employeeId != null) {
      this.seats.leave(last.stageId, last.employeeId, id);
      this.seats.leave(IN_ALL, last.employeeId, id);
    }
    if (opens?.employeeId != null) {
      this.seats.take(opens.stageId, opens.employeeId, id, seat);
      this.seats.take(IN_ALL, opens.employeeId, id, seatInAll);
    }
  }
}
