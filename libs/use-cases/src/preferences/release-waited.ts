import { Inject, Injectable } from '@nestjs/common';
import { gather } from '#conveyor/preferences';
import { Database, type Told } from '#database';
import { takeWaitedOf, writeGatheredOf } from '#database/preferences';
import type { Clock } from '#platform';
import { DeliveryQueue } from '#queue';
import { CLOCK } from '../tokens.ts';

/** So many people's messages are gathered in one transaction. */
const MOST_PEOPLE = 50;

/** Lets go what has waited because its receiver wanted it so: all about leads that one is to be told on one channel as one message. */
@Injectable()
export class ReleaseWaited {
  constructor(
    private readonly database: Database,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Releases until nothing is due any more; resolves to how many messages are on their way now. */
  async run(): Promise<number> {
    let released = 0;
    for (;;) {
      const { told, waited } = await this.once();
      // After the commit: a worker that is woken before finds nothing. What a crash loses here the reconciler finds.
      if (told.length > 0) await this.queue.add(told);
      released += told.length;
      if (waited === 0) return released;
    }
  }

  private once(): Promise<Readonly<{ told: readonly Told[]; waited: number }>> {
    return this.database.transaction(async (transaction) => {
      const now = this.clock.now();
      const waited = await takeWaitedOf(transaction, now, MOST_PEOPLE);
      if (waited.length === 0) return { told: [], waited: 0 };
      return { told: await writeGatheredOf(transaction, gather(waited), now), waited: waited.length };
    });
  }
}
