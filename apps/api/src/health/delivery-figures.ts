import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  readChannelFiguresOf,
  readJobFiguresOf,
  type ChannelFigures,
  type UpkeepFigures,
} from '#database/ops';
import type { Clock, DeliveryHealth, Logger, Metrics } from '#platform';
import { CLOCK, LOGGER, METRICS } from '#use-cases';
import { WatchFigures } from '../watch/watch-figures.ts';
import { SharedRead } from './shared-read.ts';

const WITHIN_MS = 1_500;
/** Several scrapers, or one that repeats itself, cost two queries a second. */
const FRESH_MS = 1_000;

type Figures = Readonly<{ channels: readonly ChannelFigures[]; upkeep: UpkeepFigures }>;

/** Fills the gauges that our own tables know, when somebody looks. */
@Injectable()
export class DeliveryFigures {
  private readonly read: SharedRead<Figures>;

  constructor(
    database: Database,
    private readonly watchFigures: WatchFigures,
    @Inject(CLOCK) clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const limits = { withinMs: WITHIN_MS, freshMs: FRESH_MS };
    this.read = new SharedRead(async () => {
      const now = clock.now();
      const [channels, upkeep] = await Promise.all([
        readChannelFiguresOf(database, now),
        readJobFiguresOf(database, now),
      ]);
      return { channels, upkeep };
    }, limits);
  }

  /** Never rejects: without a database the old figures stay, and one figure says so. */
  async refresh(): Promise<void> {
    try {
      const { channels, upkeep } = await this.read.get();
      this.metrics.deliveryHealth(deliveryHealth(channels, upkeep));
      this.metrics.invariantBreaches(upkeep.breaches);
      this.metrics.auditUnsealedAge(dueOf(upkeep, 'audit.seal'));
      this.metrics.figuresBehindAge(dueOf(upkeep, 'figures.fold'));
      await this.watchFigures.refresh();
      this.metrics.tablesRead(true);
    } catch (err) {
      this.metrics.tablesRead(false);
      this.logger.warn({ err }, 'The figures of the tables can not be read');
    }
  }
}

function dueOf({ jobs }: UpkeepFigures, name: string): number {
  return jobs.find(({ job }) => job === name)?.dueSeconds ?? 0;
}

function deliveryHealth(channels: readonly ChannelFigures[], { beats }: UpkeepFigures): DeliveryHealth {
  const total = (of: (figures: ChannelFigures) => number): number =>
    channels.reduce((sum, figures) => sum + of(figures), 0);
  return {
    channels: channels.map(({ channel, dueSeconds, depth }) => ({
      channel,
      ageSeconds: dueSeconds ?? 0,
      depth,
    })),
    ambiguousOpen: total(({ ambiguous }) => ambiguous.count),
    needsAttention: total(({ needsAttention }) => needsAttention.count),
    needsAttentionAgeSeconds: Math.max(
      0,
      ...channels.map(({ needsAttention }) => needsAttention.oldestSeconds ?? 0),
    ),
    outboxUnpublishedAgeSeconds: Math.max(
      0,
      ...channels.map(({ unpublishedSeconds }) => unpublishedSeconds ?? 0),
    ),
    workers: beats,
  };
}
