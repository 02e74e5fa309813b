import { Inject, Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { InAppNotification } from '#contracts';
import { Database, InAppListener, InAppReader, type InAppRow } from '#database';
import type { Clock, Logger } from '#platform';
import { CLOCK, DELIVERY_SETTINGS, LOGGER, showInApp, type DeliverySettings } from '#use-cases';
import { employeesOf, Streams, type Stream } from './streams.ts';

/** Proxies cut what is silent for half a minute or a minute. */
const BEAT_EVERY_MS = 20_000;
/** When a browser tries again. */
const RETRY_MS = 3_000;
/**
 * What was told up to a minute before is sent again: a notification is on record as told only after it was
 * published, by the clock of another process, and later when the database was away. Clients know it by its id.
 */
const OVERLAP_MS = 60_000;
/** More than anybody reads at once; the inbox has all. */
const MOST_AT_ONCE = 200;
const TRY_AGAIN_MS = 1_000;

/** Streams that may have missed something since a moment. */
type CatchUp = Readonly<{ streams: readonly Stream[]; since: number }>;

/**
 * Live in-app notifications. One connection listens for the whole process; what is heard is read once,
 * however many clients listen, and not at all when none does. The id of an event is a moment (epoch
 * milliseconds, each greater than the last): whatever was told a minute before it, the client was sent.
 */
@Injectable()
export class InAppEvents implements BeforeApplicationShutdown {
  private readonly streams = new Streams();
  private readonly listener: InAppListener;
  private listening: Promise<void> | undefined;
  private beat: NodeJS.Timeout | undefined;
  private heard: string[] = [];
  private catchUps: CatchUp[] = [];
  private isReading = false;
  private again: NodeJS.Timeout | undefined;
  private lastId = 0;

  constructor(
    private readonly reader: InAppReader,
    database: Database,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const ears = {
      heard: (id: string) => this.hear(id),
      resumed: (since: number) => this.catchUp(this.streams.all(), since),
      failed: (err: unknown) => logger.warn({ err }, 'Live notifications pause: the database is away'),
    };
    this.listener = new InAppListener(database, ears, () => clock.now());
  }

  /** Somebody's notifications as they come, after those that he missed since the last event he saw. */
  async open(employeeId: string, lastEventId: number | null): Promise<Observable<MessageEvent>> {
    // A listener that can't reach the database goes on trying, and then says what was missed.
    await (this.listening ??= this.listener.start().catch(() => undefined));
    this.beat ??= setInterval(() => this.beatAll(), BEAT_EVERY_MS).unref();
    return this.streams.of(employeeId, (stream) => {
      // An id from the future is none of ours, and its moment may lie beyond the calendar.
      if (lastEventId !== null) this.catchUp([stream], Math.min(lastEventId, this.clock.now()));
      stream.beat(this.nextId(), RETRY_MS);
    });
  }

  /** Before the server closes, which waits for open streams. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.beat);
    clearTimeout(this.again);
    this.streams.close();
    this.heard = [];
    this.catchUps = [];
    await this.listener.stop();
  }

  private beatAll(): void {
    // What was heard and could not be read yet must not be left behind.
    const id = this.heard.length === 0 ? this.nextId() : String(this.lastId);
    for (const stream of this.streams.all()) stream.beat(id);
  }

  private hear(notificationId: string): void {
    if (this.streams.all().length === 0) return;
    this.heard.push(notificationId);
    void this.read();
  }

  private catchUp(streams: readonly Stream[], since: number): void {
    for (const stream of streams) stream.heldAt = Math.min(since, stream.heldAt ?? since);
    this.catchUps.push({ streams, since });
    void this.read();
  }

  /** Reads and sends what waits, one batch after another; what can't be read stays and is tried again. */
  private async read(): Promise<void> {
    if (this.isReading || this.again) return;
    this.isReading = true;
    try {
      while (this.catchUps.length + this.heard.length > 0) await this.readSome();
    } catch (err) {
      this.logger.warn({ err }, 'Live notifications can not be read; trying again');
      this.again = setTimeout(() => {
        this.again = undefined;
        void this.read();
      }, TRY_AGAIN_MS).unref();
    } finally {
      this.isReading = false;
    }
  }

  private async readSome(): Promise<void> {
    const [first] = this.catchUps;
    if (first) {
      const { streams, since } = first;
      const told = await this.reader.toldSince(employeesOf(streams), since - OVERLAP_MS, MOST_AT_ONCE);
      this.send(told, streams);
      this.catchUps.shift();
      for (const stream of streams) if (this.isCaughtUp(stream)) stream.heldAt = null;
      return;
    }
    const ids = this.heard.slice(0, MOST_AT_ONCE);
    const rows = await this.reader.among(ids, employeesOf(this.streams.all()));
    this.heard.splice(0, ids.length);
    this.send(rows, this.streams.all());
  }

  private isCaughtUp(stream: Stream): boolean {
    return !this.catchUps.some(({ streams }) => streams.includes(stream));
  }

  private send(rows: readonly InAppRow[], streams: readonly Stream[]): void {
    for (const row of rows) {
      const data = this.shown(row);
      const event = data && { id: this.nextId(), type: 'notification', data };
      for (const stream of streams) if (event && stream.employeeId === row.employeeId) stream.send(event);
    }
  }

  /** One that can't be shown must not keep back the others. */
  private shown(row: InAppRow): InAppNotification | undefined {
    try {
      return showInApp(row, this.settings.publicUrl);
    } catch (err) {
      this.logger.error({ err, notificationId: row.id }, 'A notification can not be shown');
      return undefined;
    }
  }

  private nextId(): string {
    this.lastId = Math.max(this.lastId + 1, this.listener.aliveAt);
    return String(this.lastId);
  }
}
