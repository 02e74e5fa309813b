import { Inject, Injectable } from '@nestjs/common';
import { KeptAlertThresholds } from '#contracts';
import { DAY, MINUTE } from '#conveyor';
import {
  isWell,
  lineSigns,
  SERVICE_PERIOD,
  thresholdsInForce,
  watchAlerts,
  type AlertStep,
} from '#conveyor/alerts';
import { Database, type Transaction } from '#database';
import {
  alertThresholdsOf,
  countServiceLevelsOf,
  keepAlertStepsOf,
  keepFiguresBehindOf,
  keepLookOf,
  openAlertsOf,
  takeLookOf,
  type WatchState,
} from '#database/watch';
import { uuidv7, type Clock, type Logger } from '#platform';
import { CLOCK, LOGGER, WATCH_SETTINGS } from '../tokens.ts';
import { diskShareOf, measureLine } from './measure-line.ts';
import { tellAlert } from './tell-alert.ts';
import type { WatchSettings } from './watch-settings.ts';

/** What was decided, and whether the line is well now. */
export type Looked = Readonly<{ steps: readonly AlertStep[]; isWell: boolean }>;

/** Longer without a look, and what has piled up meanwhile says nothing of how the line is doing. */
const LONGEST_BREAK_MS = MINUTE;
/** What is committed late belongs to a minute that was counted already; nothing takes so long. */
const COUNTED_AFTER_MS = 5_000;
/** A line that was there before it was watched is counted a week at a time. */
const MOST_COUNTED_MS = 7 * DAY;

/** One look at whether something is wrong with the line, by one process at a time. */
@Injectable()
export class LookAtLine {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Looks, and keeps what was found with whom it is to be told, in one transaction; undefined when another process looks just now
   * or has a moment ago.
   */
  async run(): Promise<Looked | undefined> {
    const { databaseFolder } = this.settings;
    const diskShare = databaseFolder === null ? undefined : await diskShareOf(databaseFolder);
    const looked = await this.database.transaction((transaction) => this.look(transaction, diskShare));
    for (const { what, alert } of looked?.steps ?? []) {
      const { id: alertId, rule, subject, value, threshold } = alert;
      const facts = { alertId, rule, subject, value, threshold };
      if (what === 'raise' || what === 'remind') this.logger.error(facts, 'Something is wrong with the line');
      if (what === 'end') this.logger.info(facts, 'Something that was wrong with the line is over');
    }
    return looked;
  }

  private async look(
    transaction: Transaction,
    diskShare: number | null | undefined,
  ): Promise<Looked | undefined> {
    const now = this.clock.now();
    const state = await takeLookOf(transaction);
    if (!state || this.isFresh(state, now)) return undefined;
    const watchingSince = sinceWhen(state, now);
    const countedUntil = await count(transaction, state, now);
    await keepFiguresBehindOf(transaction, now);
    const figures = await measureLine(transaction, now, watchingSince);
    const kept = KeptAlertThresholds.parse((await alertThresholdsOf(transaction)).thresholds);
    const steps = watchAlerts({
      signs: lineSigns(
        diskShare === undefined ? figures : { ...figures, diskShare },
        thresholdsInForce(this.settings.thresholds, kept),
      ),
      open: await openAlertsOf(transaction),
      now,
      remindAfterMs: this.settings.remindAfterMs,
      newId: () => uuidv7(now),
    });
    await keepAlertStepsOf(transaction, steps, now);
    const paused = figures.channels.filter(({ isPaused }) => isPaused).map(({ channel }) => channel);
    for (const step of steps) await tellAlert(transaction, step, { now, paused });
    await keepLookOf(transaction, { lookedAt: now, watchingSince, countedUntil });
    const open = steps.filter(({ what }) => what !== 'end' && what !== 'dismiss');
    return { steps, isWell: isWell(open.map(({ alert }) => alert)) };
  }

  /** Every process looks that often: of several one is enough. */
  private isFresh({ lookedAt }: WatchState, now: number): boolean {
    const age = now - (lookedAt ?? 0);
    return age >= 0 && age < this.settings.everySeconds * 800;
  }
}

function sinceWhen({ lookedAt, watchingSince }: WatchState, now: number): number {
  if (lookedAt === null || now - lookedAt > LONGEST_BREAK_MS) return now;
  return watchingSince ?? now;
}

/** Counts the service levels of the minutes that are over; resolves to how far. */
async function count(transaction: Transaction, { countedUntil }: WatchState, now: number): Promise<number> {
  const over = Math.floor((now - COUNTED_AFTER_MS) / MINUTE) * MINUTE;
  const after = countedUntil ?? over - SERVICE_PERIOD;
  const until = Math.min(over, after + MOST_COUNTED_MS);
  if (until <= after) return after;
  await countServiceLevelsOf(transaction, { after, until });
  return until;
}
