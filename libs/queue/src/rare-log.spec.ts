import { describe, expect, it } from '@jest/globals';
import { RareLog } from './rare-log.ts';
import type { QueueLog } from './settings.ts';

function recorded(): { log: QueueLog; lines: object[] } {
  const lines: object[] = [];
  const note = (facts: object, message: string): void => void lines.push({ ...facts, message });
  return { log: { info: note, warn: note, error: note }, lines };
}

describe('the log of a broken store', () => {
  it('repeats a message once in ten seconds and counts those left out', () => {
    const { log, lines } = recorded();
    let now = 0;
    const rare = new RareLog(log, () => now);
    for (now = 0; now <= 10_000; now += 1_000) rare.warn({ queue: 'upkeep' }, 'the queue has trouble');
    expect(lines).toEqual([
      { queue: 'upkeep', message: 'the queue has trouble' },
      { queue: 'upkeep', message: 'the queue has trouble', leftOut: 9 },
    ]);
  });

  it('does not hide one error behind another', () => {
    const { log, lines } = recorded();
    const rare = new RareLog(log, () => 0);
    for (const reason of ['ECONNREFUSED', 'ETIMEDOUT', 'ECONNREFUSED'])
      rare.error(new Error(reason), {}, 'lost');
    expect(lines).toMatchObject([{ err: { message: 'ECONNREFUSED' } }, { err: { message: 'ETIMEDOUT' } }]);
  });

  it('does not keep messages without end', () => {
    const { log, lines } = recorded();
    const rare = new RareLog(log, () => 0);
    for (let job = 0; job < 1_000; job += 1) rare.error(new Error(`job ${job}`), {}, 'lost');
    expect(lines).toHaveLength(1_000);
  });
});
