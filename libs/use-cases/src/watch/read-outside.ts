import { Injectable } from '@nestjs/common';
import type { OutsideList } from '#contracts';
import { OUTSIDE_RECEIVERS } from '#conveyor/alerts';
import { Database } from '#database';
import { outsideReceiverOf } from '#database/watch';
import { OutsideReceivers } from './outside-receivers.ts';

/** Somebody looks who outside is told of the line. */
@Injectable()
export class ReadOutside {
  constructor(
    private readonly database: Database,
    private readonly receivers: OutsideReceivers,
  ) {}

  /** Each, with what has its address; of the address only the host, because the rest may hold a key. */
  async run(): Promise<OutsideList> {
    const kept = await Promise.all(
      OUTSIDE_RECEIVERS.map((receiver) => outsideReceiverOf(this.database, receiver)),
    );
    return { items: kept.map((one) => this.receivers.show(one)) };
  }
}
