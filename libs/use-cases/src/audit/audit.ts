import { Inject, Injectable } from '@nestjs/common';
import type { AuditEntry } from '#conveyor';
import { Database, insertAuditOf, type NewAuditRecord } from '#database';
import type { Clock, Logger } from '#platform';
import type { Caller } from '../caller.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { recordOf } from './keep-audit.ts';

/** What comes within it is written in one statement. */
const GATHERED_MS = 200;
/** A database that is away for long must not fill the memory: this many are some megabytes. */
const MOST_WAITING = 10_000;

/**
 * Notes who has looked at what. A read has no transaction that it could be written in, and nobody should wait for it: so it is
 * written beside, some moments later, and what is noted while the process dies is lost. What changes something is kept by
 * `keepAudit` in its own transaction.
 */
@Injectable()
export class Audit {
  private waiting: NewAuditRecord[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Notes it; returns at once and never throws. */
  note(caller: Caller, entry: AuditEntry): void {
    if (this.waiting.length >= MOST_WAITING) {
      this.logger.error({ action: entry.action }, 'The audit can not be written, and this is left out of it');
      return;
    }
    this.waiting.push(recordOf(entry, caller, this.clock.now()));
    this.writeLater();
  }

  /** Resolves when everything that was noted so far was written, or could not be. */
  async idle(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    await this.writing;
  }

  private writeLater(): void {
    this.timer ??= setTimeout(() => void this.idle(), GATHERED_MS).unref();
  }

  private async write(): Promise<void> {
    const records = this.waiting;
    if (records.length === 0) return;
    this.waiting = [];
    try {
      await insertAuditOf(this.database, records);
    } catch (err) {
      this.logger.error(
        { err, records: records.length },
        'The audit could not be written; the next note tries again',
      );
      this.waiting = [...records, ...this.waiting];
    }
  }
}
