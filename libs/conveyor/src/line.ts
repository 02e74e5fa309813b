import type { Specialist } from './candidate.ts';
import type { Desk } from './desk.ts';
import { factsOf } from './lead-facts.ts';
import { declinedAt, entering, handoffsAfter, liveHandoff, visitsAfter } from './line-changes.ts';
import type { LineIds, LineLead, LineNotice, LineSetup, Present } from './line-records.ts';
import type { Move } from './move.ts';
import type { Notice } from './notice.ts';
import { Seats } from './seats.ts';

type Surroundings = Pick<Desk, 'stages' | 'specialists' | 'heads' | 'activities' | 'lossReasons'>;

/** A line in memory keeps no facts and no activities: its stages let every lead go. */
const UNKNOWN = factsOf({ name: '' });

/**
 * A whole line in memory: makes the desks that the rules decide on and writes the moves that they yield,
 * as the storage does, with the same guards and nothing else. Simulations run on it, and the storage is
 * tested against it. It draws no lots and reads no clock: equal commands give equal lines.
 */
export class Line {
  private readonly kept = new Map<string, LineLead>();
  private readonly seats = new Seats();
  /** Heads are told once per stage and hour: the keys of what they were told. */
  private readonly toldInHour = new Set<string>();

  /** As desks show them to a lead that nobody has declined. A new list with each change: desks keep theirs. */
  private specialists: readonly Specialist[];

  constructor(readonly setup: LineSetup) {
    this.specialists = setup.specialists.map((specialist) => ({ ...specialist, load: 0, barred: null }));
  }

  /** Every lead with its history, in the order of entering. */
  get leads(): readonly LineLead[] {
    return [...this.kept.values()];
  }

  /** A lead with its history; undefined when it has not entered. */
  lead(leadId: string): LineLead | undefined {
    return this.kept.get(leadId);
  }

  /** How many open leads an employee holds at a stage. */
  load(stageId: string, employeeId: string): number {
    return this.seats.load(stageId, employeeId);
  }

  /** The desk on which an entering lead is decided. */
  entrance(leadId: string, present: Present): Desk {
    const lead = {
      id: leadId,
      funnelId: this.setup.funnelId,
      version: 1,
      status: 'open',
      facts: UNKNOWN,
    } as const;
    return { ...this.surroundings(undefined), lead, visit: null, visits: 0, handoff: null, ...present };
  }

  /** The desk of a lead that has entered; throws a RangeError for any other. */
  desk(leadId: string, present: Present): Desk {
    const kept = this.kept.get(leadId);
    if (!kept) throw new RangeError(`Lead ${leadId} has not entered`);
    const { id, version, status, visits } = kept;
    const last = visits.at(-1);
    return {
      ...this.surroundings(kept),
      lead: { id, funnelId: this.setup.funnelId, version, status, facts: UNKNOWN },
      visit: last && !last.end ? last : null,
      visits: visits.length,
      handoff: liveHandoff(kept),
      ...present,
    };
  }

  /** Writes a move whole; false, and nothing is written, when the lead has moved since or no seat is free. */
  apply(move: Move, ids: LineIds): boolean {
    const before = this.kept.get(move.leadId) ?? entering(move);
    if (before.version !== move.fromVersion) return false;
    const seat = this.seatFor(move);
    if (seat === undefined) return false;
    this.changeSeats(before, move, seat);
    this.kept.set(move.leadId, {
      id: before.id,
      version: move.toVersion,
      status: move.status,
      closedAt: move.status === 'open' ? null : (move.closes?.endedAt ?? before.closedAt),
      visits: visitsAfter(before, move, { id: ids.visitId, seat }),
      handoffs: handoffsAfter(before, move, ids),
      notices: [...before.notices, ...this.newNotices(move, ids)],
    });
    return true;
  }

  private surroundings(kept: LineLead | undefined): Surroundings {
    const { stages, heads } = this.setup;
    const around = { stages, heads, activities: [], lossReasons: [] };
    const declined = new Set(kept ? declinedAt(kept) : []);
    if (declined.size === 0) return { ...around, specialists: this.specialists };
    const specialists = this.specialists.map((specialist): Specialist => {
      const isBarred = declined.has(`${specialist.stageId}/${specialist.employeeId}`);
      return isBarred ? { ...specialist, barred: 'DECLINED' } : specialist;
    });
    return { ...around, specialists };
  }

  /** Null when the new visit needs no seat, undefined when it needs one and none is free. */
  private seatFor({ opens }: Move): number | null | undefined {
    if (!opens || opens.employeeId === null || opens.capacity === null) return null;
    return this.seats.free(opens.stageId, opens.employeeId, opens.capacity);
  }

  private changeSeats({ id, visits }: LineLead, { closes, opens }: Move, seat: number | null): void {
    const last = visits.at(-1);
    if (closes && last?.employeeId != null) {
      this.seats.leave(last.stageId, last.employeeId, id);
      this.countLoad(last.stageId, last.employeeId);
    }
    if (opens?.employeeId != null) {
      this.seats.take(opens.stageId, opens.employeeId, id, seat);
      this.countLoad(opens.stageId, opens.employeeId);
    }
  }

  private countLoad(stageId: string, employeeId: string): void {
    const load = this.seats.load(stageId, employeeId);
    this.specialists = this.specialists.map((specialist) =>
      specialist.stageId === stageId && specialist.employeeId === employeeId
        ? { ...specialist, load }
        : specialist,
    );
  }

  private newNotices({ opens, notices }: Move, ids: LineIds): readonly LineNotice[] {
    if (!opens) return [];
    return notices.flatMap((notice) => {
      if (notice.onceInHour !== null && !this.isFirstInHour(opens.stageId, notice)) return [];
      const handoffId = notice.onceInHour === null ? ids.handoffId : null;
      const { stageId, enteredAt: at } = opens;
      return [{ ...notice, id: ids.noticeId(), visitId: ids.visitId, handoffId, stageId, at }];
    });
  }

  private isFirstInHour(stageId: string, { onceInHour, employeeId, channel, kind }: Notice): boolean {
    const key = [stageId, onceInHour, employeeId, channel, kind].join('/');
    const isFirst = !this.toldInHour.has(key);
    this.toldInHour.add(key);
    return isFirst;
  }
}
