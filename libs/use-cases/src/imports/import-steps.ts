import { Injectable } from '@nestjs/common';
import type { KeptImport } from '#database/imports';
import { CheckImport } from './check-import.ts';
import { EnterImport } from './enter-import.ts';
import { UndoImport } from './undo-import.ts';

/** What is done with an import in each state in which it is worked on. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly check: CheckImport,
    private readonly enter: EnterImport,
    private readonly undo: UndoImport,
  ) {}

  /** Does what is next, as far as it comes until `stopping` is aborted. */
  async run(kept: KeptImport, worker: string, stopping: AbortSignal): Promise<void> {
    switch (kept.state) {
      case 'checking':
        return this.check.run(kept, worker, stopping);
      case 'entering':
        return this.enter.run(kept, worker, stopping);
      case 'undoing':
        return this.undo.run(kept, worker, stopping);
      default:
        throw new Error(`There is nothing to do for an import that is ${kept.state}`);
    }
  }
}
