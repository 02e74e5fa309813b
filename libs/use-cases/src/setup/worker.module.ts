import { Global, Module } from '@nestjs/common';
import { WorkersModule } from '#queue';
import { WorkerBeats } from '../ops/worker-beats.ts';
import { ReadTelegram } from '../telegram/read-telegram.ts';
import { JobHandlersModule } from './job-handlers.ts';

const workers = WorkersModule.forHandlers({ imports: [JobHandlersModule] });

/** The workers of the line; needs the LineModule in the same app, whose health then speaks of them. */
@Global()
@Module({
  imports: [workers],
  providers: [ReadTelegram, WorkerBeats],
  exports: [ReadTelegram, WorkerBeats, workers],
})
export class WorkerModule {}
