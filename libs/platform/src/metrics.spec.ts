import { describe, expect, it } from '@jest/globals';
import { createMetrics, type Metrics } from './metrics.ts';
import { Tally } from './tally.ts';

const linesOf = async (metrics: Metrics): Promise<string[]> =>
  (await metrics.exposition()).text.split('\n').filter((line) => line.startsWith('conveyor_'));

const QUIET = {
  channels: [],
  ambiguousOpen: 0,
  needsAttention: 0,
  needsAttentionAgeSeconds: 0,
  outboxUnpublishedAgeSeconds: 0,
  workers: {},
};

describe('the metrics', () => {
  it('tell the health of delivery as it is now', async () => {
    const metrics = createMetrics();
    const channels = [{ channel: 'email', ageSeconds: 12.5, depth: { pending: 3, retry: 1 } }];
    metrics.deliveryHealth({ ...QUIET, channels, ambiguousOpen: 2, workers: { upkeep: 4 } });
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'conveyor_queue_age_seconds{channel="email"} 12.5',
        'conveyor_queue_depth{channel="email",state="pending"} 3',
        'conveyor_queue_depth{channel="email",state="retry"} 1',
        'conveyor_ambiguous_open 2',
        'conveyor_worker_last_seen_seconds{queue="upkeep"} 4',
      ]),
    );
  });

  it('forget what the next picture does not name: a state that emptied must not stay on the screen', async () => {
    const metrics = createMetrics();
    const channels = [{ channel: 'email', ageSeconds: 1, depth: { pending: 3 } }];
    metrics.deliveryHealth({ ...QUIET, channels, workers: { gone: 1 } });
    metrics.deliveryHealth(QUIET);
    const lines = await linesOf(metrics);
    expect(lines.filter((line) => /depth|age_seconds\{|last_seen/.test(line))).toEqual([]);
  });

  it('count attempts by outcome and time them, those of all processes together', async () => {
    const [metrics, ...workers] = [createMetrics(), createMetrics(), createMetrics()];
    const attempt = { channel: 'slack', outcome: 'retry', code: '429', waitSeconds: 3, runSeconds: 0.2 };
    const table = new Tally();
    for (const worker of workers) {
      worker.attempted(attempt);
      table.add(...worker.takeCounted());
      expect(worker.takeCounted()).toEqual([]);
    }
    metrics.reconciled(5);
    table.add(...metrics.takeCounted());
    metrics.counted(table.take().map(({ by, ...series }) => ({ ...series, value: by })));
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'conveyor_attempts_total{channel="slack",outcome="retry",code="429"} 2',
        'conveyor_queue_wait_seconds_bucket{le="2",channel="slack"} 0',
        'conveyor_queue_wait_seconds_bucket{le="5",channel="slack"} 2',
        'conveyor_queue_wait_seconds_bucket{le="+Inf",channel="slack"} 2',
        'conveyor_queue_wait_seconds_sum{channel="slack"} 6',
        'conveyor_queue_run_seconds_count{channel="slack"} 2',
        'conveyor_reconciled_total 5',
      ]),
    );
  });

  it('time requests by route, and tell the clock and the invariants', async () => {
    const metrics = createMetrics();
    metrics.httpRequest({ method: 'POST', route: '/leads/:id/advance', status: 409, seconds: 0.004 });
    metrics.clockSkew(-120);
    metrics.invariantBreaches({ one_open_visit: 0, no_gap: 2 });
    expect(await linesOf(metrics)).toEqual(
      expect.arrayContaining([
        'conveyor_http_request_seconds_count{method="POST",route="/leads/:id/advance",status="409"} 1',
        'conveyor_clock_skew_ms -120',
        'conveyor_invariant_breaches{invariant="one_open_visit"} 0',
        'conveyor_invariant_breaches{invariant="no_gap"} 2',
      ]),
    );
  });

  it('are kept where they could not be brought to the others', () => {
    const metrics = createMetrics();
    metrics.reconciled(2);
    metrics.giveBack(metrics.takeCounted());
    metrics.reconciled(1);
    expect(metrics.takeCounted()).toEqual([{ name: 'conveyor_reconciled_total', labels: {}, by: 3 }]);
  });

  it('of two parts of one process do not mix, and come with the figures of Node', async () => {
    createMetrics().clockSkew(7);
    const { text, contentType } = await createMetrics().exposition();
    expect(text).toContain('conveyor_clock_skew_ms 0');
    expect(text).toContain('nodejs_heap_size_used_bytes');
    expect(contentType).toContain('text/plain');
  });
});
