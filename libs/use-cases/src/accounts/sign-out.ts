import { Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, endSessionOf, endSessionsOf } from '#database';

/** Somebody signs out, here or elsewhere. */
@Injectable()
export class SignOut {
  constructor(private readonly database: Database) {}

  /** Ends a session of his; throws NOT_FOUND when he has none of this id. */
  async run(employeeId: string, sessionId: string): Promise<void> {
    const isEnded = await endSessionOf(this.database, sessionId, employeeId);
    if (!isEnded) refuse({ code: 'NOT_FOUND', details: { what: 'session', id: sessionId } });
  }

  /** Ends all of his sessions, but for one; gives how many. */
  everywhere(employeeId: string, butFor: string | null): Promise<number> {
    return endSessionsOf(this.database, employeeId, butFor);
  }
}
