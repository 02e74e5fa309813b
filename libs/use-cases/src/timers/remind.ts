import { Inject, Injectable } from '@nestjs/common';
import { isToRemindOfQueue } from '#conveyor';
import {
  Database,
  lockWaitingQueuesOf,
  readRosterOf,
  remindOf,
  tellWaitingQueuesOf,
  waitingQueuesOf,
  type Connection,
} from '#database';
import type { Clock } from '#platform';
import { WakeUps } from '../delivery/wake-ups.ts';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

const MOST_AT_ONCE = 500;

/**
 * People are reminded: of offers that they have not answered, of leads that they hold for long, and heads of leads over the limit
 * and of leads that wait.
 */
@Injectable()
export class Remind {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells everything whose time has come, each once; resolves to how many messages. Ends early when `stopping` is. */
  async run(stopping: AbortSignal): Promise<number> {
    let reminded = 0;
    while (!stopping.aborted) {
      const told = await remindOf(this.database, this.clock.now(), MOST_AT_ONCE);
      this.wakeUps.wake(told);
      reminded += told.length;
      if (told.length < MOST_AT_ONCE) break;
    }
    return reminded;
  }

  /**
   * Tells the heads of each stage at which leads wait again, once each working day of its funnel's department, because nothing
   * else tells them of one that nobody has taken; resolves to how many messages.
   */
  async ofQueues(): Promise<number> {
    const { departments } = this.desks.rosterOf(await readRosterOf(this.database));
    const toTell = async (connection: Connection): Promise<readonly string[]> =>
      (await waitingQueuesOf(connection))
        .filter((queue) => {
          const hours = departments.get(queue.funnelId)?.hours ?? null;
          return isToRemindOfQueue(queue, hours, this.clock.now());
        })
        .map(({ stageId }) => stageId);
    const seen = await toTell(this.database);
    if (seen.length === 0) return 0;
    const told = await this.database.transaction(async (transaction) => {
      // Of several processes one goes on; the others wait, and see then that the heads know.
      await lockWaitingQueuesOf(transaction, seen);
      const due = (await toTell(transaction)).filter((stageId) => seen.includes(stageId));
      return tellWaitingQueuesOf(transaction, due, this.clock.now());
    });
    this.wakeUps.wake(told);
    return told.length;
  }
}
