import { beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '#conveyor';
import { DeliverNotification, LookAtLine } from '#use-cases';
import type { Statement } from '#database';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { endPausesNow, pauseChannel } from '../../support/a-pause.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { WatchedLine } from '../../support/watched-line.ts';

const url = useDatabase();
const app = useLine(url);
const other = useLine(url);
const watched = new WatchedLine(app);

const settle: Statement<never> = {
  name: 'test_settle_all',
  text: `update notifications set state = 'sent', sent_at = $1, changed_at = $1, enqueued_at = $1 where state = 'pending'`,
};
const settleAll = () => app.database.run(settle, [new Date(app.clock.now()).toISOString()]);

let line: Line;
let admin: string;
let ops: string;
let onlyEmail: string;

beforeAll(async () => {
  line = await aLine().insert(app.database);
  admin = await watched.hire('admin', ['email', 'in_app']);
  ops = await watched.hire('ops', ['email', 'slack']);
  onlyEmail = await watched.hire('ops', ['email']);
  // Nothing of before counts.
  expect(await watched.pass(MINUTE)).toEqual([]);
});

describe('a channel whose messages wait too long', () => {
  it('is told by the other channels, once, and not by itself', async () => {
    await enterLead(app, line);
    expect(await watched.pass(5 * MINUTE)).toEqual([]);
    expect(await watched.pass(MINUTE)).toEqual(['raise queue-age email']);
    expect(await watched.pass(10 * MINUTE)).toEqual([]);
    const told = (await watched.told()).map(({ kind, channel, employeeId }) => [kind, channel, employeeId]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        ['alert.raised', 'in_app', admin],
        ['alert.raised', 'slack', ops],
        // He has no other.
        ['alert.raised', 'in_app', onlyEmail],
      ]),
    );
  });

  it('is told as over when it has been fine for a while', async () => {
    await settleAll();
    expect(await watched.pass(5 * MINUTE)).toEqual([]);
    expect(await watched.pass(MINUTE)).toEqual(['end queue-age email']);
    expect((await watched.told()).map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('alert.raised'),
      ...Array<string>(3).fill('alert.ended'),
    ]);
    expect(await watched.alerts()).toMatchObject([{ rule: 'queue-age', subject: 'email', ended: true }]);
    await settleAll();
  });
});

describe('a line without a worker', () => {
  it('is told by e-mail by whoever looks, because nobody else would', async () => {
    watched.isWorked = false;
    const before = app.email.letters.length;
    await watched.round();
    expect(app.email.letters).toHaveLength(before);
    const looked = await watched.round();
    expect(looked).toMatchObject({ isWell: false, steps: [{ what: 'raise', alert: { rule: 'no-worker' } }] });
    const letters = app.email.letters.slice(before);
    expect(letters.map(({ subject }) => subject)).toEqual(
      Array<unknown>(3).fill(expect.stringMatching(/^No worker is running/)),
    );
    expect(letters[0]?.text).toContain('docs/runbook.md#no-worker');
  });

  it('is told to nobody twice, when a worker comes at the same moment', async () => {
    const told = (await watched.told()).filter(
      ({ rule, channel }) => rule === 'no-worker' && channel === 'email',
    );
    const before = app.email.letters.length;
    for (const { id } of told) await app.get(DeliverNotification).run(id);
    await watched.round();
    expect(app.email.letters).toHaveLength(before);
  });

  it('is reminded of every four hours while it lasts', async () => {
    expect(await watched.pass(4 * HOUR)).toEqual(['remind no-worker']);
    const reminders = (await watched.told()).filter(({ kind }) => kind === 'alert.reminder');
    expect(reminders.map(({ channel }) => channel).sort()).toEqual([
      'email',
      'email',
      'email',
      'in_app',
      'slack',
    ]);
    watched.isWorked = true;
    expect(await watched.pass(3 * MINUTE)).toEqual(['end no-worker']);
    await settleAll();
    // 480 looks, of some ten queries each.
  });
});

describe('a line that stood still as a whole', () => {
  it('has a moment to catch up before anybody is told', async () => {
    app.clock.tick(8 * HOUR);
    watched.isWorked = false;
    expect(await watched.pass(40_000)).toEqual([]);
    watched.isWorked = true;
    expect(await watched.pass(5 * MINUTE)).toEqual([]);
  });
});

describe('a channel that is paused', () => {
  it('is not what people are told of alerts by: it would hold them back', async () => {
    await pauseChannel(app.database, 'email', app.clock.now(), HOUR);
    const before = (await watched.told()).length;
    watched.isWorked = false;
    expect(await watched.pass(MINUTE)).toEqual(['raise no-worker']);
    const told = (await watched.told()).slice(before).map(({ channel, employeeId }) => [channel, employeeId]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        ['in_app', admin],
        ['slack', ops],
        ['in_app', onlyEmail],
      ]),
    );
    watched.isWorked = true;
    expect(await watched.pass(3 * MINUTE)).toEqual(['end no-worker']);
    await endPausesNow(app.database, app.clock.now());
  });
});

describe('two processes that look', () => {
  it('do not both look at the same moment', async () => {
    const now = app.clock.tick(MINUTE / 2);
    other.clock.tick(now - other.clock.now());
    await other.database.run({ name: 'test_beat', text: 'update heartbeats set beaten_at = $1' }, [
      new Date(now).toISOString(),
    ]);
    const looks = await Promise.all([app.get(LookAtLine).run(), other.get(LookAtLine).run()]);
    expect(looks.filter((looked) => looked !== undefined)).toHaveLength(1);
    expect(await other.get(LookAtLine).run()).toBeUndefined();
  });
});
