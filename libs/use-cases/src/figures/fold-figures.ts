import { Injectable } from '@nestjs/common';
import { Database, foldFiguresOf } from '#database';

/** Changes a transaction: half a second of work. */
const MOST_AT_ONCE = 20_000;

/** Adds what visits have come to count as to the figures of their days and months: a move itself only notes it, so that no two wait for each other. */
@Injectable()
export class FoldFigures {
  constructor(private readonly database: Database) {}

  /** Folds everything that can be seen, unless another process does it; resolves to how many changes. Ends early when `stopping` is aborted. */
  async run(stopping: AbortSignal): Promise<number> {
    let folded = 0;
    while (!stopping.aborted) {
      const some = await foldFiguresOf(this.database, MOST_AT_ONCE);
      folded += some;
      if (some < MOST_AT_ONCE) break;
    }
    return folded;
  }
}
