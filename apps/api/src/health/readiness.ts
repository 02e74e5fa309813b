import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Readiness } from '#contracts';
import { answersOf, Database, missingMigrationsOf } from '#database';
import type { Logger } from '#platform';
import { DeliveryQueue, Workers } from '#queue';
import { LOGGER } from '#use-cases';
import { NoAnswer, SharedRead } from './shared-read.ts';

type Part = Readiness['parts'][number];
type Trouble = NonNullable<Part['trouble']>;

/** Whoever asks waits two seconds at most, and the network takes some of it. */
const WITHIN_MS = 1_500;
/** Several balancers that ask at once are one question. */
const FRESH_MS = 250;

/** Whether this process can do its work. */
@Injectable()
export class ReadinessCheck {
  private readonly reads: readonly Readonly<{ part: Part['part']; read: SharedRead<Trouble | null> }>[];

  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryQueue,
    @Optional() @Inject(Workers) private readonly workers: Workers | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const checks = {
      database: () => this.databaseTrouble(),
      migrations: () => this.migrationTrouble(),
      queue: () => this.queueTrouble(),
    };
    this.reads = (['database', 'migrations', 'queue'] as const).map((part) => ({
      part,
      read: new SharedRead(checks[part], { withinMs: WITHIN_MS, freshMs: FRESH_MS }),
    }));
  }

  /** Asks every part at once; never rejects, and answers within two seconds. */
  async run(): Promise<Readiness> {
    const asked = this.reads.map(async ({ part, read }) => ({
      part,
      trouble: await this.troubleOf(part, read),
    }));
    const parts: Part[] = [...(await Promise.all(asked)), ...this.ofWorkers()];
    return { status: parts.every(({ trouble }) => trouble === null) ? 'ready' : 'not ready', parts };
  }

  private async troubleOf(part: string, read: SharedRead<Trouble | null>): Promise<Trouble | null> {
    try {
      return await read.get();
    } catch (err) {
      this.logger.warn({ err, part }, 'Not ready');
      return err instanceof NoAnswer ? 'NO_ANSWER' : 'FAILED';
    }
  }

  private async databaseTrouble(): Promise<null> {
    await answersOf(this.database);
    return null;
  }

  private async migrationTrouble(): Promise<Trouble | null> {
    return (await missingMigrationsOf(this.database)).length === 0 ? null : 'MISSING';
  }

  /** Looks for a job that nobody has made: the store has to answer to say so. */
  private async queueTrouble(): Promise<null> {
    await this.deliveries.states([{ notificationId: randomUUID(), generation: 1, channel: 'email' }]);
    return null;
  }

  /** Only a process that has workers has this part. */
  private ofWorkers(): Part[] {
    return this.workers ? [{ part: 'workers', trouble: this.workers.isRunning ? null : 'STOPPED' }] : [];
  }
}
