import { Inject, Injectable } from '@nestjs/common';
import type { NotificationRead } from '#contracts';
import { refuse } from '#conveyor';
import { Database, markReadOf } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** Somebody has seen an in-app notification. */
@Injectable()
export class ReadNotification {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Marks one of his as read; to do so again changes nothing. Throws NOT_FOUND for one of somebody else, NOT_IN_APP for a message that went another way. */
  async run(employeeId: string, id: string): Promise<NotificationRead> {
    const read = await markReadOf(this.database, { id, employeeId, now: this.clock.now() });
    if (!read) return refuse({ code: 'NOT_FOUND', details: { what: 'notification', id } });
    if ('channel' in read) return refuse({ code: 'NOT_IN_APP', details: { id, channel: read.channel } });
    return read;
  }
}
