import { Injectable } from '@nestjs/common';
import { SealAudit } from '../audit/seal-audit.ts';
import { SweepNotifications } from '../delivery/sweep-notifications.ts';
import { SweepTimers } from './sweep-timers.ts';

/** What is looked for again and again, because rows wait and nobody calls. */
@Injectable()
export class Sweeps {
  constructor(
    private readonly sweepNotifications: SweepNotifications,
    private readonly sweepTimers: SweepTimers,
    private readonly sealAudit: SealAudit,
  ) {}

  /** Messages that the queue should have. */
  async notifications(): Promise<void> {
    await this.sweepNotifications.run();
  }

  /** Everything that is due at a moment. */
  async timers(stopping: AbortSignal): Promise<void> {
    await this.sweepTimers.run(stopping);
  }

  /** Audit records that are to be sealed. */
  async audit(stopping: AbortSignal): Promise<void> {
    await this.sealAudit.run(stopping);
  }
}
