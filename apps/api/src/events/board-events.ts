import { Inject, Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { hearsOfLeads, type Actor } from '#conveyor/access';
import { ChangeReader, type ChangeRow } from '#database';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER } from '#use-cases';
import { changedIds, lineChangesOf } from './line-changes.ts';

const LOOK_EVERY_MS = 400;
/** A record is seen later than its id says: by how far clocks differ, and by how long its transaction has lasted. */
const OVERLAP_MS = 5_000;
/** Few transactions last longer than that, and none longer than this: for those a look now and then goes further back. */
const FAR_OVERLAP_MS = 60_000;
const FAR_EVERY_MS = 5_000;

/**
 * What changes on the boards, live. Moves write nothing for it: as long as somebody listens, a process reads what the audit has kept since it
 * looked last. Nothing is remembered for who is away: he reads the board when he is back.
 */
@Injectable()
export class BoardEvents implements BeforeApplicationShutdown {
  private readonly listeners = new Map<Subscriber<MessageEvent>, Actor>();
  /** Changes that were told, and when each was read last. */
  private readonly told = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private lookedAt = 0;
  private farAt = 0;
  private isAway = false;
  private isClosed = false;

  constructor(
    private readonly changes: ChangeReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Changes from now on as far as they are in somebody's sight; of what was so when this resolves nothing is told. */
  async open(actor: Actor): Promise<Observable<MessageEvent>> {
    if (this.listeners.size === 0) {
      this.lookedAt = this.clock.now();
      await this.look();
    }
    return new Observable((listener) => {
      if (this.isClosed) {
        listener.complete();
        return undefined;
      }
      this.listeners.set(listener, actor);
      this.lookSoon();
      return () => void this.listeners.delete(listener);
    });
  }

  /** Before the server closes, which waits for open streams. */
  beforeApplicationShutdown(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const listener of this.listeners.keys()) listener.complete();
  }

  private lookSoon(): void {
    if (this.timer || this.isClosed || this.listeners.size === 0) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => {
        this.timer = undefined;
        this.lookSoon();
      });
    }, LOOK_EVERY_MS).unref();
  }

  /** Tells what is new. What can't be read now is read with the next look. */
  private look(): Promise<void> {
    this.looking ??= this.tellNew()
      .then(
        () => void (this.isAway = false),
        (err: unknown) => {
          if (!this.isAway) this.logger.warn({ err }, 'Live boards pause: the database is away');
          this.isAway = true;
        },
      )
      .finally(() => void (this.looking = undefined));
    return this.looking;
  }

  private async tellNew(): Promise<void> {
    const now = this.clock.now();
    const isFar = now - this.farAt >= FAR_EVERY_MS;
    const since = Math.min(this.lookedAt, now) - (isFar ? FAR_OVERLAP_MS : OVERLAP_MS);
    const read = await this.changes.since(since);
    const changes = read.filter(({ key }) => !this.told.has(key));
    if (changes.length > 0) await this.tell(changes);
    for (const { key } of read) this.told.set(key, now);
    this.lookedAt = now;
    if (isFar) this.forget(now);
  }

  private async tell(changes: readonly ChangeRow[]): Promise<void> {
    if (this.listeners.size === 0) return;
    const ids = changedIds(changes);
    const funnels = ids.length === 0 ? [] : await this.changes.funnelsOf(ids);
    for (const { where, ...event } of lineChangesOf(changes, funnels)) {
      for (const [listener, actor] of this.listeners) if (hearsOfLeads(actor, where)) listener.next(event);
    }
  }

  /** What no look has come upon for long. */
  private forget(now: number): void {
    this.farAt = now;
    for (const [key, at] of this.told) if (at < now - 2 * FAR_OVERLAP_MS) this.told.delete(key);
  }
}
