import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { useOutsideSink } from '../../support/outside-sink.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const sink = useOutsideSink();
const app = useLine(useDatabase(), () => ({
  ALERT_WEBHOOK_URL: `${sink.url}/alerts?key=1`,
  HEARTBEAT_URL: `${sink.url}/ping/7`,
  OUTGOING_ALLOWED: '127.0.0.1',
  PUBLIC_URL: 'https://line.example.com',
}));
const watched = new WatchedLine(app);

const pings = () => sink.asked.filter(({ path }) => path === '/ping/7');
const posts = () => sink.asked.filter(({ path }) => path === '/alerts?key=1');
const rounds = async (count: number): Promise<void> => {
  for (let round = 0; round < count; round += 1) await watched.round(10_000);
};

beforeAll(() => watched.hire('ops', ['email']));

describe('the watcher outside', () => {
  it('is asked once a minute while the line is well', async () => {
    await rounds(13);
    expect(pings().map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('is asked at the next look when he did not answer', async () => {
    sink.answers(500);
    await rounds(7);
    const before = pings().length;
    sink.answers(200);
    await rounds(1);
    expect(pings()).toHaveLength(before + 1);
  });

  it('hears nothing while the line is not well, and is not told wrongly that it is', async () => {
    watched.isWorked = false;
    await rounds(5);
    const before = pings().length;
    await rounds(12);
    expect(pings()).toHaveLength(before);
  });
});

describe('the webhook of alerts', () => {
  it('was told what is wrong, what that means and where to look', () => {
    expect(posts()).toHaveLength(1);
    expect(JSON.parse(posts()[0]?.text ?? '')).toMatchObject({
      told: 'raised',
      rule: 'no-worker',
      subject: null,
      threshold: 45_000,
      endedAt: null,
      title: 'No worker is running',
      runbook: 'docs/runbook.md#no-worker',
      link: expect.stringMatching(/^https:\/\/line\.example\.com\/alerts\/[0-9a-f-]{36}$/),
    });
  });

  it('is told again what it did not take, under the same id, and then no more', async () => {
    const before = posts().length;
    sink.answers(503);
    watched.isWorked = true;
    await rounds(15);
    const tried = posts().slice(before);
    expect(tried.length).toBeGreaterThan(1);
    sink.answers(200);
    await rounds(2);
    const all = posts().slice(before);
    expect(all).toHaveLength(tried.length + 1);
    expect(new Set(all.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(JSON.parse(all.at(-1)?.text ?? '')).toMatchObject({ told: 'ended', endedAt: expect.any(String) });
  });

  it('is not told what happened hours ago', async () => {
    sink.answers(503);
    watched.isWorked = false;
    await rounds(6);
    app.clock.tick(2 * HOUR);
    const before = posts().length;
    sink.answers(200);
    await watched.round(MINUTE);
    expect(posts()).toHaveLength(before);
  });
});
