import { Injectable } from '@nestjs/common';
import { failuresOf, throwTogether } from '../timers/one-by-one.ts';
import { FoldFigures } from './fold-figures.ts';
import { ReckonWorkingTimes } from './reckon-working-times.ts';

/** Has figures tell what visits have come to count as. */
@Injectable()
export class KeepFigures {
  constructor(
    private readonly reckonTimes: ReckonWorkingTimes,
    private readonly foldFigures: FoldFigures,
  ) {}

  /**
   * Reckons the working times of visits that have ended, and adds what visits have come to count as to the sums, also where the first has failed;
   * resolves to how many changes.
   */
  async run(stopping: AbortSignal): Promise<number> {
    let folded = 0;
    const steps = [
      () => this.reckonTimes.run(stopping),
      async () => (folded = await this.foldFigures.run(stopping)),
    ];
    throwTogether(await failuresOf(steps, stopping, (step) => step()));
    return folded;
  }
}
