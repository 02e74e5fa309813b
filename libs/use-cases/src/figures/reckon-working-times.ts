import { Injectable } from '@nestjs/common';
import type { Roster } from '#conveyor';
import { workingTimeBetween, type WorkingHours } from '#conveyor/hours';
import {
  Database,
  readRosterOf,
  timesToReckonOf,
  writeReckonedOf,
  type ReckonedTimes,
  type VisitToReckon,
} from '#database';
import { Desks } from '../moves/desks.ts';

/** Visits a transaction: their rows are locked meanwhile, and who takes a move back waits for one of them. */
const MOST_AT_ONCE = 500;

/**
 * Reckons how much working time lay between the beginning of a visit, its acceptance and the end of its work, by the hours that are known now:
 * seconds after it has ended these are the hours by which it was worked. A move itself does not: it would have to read the hours of whoever had the
 * lead, and go through every day of a long stay.
 */
@Injectable()
export class ReckonWorkingTimes {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
  ) {}

  /** Reckons all that are not yet; resolves to how many visits. Ends early when `stopping` is aborted. */
  async run(stopping: AbortSignal): Promise<number> {
    let reckoned = 0;
    while (!stopping.aborted) {
      const some = await this.reckonSome();
      reckoned += some;
      if (some < MOST_AT_ONCE) break;
    }
    return reckoned;
  }

  private async reckonSome(): Promise<number> {
    const roster = this.desks.rosterOf(await readRosterOf(this.database));
    return this.database.transaction(async (transaction) => {
      const visits = await timesToReckonOf(transaction, MOST_AT_ONCE);
      const times = visits.map((visit) => timesOf(visit, roster));
      if (times.length > 0) await writeReckonedOf(transaction, times);
      return visits.length;
    });
  }
}

/** A stay is its department's, which several people may have had a part in; a visit is reckoned by the hours of whoever had the lead, in the queue by the department's. */
function timesOf(visit: VisitToReckon, { workers, departments }: Roster): ReckonedTimes {
  const { visitId, funnelId, employeeId, begunAt, arrivedAt, acceptedAt, workedUntil } = visit;
  const ofDepartment = departments.get(funnelId)?.hours ?? null;
  const own = employeeId === null ? ofDepartment : (workers.get(employeeId)?.hours ?? null);
  const timeOf = (hours: WorkingHours | null, from: number, until: number | null): number | null =>
    until === null ? null : workingTimeBetween(hours, from, until);
  return {
    visitId,
    workedMs: timeOf(own, begunAt, workedUntil),
    stayWorkedMs: timeOf(ofDepartment, arrivedAt, workedUntil),
    waitWorkedMs: timeOf(own, begunAt, acceptedAt),
  };
}
