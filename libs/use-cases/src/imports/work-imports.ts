import { Inject, Injectable } from '@nestjs/common';
import { ConveyorError, MINUTE } from '#conveyor';
import { Database } from '#database';
import { claimImportOf, endImportOf, type KeptImport } from '#database/imports';
import { FileError } from '#files';
import { uuidv7, type Clock, type Logger } from '#platform';
import { fileSentence, importSentence, refusalSentence } from '#texts';
import { ImportError } from './rows/import-error.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { planOf } from './kept-plan.ts';
import { ImportSteps } from './import-steps.ts';

/** Who has said nothing for so long has died; a batch takes a second or two. */
const SILENT_FOR = MINUTE;

/** Works on imports until there is nothing more to do: reads their files, lets leads enter, takes them back. */
@Injectable()
export class WorkImports {
  private readonly worker: string;

  constructor(
    private readonly database: Database,
    private readonly steps: ImportSteps,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.worker = uuidv7(this.clock.now());
  }

  /** Resolves to how many steps of imports were done; ends early when `stopping` is aborted, and somebody goes on with it later. */
  async run(stopping: AbortSignal): Promise<number> {
    let done = 0;
    for (; !stopping.aborted; done += 1) {
      const now = this.clock.now();
      const kept = await claimImportOf(this.database, {
        worker: this.worker,
        now,
        silentSince: now - SILENT_FOR,
      });
      if (!kept) break;
      await this.step(kept, stopping);
    }
    return done;
  }

  private async step(kept: KeptImport, stopping: AbortSignal): Promise<void> {
    try {
      await this.steps.run(kept, this.worker, stopping);
    } catch (error) {
      const reasons = reasonsOf(kept, error);
      if (!reasons) throw error;
      this.logger.info({ importId: kept.id }, 'An import can not go on until somebody has mended something');
      // What has entered is there, and can be gone on with, or undone.
      const state = kept.state === 'checking' ? 'failed' : 'stopped';
      await endImportOf(this.database, { id: kept.id, state, now: this.clock.now(), trouble: { reasons } });
    }
  }
}

/** What a person can mend, in his words; undefined for what he can't. */
function reasonsOf(kept: KeptImport, error: unknown): readonly string[] | undefined {
  const { language } = planOf(kept);
  if (error instanceof FileError) return [fileSentence(language, error.trouble, 'page')];
  if (error instanceof ConveyorError) return [refusalSentence(language, error.code, error.details)];
  if (error instanceof ImportError)
    return error.problems.map((problem) => importSentence(language, problem, 'page'));
  return undefined;
}
