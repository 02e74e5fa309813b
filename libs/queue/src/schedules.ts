import { Inject, Injectable } from '@nestjs/common';
import type { JobSchedulerJson } from 'bullmq';
import { scheduledOptions } from './job-options.ts';
import { isPlanned } from './planned-jobs.ts';
import { putAgain } from './put-again.ts';
import { QUEUE_NAMES } from './queue-names.ts';
import { Queues } from './queues.ts';
import { RareLog } from './rare-log.ts';
import { isAlive } from './scheduler-alive.ts';
import { scheduleTable, type Schedule } from './schedule-table.ts';
import { QUEUE_SETTINGS, type QueueSettings } from './settings.ts';

const RESTORE_EVERY_MS = 10_000;

/** Keeps the scheduled jobs of {@link scheduleTable} in the queue, also when the store loses them. */
@Injectable()
export class Schedules {
  private readonly table: readonly Schedule[];
  private readonly rareLog: RareLog;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly queues: Queues,
    @Inject(QUEUE_SETTINGS) settings: QueueSettings,
  ) {
    this.table = scheduleTable(settings);
    this.rareLog = new RareLog(settings.log);
  }

  /** Makes the queue's schedules equal to the table: adds, changes and removes. Several workers may do so at once. */
  async ensure(): Promise<void> {
    await this.removeStrangers();
    await Promise.all(
      this.table.map((schedule) => this.put(schedule, (found) => found.every !== everyMs(schedule))),
    );
  }

  /** Puts back what the store lost and leaves the rest alone. Returns what was put back. */
  async restore(): Promise<Schedule[]> {
    const restored = await Promise.all(
      this.table.map(async (schedule) => ((await this.put(schedule)) ? [schedule] : [])),
    );
    return restored.flat();
  }

  /** Ensures once and restores every ten seconds until {@link stop}. */
  async start(): Promise<void> {
    await this.ensure();
    this.restoreLater();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private restoreLater(): void {
    const timer = setTimeout(() => {
      void this.restoreAndReport().finally(() => {
        if (this.timer === timer) this.restoreLater();
      });
    }, RESTORE_EVERY_MS);
    timer.unref();
    this.timer = timer;
  }

  private async restoreAndReport(): Promise<void> {
    try {
      const restored = await this.restore();
      if (restored.length === 0) return;
      this.rareLog.warn({ schedules: restored }, 'the queue had lost scheduled jobs; they are back');
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      this.rareLog.error(cause, {}, 'scheduled jobs could not be checked');
    }
  }

  /** Puts one schedule unless it is there and alive. */
  private put(
    schedule: Schedule,
    isOutdated = (_found: JobSchedulerJson): boolean => false,
  ): Promise<boolean> {
    return putAgain(() => this.putOnce(schedule, isOutdated));
  }

  /** An upsert of a living one would move its waiting job to the end of the line. */
  private async putOnce(
    schedule: Schedule,
    isOutdated: (found: JobSchedulerJson) => boolean,
  ): Promise<boolean> {
    const queue = this.queues.of(schedule.queue);
    const found = await queue.getJobScheduler(schedule.job);
    const isAstray = found !== undefined && isTooFar(found, schedule);
    if (found && !isAstray && !isOutdated(found) && (await isAlive(queue, found))) return false;
    if (isAstray) await queue.removeJobScheduler(schedule.job);
    const opts = scheduledOptions(schedule.everySeconds);
    await queue.upsertJobScheduler(
      schedule.job,
      { every: everyMs(schedule) },
      { name: schedule.job, data: {}, opts },
    );
    return true;
  }

  /** Removes the schedules of jobs that this version does not have any more: they would fail for ever. */
  private async removeStrangers(): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const queue = this.queues.of(name);
      const known = new Set(
        this.table.filter(({ queue: its }) => its === name).map(({ job }): string => job),
      );
      for (const { key } of await queue.getJobSchedulers()) {
        if (!known.has(key) && !isPlanned(key)) await queue.removeJobScheduler(key);
      }
    }
  }
}

function everyMs({ everySeconds }: Schedule): number {
  return everySeconds * 1_000;
}

/** Clocks may be two seconds apart, and two workers may be on either side. */
const LEEWAY_MS = 5_000;

/**
 * Whether a worker whose clock was wrong has put off the next run: it would not come before the time that he took it to be, and an
 * upsert would keep to that.
 */
function isTooFar({ next }: JobSchedulerJson, schedule: Schedule): boolean {
  return (next ?? 0) > Date.now() + everyMs(schedule) + LEEWAY_MS;
}
