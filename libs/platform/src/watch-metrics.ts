import { Gauge, type Registry } from 'prom-client';

export interface WatchMetrics {
  /** Seconds that the last message of the line to itself took, or has been on its way, by channel. */
  canaryRoundTrip(seconds: Readonly<Record<string, number>>): void;
  /** How many alerts are open, by rule; a rule that isn't named has none. */
  alertsOpen(counts: Readonly<Record<string, number>>): void;
  /** How fast what each service level allows to go wrong is used up, by window. */
  burnRates(rates: readonly Readonly<{ level: string; window: string; rate: number }>[]): void;
}

/** The metrics of how the line looks after itself. */
export function watchMetrics(registers: Registry[]): WatchMetrics {
  const canary = new Gauge({
    name: 'conveyor_canary_roundtrip_seconds',
    help: 'Time of the last message of the line to itself, or since when one has not come through',
    labelNames: ['channel'],
    registers,
  });
  const alerts = new Gauge({
    name: 'conveyor_alerts_open',
    help: 'Alerts that people were told of and that are not over',
    labelNames: ['rule'],
    registers,
  });
  const burn = new Gauge({
    name: 'conveyor_service_level_burn_rate',
    help: 'How many times as fast as it may be what a service level allows to go wrong is used up',
    labelNames: ['level', 'window'],
    registers,
  });

  return {
    canaryRoundTrip: (seconds) => {
      canary.reset();
      for (const [channel, value] of Object.entries(seconds)) canary.set({ channel }, value);
    },
    alertsOpen: (counts) => {
      alerts.reset();
      for (const [rule, count] of Object.entries(counts)) alerts.set({ rule }, count);
    },
    burnRates: (rates) => {
      for (const { level, window, rate } of rates) burn.set({ level, window }, rate);
    },
  };
}
