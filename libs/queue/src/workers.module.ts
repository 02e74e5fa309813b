import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import type { JobProcessor } from './job-processor.ts';
import { JobRunner } from './job-runner.ts';
import { PROCESSORS } from './processors.ts';
import { Schedules } from './schedules.ts';
import { JOB_PROCESSORS, WorkerSet } from './worker-set.ts';
import { Workers } from './workers.ts';

/** The workers, for the processes that run jobs. Needs `QueueModule` in the same app. */
@Module({})
export class WorkersModule {
  /** `imports` names the module that exports a `JobHandlers` table under the token `JOB_HANDLERS`. */
  static forHandlers({ imports = [] }: Pick<ModuleMetadata, 'imports'>): DynamicModule {
    const processors = Object.values(PROCESSORS);
    return {
      module: WorkersModule,
      imports,
      providers: [
        JobRunner,
        Schedules,
        WorkerSet,
        Workers,
        ...processors,
        {
          provide: JOB_PROCESSORS,
          inject: processors,
          useFactory: (...made: JobProcessor[]) => made,
        },
      ],
      exports: [Schedules, Workers],
    };
  }
}
