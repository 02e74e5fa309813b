import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, revokeKeyOf } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** Somebody wants a key of his to open nothing any more. */
@Injectable()
export class RevokeKey {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From the next request on; throws NOT_FOUND when he has no such key, or has revoked it. */
  async run(employeeId: string, id: string): Promise<void> {
    const isRevoked = await revokeKeyOf(this.database, { id, employeeId, now: this.clock.now() });
    if (!isRevoked) refuse({ code: 'NOT_FOUND', details: { what: 'key', id } });
  }
}
