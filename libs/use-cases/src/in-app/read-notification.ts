import { Inject, Injectable } from '@nestjs/common';
import type { NotificationRead } from '#contracts';
import { refuse } from '#conveyor';
import { Database, markReadOf } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** Somebody has seen a notification: in the app, or by the link of a message that went another way. */
@Injectable()
export class ReadNotification {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Marks one of his as read; to do so again changes nothing. Throws NOT_FOUND for one of somebody else. */
  async run(employeeId: string, id: string): Promise<NotificationRead> {
    const read = await markReadOf(this.database, { id, employeeId, now: this.clock.now() });
    return read ?? refuse({ code: 'NOT_FOUND', details: { what: 'notification', id } });
  }
}
