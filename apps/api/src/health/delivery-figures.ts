import { Inject, Injectable } from '@nestjs/common';
import { CHANNELS } from '#conveyor';
import { Database, readHealthOf, type HealthRow } from '#database';
import type { ChannelHealth, Clock, DeliveryHealth, Logger, Metrics } from '#platform';
import { CLOCK, LOGGER, METRICS } from '#use-cases';
import { SharedRead } from './shared-read.ts';

const WITHIN_MS = 1_500;
/** Several scrapers, or one that repeats itself, cost one query a second. */
const FRESH_MS = 1_000;
/** Named when there is none, too: an alert needs to see the zero. */
const STATES = ['pending', 'claimed', 'sending', 'retry', 'ambiguous', 'needs_attention'] as const;

/** Fills the gauges that our own tables know: one query, when somebody looks. */
@Injectable()
export class DeliveryFigures {
  private readonly read: SharedRead<HealthRow>;

  constructor(
    database: Database,
    @Inject(CLOCK) clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const limits = { withinMs: WITHIN_MS, freshMs: FRESH_MS };
    this.read = new SharedRead(() => readHealthOf(database, clock.now()), limits);
  }

  /** Never rejects: without a database the old figures stay, and one figure says so. */
  async refresh(): Promise<void> {
    try {
      const row = await this.read.get();
      this.metrics.deliveryHealth(deliveryHealth(row));
      this.metrics.invariantBreaches(row.breaches);
      this.metrics.auditUnsealedAge(row.unsealedAgeSeconds ?? 0);
      this.metrics.tablesRead(true);
    } catch (err) {
      this.metrics.tablesRead(false);
      this.logger.warn({ err }, 'The figures of the tables can not be read');
    }
  }
}

function deliveryHealth({ depths, outboxAgeSeconds, beats }: HealthRow): DeliveryHealth {
  const total = (state: string): number =>
    depths.reduce((sum, depth) => sum + (depth.state === state ? depth.count : 0), 0);
  return {
    channels: CHANNELS.map((channel) => channelHealth(channel, depths)),
    ambiguousOpen: total('ambiguous'),
    needsAttention: total('needs_attention'),
    outboxUnpublishedAgeSeconds: outboxAgeSeconds ?? 0,
    workers: beats,
  };
}

function channelHealth(channel: string, depths: HealthRow['depths']): ChannelHealth {
  const own = depths.filter((depth) => depth.channel === channel);
  const countOf = (state: string): number => own.find((depth) => depth.state === state)?.count ?? 0;
  return {
    channel,
    ageSeconds: Math.max(0, ...own.map(({ ageSeconds }) => ageSeconds ?? 0)),
    depth: Object.fromEntries(STATES.map((state) => [state, countOf(state)])),
  };
}
