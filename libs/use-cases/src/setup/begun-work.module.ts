import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { BegunWork } from './begun-work.ts';

/**
 * Hands to the queue what was committed, after requests and jobs have ended and before the queue closes. Nest ends modules from the root on
 * and global ones last; the queues are in a module of Bull's that is neither global nor as near to the root as this one.
 */
@Module({})
export class BegunWorkModule implements OnApplicationShutdown {
  constructor(private readonly begunWork: BegunWork) {}

  async onApplicationShutdown(): Promise<void> {
    await this.begunWork.idle();
  }
}
