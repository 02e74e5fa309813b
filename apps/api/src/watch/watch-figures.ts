import { Inject, Injectable } from '@nestjs/common';
import {
  ALERT_RULES,
  burnRate,
  SERVICE_LEVELS,
  SERVICE_WINDOWS,
  type KeptLevels,
  type OpenAlert,
  type ServiceWindow,
} from '#conveyor/alerts';
import { Database } from '#database';
import { canaryFiguresOf, countersOf, keptLevelsOf, openAlertsOf, type CanaryFigures } from '#database/watch';
import type { Clock, CountedSeries, Metrics } from '#platform';
import { CLOCK, METRICS } from '#use-cases';
import { SharedRead } from '../health/shared-read.ts';

const WITHIN_MS = 1_500;
const FRESH_MS = 1_000;
/** Longer than a canary may be on its way, it has not come through: then the silence is what is shown. */
const LATE_SECONDS = 20;

type Figures = Readonly<{
  canaries: readonly CanaryFigures[];
  alerts: readonly OpenAlert[];
  kept: KeptLevels;
  counted: readonly CountedSeries[];
}>;

/** Fills the figures of how the line looks after itself, and those that all processes count together. */
@Injectable()
export class WatchFigures {
  private readonly read: SharedRead<Figures>;

  constructor(
    database: Database,
    @Inject(CLOCK) clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {
    const limits = { withinMs: WITHIN_MS, freshMs: FRESH_MS };
    this.read = new SharedRead(async () => {
      const now = clock.now();
      const [canaries, alerts, kept, counted] = await Promise.all([
        canaryFiguresOf(database, now),
        openAlertsOf(database),
        keptLevelsOf(database, now),
        countersOf(database),
      ]);
      return { canaries, alerts, kept, counted };
    }, limits);
  }

  /** Rejects when the database does not answer. */
  async refresh(): Promise<void> {
    const { canaries, alerts, kept, counted } = await this.read.get();
    this.metrics.canaryRoundTrip(Object.fromEntries(canaries.map(secondsOf)));
    this.metrics.alertsOpen(openByRule(alerts));
    this.metrics.burnRates(ratesOf(kept));
    this.metrics.counted(counted);
  }
}

function secondsOf({ channel, roundTripSeconds, silentSeconds }: CanaryFigures): [string, number] {
  const silent = silentSeconds ?? 0;
  return [channel, silent > LATE_SECONDS ? silent : (roundTripSeconds ?? silent)];
}

/** Every rule is named: an alert of Prometheus needs to see the zero. */
function openByRule(alerts: readonly OpenAlert[]): Readonly<Record<string, number>> {
  const raised = alerts.filter(({ raisedAt }) => raisedAt !== null);
  return Object.fromEntries(
    ALERT_RULES.map((rule) => [rule, raised.filter((alert) => alert.rule === rule).length]),
  );
}

const WINDOWS = Object.keys(SERVICE_WINDOWS).filter(
  (window): window is ServiceWindow => window in SERVICE_WINDOWS,
);

function ratesOf(kept: KeptLevels): readonly { level: string; window: string; rate: number }[] {
  return SERVICE_LEVELS.flatMap((level) =>
    WINDOWS.map((window) => ({ level, window, rate: burnRate(level, kept[level][window]) })),
  );
}
