import { Inject, Injectable } from '@nestjs/common';
import type { AlertThresholdList } from '#contracts';
import type { Language } from '#conveyor';
import { Database } from '#database';
import { alertThresholdsOf } from '#database/watch';
import { WATCH_SETTINGS } from '../tokens.ts';
import { showThresholds } from './show-thresholds.ts';
import type { WatchSettings } from './watch-settings.ts';

/** Somebody looks from what on the line says that something is wrong with itself. */
@Injectable()
export class ReadThresholds {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
  ) {}

  /** Every threshold that can be set, with what says so. */
  async run(language: Language): Promise<AlertThresholdList> {
    return showThresholds(language, this.settings.thresholds, await alertThresholdsOf(this.database));
  }
}
