import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { queueMetrics, type QueueMetrics } from './queue-metrics.ts';
import { watchMetrics, type WatchMetrics } from './watch-metrics.ts';

export type HttpRequest = Readonly<{
  method: string;
  /** The route's pattern, `/leads/:id`: real paths would make a series for each lead. */
  route: string;
  status: number;
  seconds: number;
}>;

export interface Metrics extends QueueMetrics, WatchMetrics {
  httpRequest(request: HttpRequest): void;
  /** How far this process's clock runs ahead of the database's, in milliseconds; negative when behind. */
  clockSkew(milliseconds: number): void;
  /** How many rows break each invariant now; an invariant that isn't named keeps its last figure. */
  invariantBreaches(counts: Readonly<Record<string, number>>): void;
  /** How old the oldest audit record is that is still to be sealed; 0 when all are. */
  auditUnsealedAge(seconds: number): void;
  /** For how long the oldest is known to wait that figures do not have in them; 0 when they have everything. */
  figuresBehindAge(seconds: number): void;
  /** Whether the figures that come from our tables could be read; if not, they are the last ones that could. */
  tablesRead(isRead: boolean): void;
  /** The text that a Prometheus server scrapes, and its content type. */
  exposition(): Promise<Readonly<{ contentType: string; text: string }>>;
}

/** The metrics of one process in a registry of their own, next to Node's memory, CPU and event loop figures. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const http = new Histogram({
    name: 'conveyor_http_request_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const skew = new Gauge({
    name: 'conveyor_clock_skew_ms',
    help: 'Milliseconds that this clock runs ahead of the database clock',
    registers,
  });
  const breaches = new Gauge({
    name: 'conveyor_invariant_breaches',
    help: 'Rows that break an invariant now',
    labelNames: ['invariant'],
    registers,
  });
  const unsealed = new Gauge({
    name: 'conveyor_audit_unsealed_age_seconds',
    help: 'Age of the oldest audit record that is not yet closed into the chain',
    registers,
  });
  const behind = new Gauge({
    name: 'conveyor_figures_behind_age_seconds',
    help: 'For how long the oldest visit or change is known to wait that is not in the figures yet; known while somebody looks for alerts',
    registers,
  });
  const tables = new Gauge({
    name: 'conveyor_tables_read',
    help: '1 when the figures from our tables are fresh, 0 when the database did not answer and they are old',
    registers,
  });

  return {
    ...queueMetrics(registers),
    ...watchMetrics(registers),
    httpRequest: ({ method, route, status, seconds }) => http.observe({ method, route, status }, seconds),
    clockSkew: (milliseconds) => skew.set(milliseconds),
    invariantBreaches: (counts) => {
      for (const [invariant, count] of Object.entries(counts)) breaches.set({ invariant }, count);
    },
    auditUnsealedAge: (seconds) => unsealed.set(seconds),
    figuresBehindAge: (seconds) => behind.set(seconds),
    tablesRead: (isRead) => tables.set(isRead ? 1 : 0),
    exposition: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
