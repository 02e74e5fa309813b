import { Gauge, type Registry } from 'prom-client';
import { KeptCounter, KeptHistogram, type CountedSeries } from './kept-series.ts';
import { Tally, type Increment } from './tally.ts';

/** What our own tables say about the messages of one channel. Ages are in seconds, 0 when nothing waits. */
export type ChannelHealth = Readonly<{
  channel: string;
  /** Age of the oldest message that is due and has not ended, those that a pause holds back aside. */
  ageSeconds: number;
  /** Messages by the state of their row. */
  depth: Readonly<Record<string, number>>;
}>;

/** What our own tables say about delivery as a whole. */
export type DeliveryHealth = Readonly<{
  channels: readonly ChannelHealth[];
  ambiguousOpen: number;
  needsAttention: number;
  /** Age of the oldest of them. */
  needsAttentionAgeSeconds: number;
  /** Age of the oldest pending row that no job has been made for. */
  outboxUnpublishedAgeSeconds: number;
  /** Seconds since a worker last ran a job, by queue. */
  workers: Readonly<Record<string, number>>;
}>;

export type Attempt = Readonly<{
  channel: string;
  outcome: string;
  /** The provider's answer as a code from a short list, never its free text. */
  code: string;
  /** From due to started. */
  waitSeconds: number;
  runSeconds: number;
}>;

export interface QueueMetrics {
  attempted(attempt: Attempt): void;
  /** Puts a new picture in place of the last one: what it doesn't name is gone. */
  deliveryHealth(health: DeliveryHealth): void;
  /** Jobs that the reconciler made anew because the queue had lost them. */
  reconciled(count: number): void;
  /**
   * What this process has counted since the last time. Attempts and lost jobs are counted by workers, who show nothing to
   * anybody: it is for the caller to bring it to where all processes count together, or to give it back.
   */
  takeCounted(): readonly Increment[];
  giveBack(increments: readonly Increment[]): void;
  /** Puts what all processes have counted in place of what was shown. */
  counted(series: readonly CountedSeries[]): void;
}

// Ten seconds is the promise for a first attempt; the buckets are dense around it.
const WAIT_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 300, 900];
const RUN_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/** The metrics of delivery. All are fed from our tables: the queue's own counters differ between its backends. */
export function queueMetrics(registers: Registry[]): QueueMetrics {
  const gauge = <const Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge<Label>({ name: `conveyor_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new KeptHistogram({ name: `conveyor_${name}`, help, labelNames: ['channel'], buckets, registers });
  const tally = new Tally();

  const age = gauge(
    'queue_age_seconds',
    'Age of the oldest message that is due and has not ended, paused ones aside',
    ['channel'],
  );
  const depth = gauge('queue_depth', 'Messages by state', ['channel', 'state']);
  const wait = histogram('queue_wait_seconds', 'From due to the start of an attempt', WAIT_BUCKETS);
  const run = histogram('queue_run_seconds', 'From the start of an attempt to its end', RUN_BUCKETS);
  const ambiguous = gauge('ambiguous_open', 'Messages whose fate is unknown and that nobody has judged yet');
  const attention = gauge('needs_attention', 'Messages that were given up and that a person must look at');
  const attentionAge = gauge('needs_attention_age_seconds', 'Age of the oldest of them');
  const outbox = gauge('outbox_unpublished_age_seconds', 'Age of the oldest pending row without a job');
  const workers = gauge('worker_last_seen_seconds', 'Seconds since a worker last ran a job', ['queue']);
  const attempts = new KeptCounter({
    name: 'conveyor_attempts_total',
    help: 'Delivery attempts',
    labelNames: ['channel', 'outcome', 'code'],
    registers,
  });
  const reconciled = new KeptCounter({
    name: 'conveyor_reconciled_total',
    help: 'Jobs made anew because the queue had lost them',
    labelNames: [],
    registers,
  });

  return {
    attempted: ({ channel, outcome, code, waitSeconds, runSeconds }) => {
      tally.add(
        attempts.increment({ channel, outcome, code }),
        ...wait.increments({ channel }, waitSeconds),
        ...run.increments({ channel }, runSeconds),
      );
    },
    deliveryHealth: (health) => {
      for (const series of [age, depth, workers]) series.reset();
      for (const { channel, ageSeconds, depth: states } of health.channels) {
        age.set({ channel }, ageSeconds);
        for (const [state, count] of Object.entries(states)) depth.set({ channel, state }, count);
      }
      for (const [queue, seconds] of Object.entries(health.workers)) workers.set({ queue }, seconds);
      ambiguous.set(health.ambiguousOpen);
      attention.set(health.needsAttention);
      attentionAge.set(health.needsAttentionAgeSeconds);
      outbox.set(health.outboxUnpublishedAgeSeconds);
    },
    reconciled: (count) => tally.add(reconciled.increment({}, count)),
    takeCounted: () => tally.take(),
    giveBack: (increments) => tally.add(...increments),
    counted: (series) => {
      for (const kept of [attempts, reconciled, wait, run]) kept.show(series);
    },
  };
}
