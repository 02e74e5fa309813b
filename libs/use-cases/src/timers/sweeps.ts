import { Injectable } from '@nestjs/common';
import { SweepNotifications } from '../delivery/sweep-notifications.ts';
import { SweepTimers } from './sweep-timers.ts';

/** What is looked for again and again, because rows wait and nobody calls. */
@Injectable()
export class Sweeps {
  constructor(
    private readonly sweepNotifications: SweepNotifications,
    private readonly sweepTimers: SweepTimers,
  ) {}

  /** Messages that the queue should have. */
  async notifications(): Promise<void> {
    await this.sweepNotifications.run();
  }

  /** Everything that is due at a moment. */
  async timers(stopping: AbortSignal): Promise<void> {
    await this.sweepTimers.run(stopping);
  }
}
