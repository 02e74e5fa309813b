import { Injectable } from '@nestjs/common';
import { workingTimesOf, type ReckonedTimes, type Roster, type VisitToReckon } from '#conveyor';
import { Database, readRosterOf, timesToReckonOf, writeReckonedOf } from '#database';
import { Desks } from '../moves/desks.ts';
import { failuresOf, throwTogether } from '../timers/one-by-one.ts';
import { NotReckoned } from './not-reckoned.ts';

/** Visits a transaction: their rows are locked meanwhile, and who takes a move back waits for one of them. */
const MOST_AT_ONCE = 500;
/** When so many can not be written, it is not for what they are: the rest is left to the next time. */
const MOST_UNWRITTEN = 20;

/** Before the ids of all visits. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Of those still to be reckoned the next ones after an id. */
type Some = Readonly<{ after: string; atOnce: number }>;

/** What came of a visit. */
type Tried = Readonly<{ times: ReckonedTimes } | { visitId: string; cause: unknown }>;

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

  /**
   * Reckons all that are not yet, each looked at once; resolves to how many visits. One that can not be reckoned keeps no other from it, and is
   * thrown at the end with its id. Ends early when `stopping` is aborted.
   */
  async run(stopping: AbortSignal): Promise<number> {
    const failed = new NotReckoned();
    let looked = 0;
    const stopped = await failuresOf([FIRST], stopping, async (first) => {
      for (let after = first; !stopping.aborted;) {
        const visits = await this.reckonSome({ after, atOnce: MOST_AT_ONCE }, failed);
        looked += visits.length;
        const last = visits.at(-1);
        if (!last || visits.length < MOST_AT_ONCE) break;
        after = last.visitId;
      }
    });
    throwTogether([...failed.errors, ...stopped]);
    return looked;
  }

  /** Reckons some visits, and gives them; those that can not be go to `failed`. */
  private async reckonSome(some: Some, failed: NotReckoned): Promise<readonly VisitToReckon[]> {
    const roster = this.desks.rosterOf(await readRosterOf(this.database));
    let visits: readonly VisitToReckon[] = [];
    let tried: readonly Tried[] = [];
    try {
      await this.database.transaction(async (transaction) => {
        visits = await timesToReckonOf(transaction, some);
        tried = visits.map((visit) => triedOf(visit, roster));
        const times = tried.flatMap((each) => ('times' in each ? [each.times] : []));
        if (times.length > 0) await writeReckonedOf(transaction, times);
      });
    } catch (error) {
      await this.reckonApart(some.after, visits, failed, error);
      return visits;
    }
    for (const each of tried) if ('cause' in each) failed.add(each.visitId, each.cause);
    return visits;
  }

  /** Finds out which of the visits `after` one it was that could not be written: those of each half are tried, until one stands alone. */
  private async reckonApart(
    after: string,
    visits: readonly VisitToReckon[],
    failed: NotReckoned,
    error: unknown,
  ): Promise<void> {
    const [first, second] = visits;
    // Nothing was read, or nothing can be written at all: no visit is to blame.
    if (!first || failed.unwritten >= MOST_UNWRITTEN) throw error;
    if (!second) return failed.addUnwritten(first.visitId, error);
    const half = Math.ceil(visits.length / 2);
    await this.reckonSome({ after, atOnce: half }, failed);
    const middle = visits[half - 1] ?? first;
    await this.reckonSome({ after: middle.visitId, atOnce: visits.length - half }, failed);
  }
}

function triedOf(visit: VisitToReckon, roster: Roster): Tried {
  try {
    return { times: workingTimesOf(visit, roster) };
  } catch (cause) {
    return { visitId: visit.visitId, cause };
  }
}
