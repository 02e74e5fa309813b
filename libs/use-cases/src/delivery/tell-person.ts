import { Injectable } from '@nestjs/common';
import type { Instant } from '#conveyor';
import { tellPersonOf, type Connection, type Told, type Telling } from '#database';
import { WakeUps } from './wake-ups.ts';

/** Writes, in a transaction of the caller's, that somebody is to be told something that is about no lead. */
export type Tell = (transaction: Connection, telling: Telling, now: Instant) => Promise<void>;

/** People are told what is about no lead: of their accounts, and of alerts. */
@Injectable()
export class TellPerson {
  constructor(private readonly wakeUps: WakeUps) {}

  /**
   * Does `work`, which is done when it is committed, and wakes the workers then for all that it has told. What is rolled back
   * is told to nobody: rows that are not there wake workers for nothing, and no more.
   */
  async run<Result>(work: (tell: Tell) => Promise<Result>): Promise<Result> {
    const told: Told[] = [];
    const result = await work(async (transaction, telling, now) => {
      told.push(...(await tellPersonOf(transaction, telling, now)));
    });
    this.wakeUps.wake(told);
    return result;
  }
}
