import { Injectable } from '@nestjs/common';
import { KeepStrengths } from './keep-strengths.ts';
import { SumLearning } from './sum-learning.ts';
import { WatchPromises } from './watch-promises.ts';

/** What jobs find out about the line. */
@Injectable()
export class InsightJobs {
  constructor(
    private readonly keepStrengths: KeepStrengths,
    private readonly sumLearning: SumLearning,
    private readonly watchPromises: WatchPromises,
  ) {}

  /** Has moves see how strong specialists are; resolves to of how many something new is known. */
  strengths(stopping: AbortSignal): Promise<number> {
    return this.keepStrengths.run(stopping);
  }

  /** Has moves see what stages that learn have spent; resolves to at how many it has come to something else. */
  learning(): Promise<number> {
    return this.sumLearning.run();
  }

  /** Has the watch see which plans bring less than they promised; resolves to how many do. */
  promises(stopping: AbortSignal): Promise<number> {
    return this.watchPromises.run(stopping);
  }
}
