import { Module } from '@nestjs/common';
import { WorkersModule } from '#queue';
import { JobHandlersModule } from './job-handlers.ts';

/** The workers of the line; needs the LineModule in the same app. */
@Module({ imports: [WorkersModule.forHandlers({ imports: [JobHandlersModule] })] })
export class WorkerModule {}
