import { Injectable } from '@nestjs/common';
import { SealAudit } from '../audit/seal-audit.ts';
import { ReadEvents } from './read-events.ts';
import { SendEvents } from './send-events.ts';

/** What comes again and again about the audit: it is sealed, and programs are told of what it has kept. */
@Injectable()
export class EventJobs {
  constructor(
    private readonly sealAudit: SealAudit,
    private readonly readEvents: ReadEvents,
    private readonly sendEvents: SendEvents,
  ) {}

  /** Audit records that are to be sealed; resolves to how many were. */
  seal(stopping: AbortSignal): Promise<number> {
    return this.sealAudit.run(stopping);
  }

  /** Reads what is new and begins to tell of it; resolves to how many events are new. */
  async tell(stopping: AbortSignal): Promise<number> {
    const made = await this.readEvents.run(stopping);
    await this.sendEvents.run();
    return made;
  }
}
