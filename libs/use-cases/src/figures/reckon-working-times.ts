import { Injectable } from '@nestjs/common';
import { workingTimesOf } from '#conveyor';
import { Database, readRosterOf, timesToReckonOf, writeReckonedOf } from '#database';
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
      const times = visits.map((visit) => workingTimesOf(visit, roster));
      if (times.length > 0) await writeReckonedOf(transaction, times);
      return visits.length;
    });
  }
}
